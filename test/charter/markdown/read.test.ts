import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { splitFrontMatter } from "../../../src/charter/markdown/front-matter-split.ts";
import { lineStartsOf } from "../../../src/charter/markdown/line-starts.ts";
import { createMemo, readAtOnce, readBlocks } from "../../../src/charter/markdown/read.ts";
import { inFolder } from "../../support/cli.ts";
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
    assert.deepEqual(readBlocks("", 0), [{ start: 0, end: 0, source: "", blocks: [] }]);
  });

  it("knows a link that is defined in another piece, in other letters and on two lines", () => {
    const text = "See [the\nPlan] and [his].\n\n# End\n\n[The plan]: x\n";
    assert.match(drawOutline(text, readBlocks(text, 0)), /‹See ›\[‹the›\n {2}‹Plan›\]‹ and \[his\]\.›/);
  });

  it("reads lines that are not plain, wherever they stand again", () => {
    const text = "# &alpha;\n\n# d\n\n# &alpha;\n";
    const shown = readBlocks(text, 0).flatMap(({ blocks }) =>
      blocks.flatMap((block) => "lines" in block && block.lines[0]?.runs[0]?.text),
    );
    assert.deepEqual(shown, ["α", "d", "α"]);
  });

  it("knows links that are defined in one of very many pieces that are not plain", () => {
    const pieces = Array.from({ length: 450 }, (_, i) => `> <div>\n${i} [a]\n\n`);
    const text = `${pieces.join("")}> <div>\n[a]: b\n`;
    assert.equal(drawOutline(text, readBlocks(text, 0)).match(/\[‹a›/g)?.length, pieces.length);
  });

  it("reads at once what is plain throughout, with the links that are defined in it", () => {
    const text = "See [the Plan] and [b].\n\n# End\n\n[the plan]: x\n";
    const [whole, ...others] = readAtOnce(text, 0, lineStartsOf(text)) ?? [];
    assert.deepEqual(others, []);
    assert.match(drawOutline(text, whole ? [whole] : []), /‹See ›\[‹the Plan›\]‹ and \[b\]\.›/);
  });

  it("reads nothing at once where something only looks like a definition", () => {
    const text = "See [b].\n\n```\n[b]: x\n```\n";
    assert.equal(readAtOnce(text, 0, lineStartsOf(text)), undefined);
  });

  it("reads every example at once", () => {
    const files = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
    for (const file of files) {
      const text = readFileSync(path.join("examples", file), "utf8");
      assert.ok(readAtOnce(text, splitFrontMatter(text).body, lineStartsOf(text)), file);
    }
  });

  it("is told to leave everything to remark", () => {
    const text = "# a\n\n- b [c]\n\n[c]: d\n";
    assert.deepEqual(readBlocks(text, 0, { reader: "remark" }), readBlocks(text, 0));
  });

  describe("hands over to remark", () => {
    const texts: Readonly<Record<string, readonly [text: string, handedOver: string]>> = {
      "a piece that is not plain": ["# a\n\n<![CDATA[]]>\n", "<![CDATA[]]>\n"],
      "a line of a piece that is": ["# a\n\n- ![*b*](c)\n- d\n", "![*b*](c)"],
      "no link that is defined elsewhere": ["# a\n\nb [c] [d][c]\n\n[c]: e\n", ""],
    };
    for (const [name, [text, handedOver]] of Object.entries(texts))
      it(`${name}, and counts it`, () => {
        const memo = createMemo();
        readBlocks(text, 0, { memo });
        assert.equal(memo.handedOver, handedOver.length);
      });

    it("nothing that it has read before", () => {
      const memo = createMemo();
      readBlocks("# ![*a*](b)\n", 0, { memo });
      readBlocks("# ![*a*](b)\n", 0, { memo });
      assert.equal(memo.handedOver, 0);
    });

    for (const options of ["--seed 3", "--seed 4 --rich 0.6"])
      it(`at most 1 % of a generated corpus, all counted: ${options}`, () => {
        let all = 0;
        let handed = 0;
        for (const text of corpus(options)) {
          const memo = createMemo();
          const from = splitFrontMatter(text).body;
          readBlocks(text, from, { memo });
          all += text.length - from;
          handed += memo.handedOver;
        }
        assert.ok(all > 100_000);
        assert.ok(handed / all <= 0.01, `${handed} of ${all} characters are left to remark`);
      });
  });

  describe("says what remark says of the whole", function () {
    this.timeout(120_000);
    for (const [name, arbitrary] of Object.entries(texts))
      it(`in ${name}`, () => {
        fc.assert(
          fc.property(arbitrary, (text) => checkWhole(text)),
          { numRuns: 200 },
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

function corpus(options: string): string[] {
  return inFolder({}, (folder) => {
    const out = path.join(folder, "corpus");
    const generator = path.resolve(__dirname, "../../../bench/gen-corpus.mjs");
    execFileSync(process.execPath, [generator, "--out", out, "--n", "60", ...options.split(" ")]);
    return readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
  });
}
