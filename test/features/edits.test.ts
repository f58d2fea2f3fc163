import assert from "node:assert/strict";
import fc from "fast-check";
import type { Charter } from "../../src/charter/charter.ts";
import { comparePositions, type Position, type Range } from "../../src/charter/text.ts";
import { inSteps, withoutOverlaps } from "../../src/features/edits.ts";
import type { TextEdit } from "../../src/rules/rule.ts";
import { charterOf, edited } from "../support/check-feature.ts";

describe("edits that are made together", () => {
  it("leave out the second of two that overlap", () => {
    const charter = charterOf("one two three\n");
    const edits = withoutOverlaps([[change(charter, "one two", "a")], [change(charter, "two three", "b")]]);
    assert.equal(edited(charter, edits), "a three\n");
  });

  it("make one that stands there twice once", () => {
    const charter = charterOf("one two\n");
    const edit = change(charter, "one", "a");
    assert.equal(edited(charter, withoutOverlaps([[edit], [edit]])), "a two\n");
  });

  it("make all edits of a fix or none", () => {
    const charter = charterOf("one two three\n");
    const swap = [change(charter, "one", "three"), change(charter, "three", "one")];
    assert.equal(edited(charter, withoutOverlaps([[change(charter, "three", "c")], swap])), "one two c\n");
  });

  it("are the same ones as when each edit is compared with all before it", () => {
    const place = fc.record({ line: fc.nat(3), character: fc.nat(3) });
    const edit = fc
      .tuple(place, place, fc.constantFrom("", "x"))
      .map(([one, other, newText]): TextEdit => ({ range: rangeOf(one, other), newText }));
    const fixes = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 12 });
    fc.assert(fc.property(fixes, (all) => assert.deepEqual(withoutOverlaps(all), comparedWithAll(all))));
  });

  it("go on from what the steps before have made", () => {
    const charter = charterOf("one two three\n");
    const edits = inSteps(charter, [
      (now) => [change(now, "two", "2 two")],
      (now) => [change(now, "2", "<2>"), change(now, "three", "3")],
      () => undefined,
      (now) => [change(now, "one <", "1<")],
    ]);
    assert.equal(edited(charter, edits), "1<2> two 3\n");
    assert.equal(edits.length, 2);
  });
});

function change({ text, lines }: Charter, words: string, newText: string): TextEdit {
  const start = text.indexOf(words);
  return { range: lines.rangeOf(start, start + words.length), newText };
}

function rangeOf(one: Position, other: Position): Range {
  return comparePositions(one, other) <= 0 ? { start: one, end: other } : { start: other, end: one };
}

/** What `withoutOverlaps` promises, without a thought for how long it takes. */
function comparedWithAll(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  const isSame = (one: TextEdit, other: TextEdit): boolean => JSON.stringify(one) === JSON.stringify(other);
  const overlap = ({ range: one }: TextEdit, { range: other }: TextEdit): boolean =>
    comparePositions(one.start, other.start) === 0 ||
    (comparePositions(one.start, other.end) < 0 && comparePositions(other.start, one.end) < 0);
  for (const edits of fixes) {
    const fresh = edits.filter((edit) => !kept.some((other) => isSame(edit, other)));
    if (!fresh.some((edit) => kept.some((other) => overlap(edit, other)))) kept.push(...fresh);
  }
  return kept.sort((a, b) => comparePositions(a.range.start, b.range.start));
}
