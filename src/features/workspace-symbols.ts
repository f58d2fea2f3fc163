import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";
import { shortened } from "./markdown-text.ts";

export interface OpenCharter {
  readonly uri: string;
  readonly charter: Charter;
}

/** What people look for in a charter, as UTF-8: very many of them are kept. */
export type SymbolIndex = Uint8Array;

/** What stands there, as JSON. */
type Indexed = readonly [containerName: string, entries: readonly Entry[]];

type Entry = readonly [name: string, kind: SymbolKind, ...range: readonly [number, number, number, number]];

/**
 * Themes and guiding principles of several charters whose words hold the letters of the query in their order, as people
 * type them; all for an empty query.
 */
export function workspaceSymbolsOf(charters: Iterable<OpenCharter>, query: string): WorkspaceSymbol[] {
  return [...charters].flatMap(({ uri, charter }) => symbolsIn(symbolIndexOf(charter), uri, query));
}

export function symbolIndexOf({ themes, title, firstHeading }: Charter): SymbolIndex {
  const entries = themes.flatMap((theme) => [
    entryOf(theme.title.value, SymbolKind.Class, theme.title.range),
    ...partsOf(theme)
      .filter(({ kind }) => kind === "principle")
      .map(({ text, range }) => entryOf(shortened(text, 100), SymbolKind.Method, range)),
  ]);
  const named = entries.filter(([name]) => name.trim() !== "");
  const indexed: Indexed = [title?.value ?? firstHeading?.value ?? "Charter", named];
  return encoder.encode(JSON.stringify(indexed));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function entryOf(name: string, kind: SymbolKind, { start, end }: Range): Entry {
  return [name, kind, start.line, start.character, end.line, end.character];
}

export function symbolsIn(index: SymbolIndex, uri: string, query: string): WorkspaceSymbol[] {
  // Written by `symbolIndexOf`.
  const [containerName, entries] = JSON.parse(decoder.decode(index)) as Indexed;
  return entries
    .filter(([name]) => matches(name, query))
    .map(([name, kind, line, character, lastLine, lastCharacter]) => {
      const range = { start: { line, character }, end: { line: lastLine, character: lastCharacter } };
      return { name, kind, containerName, location: { uri, range } };
    });
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
