import type { Connection } from "vscode-languageserver";
import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { shippedCatalog } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import { type CharterSignal, charterSignal } from "../charter/detect.ts";
import { type CharterMemo, createCharterMemo, parseCharter } from "../charter/parse.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Problem } from "../rules/rule.ts";
import type { Settings, SettingsStore } from "./settings.ts";

/** A charter as it stands in the editor, with what the rules say of it. */
export interface OpenCharter {
  readonly uri: string;
  readonly version: number;
  readonly signal: CharterSignal;
  readonly charter: Charter;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  /** The day on which the problems were found. */
  readonly asOf: string;
}

export interface OpenCharters {
  readonly documents: TextDocuments<TextDocument>;
  /** The charter in an open document; undefined for documents that are no charters, and for those that are not open. */
  get(uri: string): Promise<OpenCharter | undefined>;
  has(uri: string): boolean;
}

interface Reading {
  readonly memo: CharterMemo;
  charter?: { readonly version: number; readonly value: Charter };
  checked?: OpenCharter;
}

/** Reads each version of an open document once, and of a new version only what has changed. */
export function openCharters(connection: Connection, settings: SettingsStore, today: () => string): OpenCharters {
  const documents = new TextDocuments(TextDocument);
  const readings = new Map<string, Reading>();
  documents.onDidClose(({ document }) => readings.delete(document.uri));
  documents.listen(connection);

  return {
    documents,
    has: (uri) => documents.get(uri) !== undefined,
    async get(uri) {
      const set = await settings.of(uri);
      const document = documents.get(uri);
      if (!document) return undefined;
      const text = document.getText();
      const signal = charterSignal(URI.parse(uri).path, text);
      if (!signal) return undefined;
      const reading = readings.get(uri) ?? { memo: createCharterMemo() };
      readings.set(uri, reading);
      return checkedCharter(reading, { uri, version: document.version, signal, text, settings: set, asOf: today() });
    },
  };
}

function checkedCharter(
  reading: Reading,
  now: Pick<OpenCharter, "uri" | "version" | "signal" | "settings" | "asOf"> & { readonly text: string },
): OpenCharter {
  const { text, ...rest } = now;
  const { checked } = reading;
  if (checked?.version === now.version && checked.settings === now.settings && checked.asOf === now.asOf)
    return checked;
  if (reading.charter?.version !== now.version) {
    reading.charter = { version: now.version, value: parseCharter(text, shippedCatalog, { memo: reading.memo }) };
  }
  const charter = reading.charter.value;
  const { profile, severities } = now.settings;
  reading.checked = { ...rest, charter, problems: checkCharter(charter, { asOf: now.asOf, profile, severities }) };
  return reading.checked;
}
