import assert from "node:assert/strict";
import type { Charter } from "../../src/charter/charter.ts";
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
