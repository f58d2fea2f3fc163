import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Value } from "../charter/front-matter/value.ts";
import type { Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";

/** What can be folded: the front matter, its lists and groups of keys, themes, halves and sections. */
export function foldingRangesOf(charter: Charter): FoldingRange[] {
  const found: FoldingRange[] = [];
  const seen = new Set<string>();
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const key = `${start}-${end}`;
    if (end <= start || seen.has(key)) return;
    seen.add(key);
    found.push({ startLine: start, endLine: end, ...(kind && { kind }) });
  };
  const { frontMatter, themes, sections } = charter;
  if (frontMatter) add(frontMatter.range.start.line, frontMatter.range.end.line, FoldingRangeKind.Region);
  if (frontMatter?.root) for (const [start, end] of linesOf(frontMatter.root)) add(start, end);
  for (const theme of themes) {
    add(...span(theme.range));
    for (const { whole, listed } of partsOf(theme)) if (!listed) add(...span(whole));
  }
  for (const { range } of sections) add(...span(range));
  return found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function* linesOf(value: Value): Iterable<readonly [start: number, end: number]> {
  if (value.kind === "scalar") return;
  if (value.kind === "list") {
    for (const item of value.items) {
      if (item.kind !== "scalar") yield span(item.range);
      yield* linesOf(item);
    }
    return;
  }
  for (const { key, value: below } of value.entries) {
    yield [key.range.start.line, below.range.end.line];
    yield* linesOf(below);
  }
}

function span({ start, end }: Range): [start: number, end: number] {
  return [start.line, end.line];
}
