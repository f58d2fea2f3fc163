import assert from "node:assert/strict";
import fc from "fast-check";
import { cut } from "../../../src/charter/markdown/cut.ts";
import { cutAgain } from "../../../src/charter/markdown/cut-again.ts";
import { markdownText } from "../../support/fragments.ts";

describe("cutAgain", () => {
  const text = "# a\n\nb\n\n# c\n\nd\n";

  it("knows the pieces above and below what is typed", () => {
    assert.deepEqual(piecesBefore(text, text.replace("c\n", "cx\n")), [0, undefined, undefined, 3]);
  });

  it("knows no piece of which the next one begins where something is typed", () => {
    assert.deepEqual(piecesBefore(text, text.replace("b\n", "bx\n")), [undefined, undefined, 2, 3]);
  });

  it("knows the pieces below a new one", () => {
    assert.deepEqual(piecesBefore(text, text.replace("# c", "new\n\n# c")), [0, undefined, undefined, 2, 3]);
  });

  it("knows the pieces around one that is taken away", () => {
    assert.deepEqual(piecesBefore(text, text.replace("# c\n\n", "")), [0, undefined, 3]);
  });

  it("takes a fence that opens for the end of what was known below", () => {
    assert.deepEqual(piecesBefore(text, text.replace("b\n", "```\n")), [undefined, undefined]);
  });

  it("cuts what is edited as if nothing were known of it", () => {
    fc.assert(
      fc.property(markdownText, fc.nat(), fc.nat(9), markdownText, (before, at, deleted, inserted) => {
        const place = at % (before.length + 1);
        check(before, before.slice(0, place) + inserted + before.slice(place + deleted));
      }),
      { numRuns: 1000 },
    );
  });

  it("cuts a body that begins elsewhere than before", () => {
    fc.assert(
      fc.property(
        markdownText,
        fc.constantFrom("", "x\n", "---\nx\n---\n"),
        fc.constantFrom("", "y\n"),
        (body, a, b) => {
          check(a + body, b + body, a.length, b.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Which pieces of the text before the pieces of a text are. */
function piecesBefore(before: string, text: string): readonly (number | undefined)[] {
  const { starts, indexBefore } = cutAgain(text, 0, { text: before, starts: cut(before, 0) });
  return starts.map((_, index) => indexBefore(index));
}

/** The cuts are those of `cut`, and the pieces that are known have the text that they had. */
function check(before: string, text: string, fromBefore = 0, from = 0): void {
  const old = cut(before, fromBefore);
  const { starts, indexBefore } = cutAgain(text, from, { text: before, starts: old });
  assert.deepEqual(starts, cut(text, from));
  for (const [index, start] of starts.entries()) {
    const place = indexBefore(index);
    if (place === undefined) continue;
    assert.equal(text.slice(start, starts[index + 1]), before.slice(old[place], old[place + 1]));
  }
}
