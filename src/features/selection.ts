import type { SelectionRange } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Value } from "../charter/front-matter/value.ts";
import { comparePositions, contains, type Position, type Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";

/** For each position what is selected step by step: word, line, half, theme, body; key and value in the front matter. */
export function selectionRangesAt(charter: Charter, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(charter, position));
}

function selectionAt(charter: Charter, position: Position): SelectionRange {
  const { text, lines } = charter;
  const at = lines.positionAt(lines.offsetAt(position));
  const ranges = [...rangesAround(charter, at)]
    .filter((range) => contains(range, at))
    .sort((a, b) => lengthOf(charter, b) - lengthOf(charter, a));
  let selection: SelectionRange = { range: lines.rangeOf(0, text.length) };
  for (const range of ranges) {
    const outer = selection.range;
    const isInside = comparePositions(outer.start, range.start) <= 0 && comparePositions(range.end, outer.end) <= 0;
    const isSmaller = lengthOf(charter, range) < lengthOf(charter, outer);
    if (isInside && isSmaller) selection = { range, parent: selection };
  }
  return selection;
}

function* rangesAround(charter: Charter, position: Position): Iterable<Range> {
  const { frontMatter, themes, sections, lines, text } = charter;
  yield* wordAndLineAt(charter, position);
  if (frontMatter && contains(frontMatter.range, position)) {
    yield frontMatter.range;
    yield frontMatter.content;
    if (frontMatter.root) yield* valuesAround(frontMatter.root, position);
    return;
  }
  const start = frontMatter ? lines.offsetAt(frontMatter.range.end) : 0;
  yield lines.rangeOf(start, text.length);
  for (const { range } of sections) yield range;
  for (const theme of themes) {
    if (!contains(theme.range, position)) continue;
    yield theme.range;
    yield theme.title.range;
    for (const { whole, range, label } of partsOf(theme)) yield* [whole, range, label.range];
  }
}

function* wordAndLineAt({ text, lines }: Charter, { line, character }: Position): Iterable<Range> {
  const start = lines.offsetAt({ line, character: 0 });
  const written = text.slice(start, lines.offsetAt({ line, character: text.length }));
  const indent = written.length - written.trimStart().length;
  yield lines.rangeOf(start + indent, start + written.trimEnd().length);
  const before = /(?<![\p{L}\p{N}\p{M}_-])[\p{L}\p{N}\p{M}_-]*$/u.exec(written.slice(0, character))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}_-]*/u.exec(written.slice(character))?.[0].length ?? 0;
  if (before + after > 0) yield lines.rangeOf(start + character - before, start + character + after);
}

function* valuesAround(value: Value, position: Position): Iterable<Range> {
  yield value.range;
  if (value.kind === "list") for (const item of value.items) yield* valuesAround(item, position);
  if (value.kind !== "map") return;
  for (const { key, value: below } of value.entries) {
    const whole = { start: key.range.start, end: below.range.end };
    if (!contains(whole, position)) continue;
    yield whole;
    yield key.range;
    yield* valuesAround(below, position);
  }
}

function lengthOf({ lines }: Charter, { start, end }: Range): number {
  return lines.offsetAt(end) - lines.offsetAt(start);
}
