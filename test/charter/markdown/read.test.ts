import assert from "node:assert/strict";
import fc from "fast-check";
import { createMemo, readBlocks } from "../../../src/charter/markdown/read.ts";
import { drawOutline } from "../../support/draw-outline.ts";
import { checkEdits, checkWhole, edited, texts } from "../../support/reader-properties.ts";

describe("readBlocks", () => {
  it("reads the body from where it begins", () => {
    const text = "---\n---\n# Title\n\nProse.\n";
    const pieces = readBlocks(text, 8);
    assert.deepEqual(
      pieces.map(({ start, end }) => [start, end]),
      [
        [8, 17],
        [17, 24],
      ],
    );
    assert.equal(drawOutline(text, pieces), "heading 1\n  ‹Title›\nparagraph\n  ‹Prose.›");
  });

  it("reads an empty body", () => {
    assert.deepEqual(readBlocks("", 0), [{ start: 0, end: 0, blocks: [] }]);
  });

  it("knows a link that is defined in another piece, in other letters and on two lines", () => {
    const text = "See [the\nPlan] and [his].\n\n# End\n\n[The plan]: x\n";
    assert.match(drawOutline(text, readBlocks(text, 0)), /‹See ›\[‹the›\n {2}‹Plan›\]‹ and \[his\]\.›/);
  });

  it("reads lines that are not plain, wherever they stand again", () => {
    const text = "# a *b*c\n\n# d\n\n# a *b*c\n";
    assert.equal(
      drawOutline(text, readBlocks(text, 0)),
      "heading 1\n  ‹a ›*‹b›*‹c›\nheading 1\n  ‹d›\nheading 1\n  ‹a ›*‹b›*‹c›",
    );
  });

  it("is told to leave everything to remark", () => {
    const text = "# a\n\n- b [c]\n\n[c]: d\n";
    assert.deepEqual(readBlocks(text, 0, { reader: "remark" }), readBlocks(text, 0));
  });

  describe("says what remark says of the whole", function () {
    this.timeout(120_000);
    for (const [name, arbitrary] of Object.entries(texts))
      it(`in ${name}`, () => {
        fc.assert(
          fc.property(arbitrary, (text) => checkWhole(text)),
          { numRuns: 300 },
        );
      });
  });

  describe("with a memo", () => {
    it("hands out the blocks of a piece again", () => {
      const memo = createMemo();
      const [, before] = readBlocks("# Trust\n\nProse.\n", 0, { memo });
      const [, , after] = readBlocks("New.\n\n# Trust\n\nProse.\n", 0, { memo });
      assert.ok(before);
      assert.equal(after?.blocks, before.blocks);
    });

    it("forgets what the last reading did not use", () => {
      const memo = createMemo();
      readBlocks("# a\n# b\n", 0, { memo });
      readBlocks("# c\n", 0, { memo });
      assert.deepEqual([...memo.pieces.keys()], ["# c\n"]);
    });

    it("reads a piece again when a link of its is defined elsewhere, and when it is so no more", () => {
      const memo = createMemo();
      const texts = ["[a] b\n\n# c\n", "[a] b\n\n# c\n\n[A]: x\n", "[a] b\n\n# c\n\n[B]: x\n"];
      const drawn = texts.map((text) => drawOutline(text, readBlocks(text, 0, { memo })).split("\n")[1]);
      assert.deepEqual(drawn, ["  ‹[a] b›", "  [‹a›]‹ b›", "  ‹[a] b›"]);
    });

    it("does not read a piece again for a definition that it does not use", () => {
      const memo = createMemo();
      const [before] = readBlocks("[a] b\n\n# c\n", 0, { memo });
      const [after] = readBlocks("[a] b\n\n# c\n\n[d]: x\n", 0, { memo });
      assert.ok(before);
      assert.equal(after?.blocks, before.blocks);
    });

    it("gives after any edits what a reading of the whole gives", () => {
      fc.assert(fc.property(edited, checkEdits), { numRuns: 500 });
    }).timeout(60_000);
  });
});
