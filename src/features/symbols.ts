import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { Charter, Part, PartKind, Theme } from "../charter/charter.ts";
import { comparePositions, type Range } from "../charter/text.ts";
import { capitalised } from "../rules/ends.ts";
import { halfNames, partsOf } from "../rules/halves.ts";
import { shortened } from "./markdown-text.ts";
import { progressOf, stateOf } from "./progress.ts";

/** The outline of a charter: the charter, its themes, and their observations and principles. */
export function documentSymbolsOf(charter: Charter): DocumentSymbol[] {
  const { lines, text, title, firstHeading } = charter;
  const { complete, themes } = progressOf(charter);
  const place = title?.range ?? firstHeading?.range ?? lines.rangeOf(0, 0);
  return [
    {
      name: nameOf(title?.value ?? firstHeading?.value, "Charter"),
      detail: `${complete} of ${themes} themes complete`,
      kind: SymbolKind.Module,
      range: lines.rangeOf(0, text.length),
      selectionRange: place,
      children: charter.themes.map(themeSymbol),
    },
  ];
}

function themeSymbol(theme: Theme): DocumentSymbol {
  const children = [...partsOf(theme)]
    .sort((a, b) => comparePositions(a.whole.start, b.whole.start))
    .map((part) => partSymbol(part));
  const range = children.reduce((whole, child) => around(whole, child.range), around(theme.range, theme.title.range));
  return {
    name: nameOf(theme.title.value, "Theme"),
    detail: stateOf(theme),
    kind: SymbolKind.Class,
    range,
    selectionRange: theme.title.range,
    children,
  };
}

function partSymbol({ kind, text, label, whole, listed, range }: Part): DocumentSymbol {
  return {
    name: capitalised(halfNames[kind]),
    detail: text.trim() === "" ? "empty" : shortened(text, 60),
    kind: kinds[kind],
    // Two principles of one list share their label.
    range: listed ? range : around(whole, label.range),
    selectionRange: listed ? range : label.range,
  };
}

const kinds: Readonly<Record<PartKind, SymbolKind>> = {
  observation: SymbolKind.Property,
  principle: SymbolKind.Method,
};

/** A symbol without a name is none for some clients. */
function nameOf(words: string | undefined, otherwise: string): string {
  return words?.trim() || otherwise;
}

function around(one: Range, other: Range): Range {
  return {
    start: comparePositions(one.start, other.start) <= 0 ? one.start : other.start,
    end: comparePositions(one.end, other.end) >= 0 ? one.end : other.end,
  };
}
