import assert from "node:assert/strict";
import type { Charter } from "../../src/charter/charter.ts";
import type { Range } from "../../src/charter/text.ts";
import { codeActionsIn } from "../../src/features/code-actions.ts";
import { codeLensesOf } from "../../src/features/code-lens.ts";
import { completionsAt } from "../../src/features/completion.ts";
import { convertSelection } from "../../src/features/convert.ts";
import { definitionAt, referencesAt } from "../../src/features/definition.ts";
import { diagnosticsOf } from "../../src/features/diagnostics.ts";
import { foldingRangesOf } from "../../src/features/folding.ts";
import { nextGap } from "../../src/features/gaps.ts";
import { hoverAt } from "../../src/features/hover.ts";
import { inlayHintsIn } from "../../src/features/inlay-hints.ts";
import { documentLinksOf } from "../../src/features/links.ts";
import { selectionRangesAt } from "../../src/features/selection.ts";
import { documentSymbolsOf } from "../../src/features/symbols.ts";
import { workspaceSymbolsOf } from "../../src/features/workspace-symbols.ts";
import { asOf, problemsOf, uri } from "./check-feature.ts";

/** Every range in what the features answer at a place. */
export function* answersAt(charter: Charter, offset: number): Iterable<Range> {
  const position = charter.lines.positionAt(offset);
  const hover = hoverAt(charter, position, { asOf });
  if (hover?.range) yield hover.range;
  for (const snippets of [true, false]) {
    for (const { textEdit } of completionsAt(charter, position, { asOf, snippets }))
      if (textEdit && "range" in textEdit) yield textEdit.range;
  }
  const range = definitionAt(charter, position, uri)?.range;
  if (range) yield range;
  for (const place of referencesAt(charter, position, uri)) yield place.range;
  for (let step = selectionRangesAt(charter, [position])[0]; step; step = step.parent) yield step.range;
  const gap = nextGap(charter, [], position);
  if (gap) yield gap.range;
}

/** Every range in what they answer of the whole charter. */
export function* answersOf(charter: Charter): Iterable<Range> {
  const problems = problemsOf(charter);
  const whole = charter.lines.rangeOf(0, charter.text.length);
  for (const { range } of diagnosticsOf(problems, uri)) yield range;
  for (const { edit } of codeActionsIn(charter, problems, whole, { uri, only: ["", "source.fixAll"] }))
    for (const { range } of edit?.changes?.[uri] ?? []) yield range;
  const symbols = documentSymbolsOf(charter);
  for (let symbol = symbols.pop(); symbol; symbol = symbols.pop()) {
    assert.notEqual(symbol.name.trim(), "");
    yield symbol.range;
    yield symbol.selectionRange;
    symbols.push(...(symbol.children ?? []));
  }
  for (const { startLine, endLine } of foldingRangesOf(charter))
    assert.ok(startLine < endLine && endLine < charter.lines.lineCount);
  for (const { range } of documentLinksOf(charter, uri)) yield range;
  for (const { range } of codeLensesOf(charter, problems)) yield range;
  for (const { position } of inlayHintsIn(charter, whole)) yield { start: position, end: position };
  for (const { location } of workspaceSymbolsOf([{ uri, charter }], "")) if ("range" in location) yield location.range;
  for (const { range } of convertSelection(charter, whole)?.edits ?? []) yield range;
}

export function assertInside({ start, end }: Range, { lines, text }: Pick<Charter, "lines" | "text">): void {
  for (const place of [start, end]) assert.deepEqual(lines.positionAt(lines.offsetAt(place)), place, text);
  assert.ok(lines.offsetAt(start) <= lines.offsetAt(end), text);
}
