import type { Diagnostic } from "vscode-languageserver";

/** What a client is told of a document. */
export interface Checked {
  /** As the client spells it, where it has named it. */
  readonly uri: string;
  /** Of the text in the editor; null for a file that lies on disk. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Another one whenever the diagnostics may be others. */
  readonly resultId: string;
}

let results = 0;

/** Ids that no other process has given: clients may hand over those that an earlier one gave. */
const process = Math.random().toString(36).slice(2, 8);

export function newResultId(): string {
  return `${process}.${++results}`;
}
