import assert from "node:assert/strict";
import fc from "fast-check";
import { createMemo, readBlocks } from "../../../src/charter/markdown/read.ts";
import { readWithRemark } from "../../../src/charter/markdown/remark.ts";
import { drawOutline, moved } from "../../support/draw-outline.ts";
import { charterBody, markdownText } from "../../support/fragments.ts";

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
      const body = fc.oneof(markdownText, charterBody);
      const inserted = fc.oneof(
        fc.constantFrom("", "a", "\n", "\n\n", "[a]", "\n\n[a]: /x\n\n", "```\n", "<!--"),
        body,
      );
      const edits = fc.array(fc.record({ at: fc.nat(), deleted: fc.nat(9), inserted }), { maxLength: 4 });
      fc.assert(
        fc.property(body, edits, (before, changes) => {
          const memo = createMemo();
          checkReading(before, memo);
          let text = before;
          for (const { at, deleted, inserted } of changes) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + inserted + text.slice(place + deleted);
            checkReading(text, memo);
          }
        }),
        { numRuns: 500 },
      );
    }).timeout(60_000);
  });
});

function checkReading(text: string, memo: ReturnType<typeof createMemo>): void {
  const [whole] = readWithRemark(text, [{ start: 0, end: text.length }], []);
  const pieces = readBlocks(text, 0, { memo });
  assert.deepEqual(
    pieces.flatMap(({ start, blocks }) => moved(blocks, start)),
    whole?.blocks,
  );
}
