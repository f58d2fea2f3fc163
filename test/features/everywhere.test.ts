import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogOf } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import type { Range } from "../../src/charter/text.ts";
import { codeActionsIn } from "../../src/features/code-actions.ts";
import { codeLensesOf } from "../../src/features/code-lens.ts";
import { completionsAt } from "../../src/features/completion.ts";
import { convertSelection } from "../../src/features/convert.ts";
import { definitionAt, referencesAt } from "../../src/features/definition.ts";
import { diagnosticsOf } from "../../src/features/diagnostics.ts";
import { foldingRangesOf } from "../../src/features/folding.ts";
import { gapsOf, nextGap } from "../../src/features/gaps.ts";
import { hoverAt } from "../../src/features/hover.ts";
import { inlayHintsIn } from "../../src/features/inlay-hints.ts";
import { insertThemes, missingThemesOf } from "../../src/features/insert-themes.ts";
import { documentLinksOf } from "../../src/features/links.ts";
import { progressOf } from "../../src/features/progress.ts";
import { selectionRangesAt } from "../../src/features/selection.ts";
import { documentSymbolsOf } from "../../src/features/symbols.ts";
import { workspaceSymbolsOf } from "../../src/features/workspace-symbols.ts";
import { asOf, edited, problemsOf, uri } from "../support/check-feature.ts";
import { anyText, charterBody } from "../support/fragments.ts";

describe("every feature", () => {
  it("answers at every position of any text, with ranges inside of it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, choice) => {
        const charter = parseCharter(text, catalogOf);
        for (let offset = choice % 3; offset <= charter.text.length; offset += 3) {
          for (const range of answersAt(charter, offset)) assertInside(range, charter);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("answers of a whole charter with ranges inside of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const charter = parseCharter(text, catalogOf);
        for (const range of answersOf(charter)) assertInside(range, charter);
        const { complete, themes } = progressOf(charter);
        assert.ok(complete <= themes);
        if (complete === themes) assert.deepEqual(gapsOf(charter), []);
      }),
      { numRuns: 120 },
    );
  });

  it("of any selection loses no word when it makes themes of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const charter = parseCharter(text, catalogOf);
        const conversion = convertSelection(charter, charter.lines.rangeOf(0, charter.text.length));
        if (!conversion) return;
        const after = edited(charter, conversion.edits);
        for (const word of ["forecast", "budget", "themselves", "wrapped", "Ask first", "They visit"])
          assert.ok(
            count(after, word) >= count(charter.text, word),
            `“${word}” is lost:\n${charter.text}\n→\n${after}`,
          );
      }),
      { numRuns: 200 },
    );
  });

  it("of a charter as people write it inserts all missing themes, each of them once", () => {
    fc.assert(
      fc.property(charterBody, (text) => {
        const charter = parseCharter(text, catalogOf);
        // In pasted text a half may well be written in another form than its theme.
        if (charter.themes.some(({ form }) => form === "pasted")) return;
        const ids = missingThemesOf(charter).map(({ id }) => id);
        const after = parseCharter(edited(charter, insertThemes(charter, ids)), catalogOf);
        for (const id of ids) {
          const found = after.themes.filter((theme) => theme.id === id);
          assert.equal(found.length, 1, `${id} is there ${found.length} times:\n${after.text}`);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function* answersAt(charter: Charter, offset: number): Iterable<Range> {
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

function* answersOf(charter: Charter): Iterable<Range> {
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

function assertInside({ start, end }: Range, { lines, text }: Charter): void {
  for (const place of [start, end]) assert.deepEqual(lines.positionAt(lines.offsetAt(place)), place, text);
  assert.ok(lines.offsetAt(start) <= lines.offsetAt(end), text);
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}
