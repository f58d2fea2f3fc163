import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Charter, DecisionFile } from "../charter/charter.ts";
import type { CharterSignal } from "../charter/detect.ts";
import { type CharterMemo, createCharterMemo, type ParseOptions, parseCharter } from "../charter/parse.ts";
import type { InForce } from "../config/in-force.ts";
import { diagnosticsOf, looksTheSame } from "../features/diagnostics.ts";
import type { Problem } from "../rules/rule.ts";
import { type Checked, newResultId } from "./checked.ts";
import type { DecisionStore } from "./decision-store.ts";
import { type Governance, type Governed, mayBeCharter, problemsOf, rulesFor, signalFor } from "./governance.ts";
import type { Settings, SettingsStore } from "./settings.ts";
import { canonical } from "./uris.ts";

/** A charter as it stands in the editor, with what the rules say of it. */
export interface OpenCharter extends Checked {
  readonly version: number;
  readonly signal: CharterSignal;
  readonly charter: Charter;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  readonly governed: Governed;
  /** What configurations and settings make hold for it. */
  readonly rules: InForce;
  /** The date that rules about time use. */
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

export interface OpenSource {
  readonly settings: SettingsStore;
  readonly decisions: DecisionStore;
  readonly governance: Governance;
  today(): string;
  /** The language of the editor, as it says itself. */
  language(): string | undefined;
}

/** Reads each text of an open document once, and of a new one only what has changed. */
export function openCharters(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { settings, decisions, governance, today, language }: OpenSource,
): OpenCharters {
  const readings = new Map<string, Reading>();
  const spellings = new Map<string, string>();
  documents.onDidOpen(({ document: { uri } }) => spellings.set(canonical(uri), uri));
  documents.onDidClose(({ document: { uri } }) => {
    readings.delete(uri);
    spellings.delete(canonical(uri));
  });
  documents.listen(connection);

  const read = (uri: string, { said }: Governed) => {
    const document = documents.get(uri);
    const text = document?.getText() ?? "";
    const signal = document && signalFor(uri, text, said);
    return signal && { document, text, signal };
  };

  return {
    documents,
    has: (uri) => spellings.size > 0 && spellings.has(canonical(uri)),
    spelled: (uri) => spellings.get(canonical(uri)) ?? uri,
    async get(uri) {
      // For a document that is no charter nobody is asked anything.
      const before = documents.get(uri);
      if (!before || !mayBeCharter(uri, before.getText())) return undefined;
      const governed = await governance.of(uri);
      if (!read(uri, governed)) return undefined;
      const [set, decisionFiles] = await Promise.all([settings.of(uri), decisions.of(uri)]);
      const found = read(uri, governed);
      if (!found) return undefined;
      const { document, text, signal } = found;
      const reading = readings.get(uri) ?? { memo: createCharterMemo() };
      readings.set(uri, reading);
      const rules = rulesFor(governed.said, set, today());
      const now = { uri, version: document.version, signal, settings: set, governed, rules, asOf: rules.asOf };
      return checkedCharter(reading, now, text, decisionFiles, language());
    },
  };
}

function checkedCharter(
  reading: Reading,
  now: Pick<OpenCharter, "uri" | "version" | "signal" | "settings" | "governed" | "rules" | "asOf">,
  text: string,
  decisionFiles: readonly DecisionFile[],
  language: string | undefined,
): OpenCharter {
  const { uri, version, settings, governed, rules } = now;
  const { checked } = reading;
  // Not every client counts its versions; the text is what matters.
  const isSaid = checked?.governed.configuration === governed.configuration && checked.governed.said === governed.said;
  const isRead = isSaid && reading.text === text && reading.charter?.decisionFiles === decisionFiles;
  const isSame = isRead && checked?.settings === settings && checked.rules === rules;
  if (checked && isSame) {
    reading.checked = checked.version === version ? checked : { ...checked, version };
    return reading.checked;
  }
  const charter =
    isRead && reading.charter
      ? reading.charter
      : parseCharter(text, governed.configuration.catalogOf, {
          ...parsingOf(governed, rules),
          memo: reading.memo,
          decisionFiles,
        });
  const problems = problemsOf(charter, rules, governed);
  // Most letters change nothing of what is shown: then nobody is told, and nothing is drawn anew.
  const shown = checked && looksTheSame(checked.problems, problems) ? checked : undefined;
  reading.text = text;
  reading.charter = charter;
  reading.checked = {
    ...now,
    charter,
    problems,
    diagnostics: shown?.diagnostics ?? diagnosticsOf(problems, uri, language),
    resultId: shown?.resultId ?? newResultId(),
  };
  return reading.checked;
}

/** What a configuration says about reading: the catalog and the language of charters that name none. */
function parsingOf(
  { configuration }: Governed,
  { catalog, language }: InForce,
): Pick<ParseOptions, "fallback" | "language"> {
  return { fallback: catalog === undefined ? undefined : configuration.catalogOf(catalog), language };
}
