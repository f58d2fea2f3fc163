import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";
import { shortened } from "./markdown-text.ts";

export interface OpenCharter {
  readonly uri: string;
  readonly charter: Charter;
}

/** What people look for in a charter, small enough to be kept for many of them. */
export interface SymbolIndex {
  readonly uri: string;
  readonly containerName: string;
  readonly entries: readonly { readonly name: string; readonly kind: SymbolKind; readonly range: Range }[];
}

/**
 * Themes and guiding principles of several charters whose words hold the letters of the query in their order, as people
 * type them; all for an empty query.
 */
export function workspaceSymbolsOf(charters: Iterable<OpenCharter>, query: string): WorkspaceSymbol[] {
  return [...charters].flatMap((charter) => symbolsIn(symbolIndexOf(charter), query));
}

export function symbolIndexOf({ uri, charter }: OpenCharter): SymbolIndex {
  const entries = charter.themes.flatMap((theme) => [
    { name: theme.title.value, kind: SymbolKind.Class, range: theme.title.range },
    ...partsOf(theme)
      .filter(({ kind }) => kind === "principle")
      .map(({ text, range }) => ({ name: shortened(text, 100), kind: SymbolKind.Method, range })),
  ]);
  return {
    uri,
    containerName: charter.title?.value ?? charter.firstHeading?.value ?? "Charter",
    entries: entries.filter(({ name }) => name.trim() !== ""),
  };
}

export function symbolsIn({ uri, containerName, entries }: SymbolIndex, query: string): WorkspaceSymbol[] {
  return entries
    .filter(({ name }) => matches(name, query))
    .map(({ name, kind, range }) => ({ name, kind, containerName, location: { uri, range } }));
}

/** Whether the words hold the letters of the query in their order, with others between them. */
function matches(words: string, query: string): boolean {
  const text = words.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, "")) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
