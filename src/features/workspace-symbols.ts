import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";
import { shortened } from "./markdown-text.ts";

export interface OpenCharter {
  readonly uri: string;
  readonly charter: Charter;
}

/**
 * Themes and guiding principles of several charters whose words hold the letters of the query in their order, as people
 * type them; all for an empty query.
 */
export function workspaceSymbolsOf(charters: Iterable<OpenCharter>, query: string): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, charter } of charters) {
    const containerName = charter.title?.value ?? charter.firstHeading?.value ?? "Charter";
    const add = (name: string, kind: SymbolKind, range: Range): void => {
      if (name.trim() !== "" && matches(name, query))
        symbols.push({ name, kind, containerName, location: { uri, range } });
    };
    for (const theme of charter.themes) {
      add(theme.title.value, SymbolKind.Class, theme.title.range);
      for (const { kind, text, range } of partsOf(theme))
        if (kind === "principle") add(shortened(text, 100), SymbolKind.Method, range);
    }
  }
  return symbols;
}

/** Whether the words hold the letters of the query in their order, with others between them. */
export function matches(words: string, query: string): boolean {
  const text = words.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, "")) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
