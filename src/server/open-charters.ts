import type { Connection } from "vscode-languageserver";
import { type Diagnostic, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { shippedCatalog } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import type { DecisionFile } from "../charter/decision-file.ts";
import { type CharterSignal, charterSignal } from "../charter/detect.ts";
import { type CharterMemo, createCharterMemo, parseCharter } from "../charter/parse.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Problem } from "../rules/rule.ts";
import type { DecisionStore } from "./decision-store.ts";
import type { Settings, SettingsStore } from "./settings.ts";
import { canonical, pathOf } from "./uris.ts";

/** What a client is told of a charter. */
export interface Checked {
  /** As the client spells it, where it has named it. */
  readonly uri: string;
  /** Of the text in the editor; null for a file that lies on disk. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Another one whenever the diagnostics may be others. */
  readonly resultId: string;
}

/** A charter as it stands in the editor, with what the rules say of it. */
export interface OpenCharter extends Checked {
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
  /** Whether the document is open, however its URI is spelled. */
  has(uri: string): boolean;
  /** As the client spells it. */
  spelled(uri: string): string;
}

interface Reading {
  readonly memo: CharterMemo;
  charter?: Charter;
  checked?: OpenCharter;
  /** What `charter` was read from. */
  text?: string;
}

/** Reads each text of an open document once, and of a new one only what has changed. */
export function openCharters(
  connection: Connection,
  settings: SettingsStore,
  decisions: DecisionStore,
  today: () => string,
): OpenCharters {
  const documents = new TextDocuments(TextDocument);
  const readings = new Map<string, Reading>();
  const spellings = new Map<string, string>();
  documents.onDidOpen(({ document: { uri } }) => spellings.set(canonical(uri), uri));
  documents.onDidClose(({ document: { uri } }) => {
    readings.delete(uri);
    spellings.delete(canonical(uri));
  });
  documents.listen(connection);

  const read = (uri: string) => {
    const document = documents.get(uri);
    const text = document?.getText() ?? "";
    const signal = document && charterSignal(pathOf(uri), text);
    return signal && { document, text, signal };
  };

  return {
    documents,
    has: (uri) => spellings.has(canonical(uri)),
    spelled: (uri) => spellings.get(canonical(uri)) ?? uri,
    async get(uri) {
      // For a document that is no charter nobody is asked anything.
      if (!read(uri)) return undefined;
      const [set, decisionFiles] = await Promise.all([settings.of(uri), decisions.of(uri)]);
      const found = read(uri);
      if (!found) return undefined;
      const { document, text, signal } = found;
      const reading = readings.get(uri) ?? { memo: createCharterMemo() };
      readings.set(uri, reading);
      const now = { uri, version: document.version, signal, settings: set, asOf: today() };
      return checkedCharter(reading, now, text, decisionFiles);
    },
  };
}

function checkedCharter(
  reading: Reading,
  now: Pick<OpenCharter, "uri" | "version" | "signal" | "settings" | "asOf">,
  text: string,
  decisionFiles: readonly DecisionFile[],
): OpenCharter {
  const { uri, version, asOf, settings } = now;
  const { checked } = reading;
  // Not every client counts its versions; the text is what matters.
  const isRead = reading.text === text && reading.charter?.decisionFiles === decisionFiles;
  const isSame = isRead && checked?.settings === settings && checked.asOf === asOf;
  if (checked && isSame) {
    reading.checked = checked.version === version ? checked : { ...checked, version };
    return reading.checked;
  }
  const charter =
    isRead && reading.charter
      ? reading.charter
      : parseCharter(text, shippedCatalog, { memo: reading.memo, decisionFiles });
  const { profile, severities } = settings;
  const problems = checkCharter(charter, { asOf, profile, severities });
  reading.text = text;
  reading.charter = charter;
  reading.checked = { ...now, charter, problems, diagnostics: diagnosticsOf(problems, uri), resultId: newResultId() };
  return reading.checked;
}

let results = 0;

/** Ids that no other process has given: clients may hand over those that an earlier one gave. */
const process = Math.random().toString(36).slice(2, 8);

export function newResultId(): string {
  return `${process}.${++results}`;
}
