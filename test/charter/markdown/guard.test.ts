import assert from "node:assert/strict";
import { readBlocks } from "../../../src/charter/markdown/read.ts";

describe("the limits of what remark is asked", () => {
  const marked = "Both *desks* open `early`, as [the plan](plan.md) says & the **leads** know. ".repeat(4);
  const prose = marked + "Whoever sees the delay first tells the other side. ".repeat(40);
  const themes = Array.from({ length: 10 }, (_, i) => `Theme ${i + 1}`);

  describe("let through", () => {
    const tables = themes.map((theme) => `| ${theme} | ${prose} | ${prose} |\n`).join("");
    const texts: Readonly<Record<string, string>> = {
      "a list of ten themes with long prose": themes
        .map((theme) => `- ${theme}\n  - Observation: ${prose}\n  - Guiding principle: ${prose}\n`)
        .join(""),
      "a table of ten themes with long prose": `| Theme | Observation | Principle |\n| --- | --- | --- |\n${tables}`,
      "ten pasted themes in one paragraph": themes
        .map((theme) => `• ${theme}\n• Observation: ${prose}\n• Guiding principle: ${prose}\n`)
        .join(""),
      "a table of a thousand rows": `| Date | Who | What |\n| - | - | - |\n${"| 2027-03-01 | Ada | signs |\n".repeat(1000)}`,
      "a list of a thousand items": "- Ada signs the order\n".repeat(1000),
      "a paragraph of a thousand lines": "Ada signs the order\n".repeat(1000),
      "a line of ten thousand words": "word ".repeat(10_000),
    };
    for (const [name, text] of Object.entries(texts)) it(name, () => assert.deepEqual(unreadIn(text), []));
  });

  describe("take as opaque", () => {
    const many = (count: number, each: (i: number) => string): string =>
      Array.from({ length: count }, (_, i) => each(i)).join("");
    const texts: Readonly<Record<string, string>> = {
      "more characters than a section ever has": "word ".repeat(50_000),
      "runs of backticks that nothing closes": many(1500, (i) => `${"`".repeat(i)}e`),
      "backticks behind backslashes that nothing closes": "\\```\n-- ".repeat(3000),
      "brackets in brackets": "[".repeat(50_000),
      "images in images": `${"![".repeat(3000)}${"](a)".repeat(3000)}`,
      "emphasis in emphasis": "*a ".repeat(10_000) + " b*".repeat(10_000),
      "emphasis of two kinds that cross": "*a_ ".repeat(5000),
      "comments in a line that nothing closes": "a <!-- ".repeat(5000),
      "quotes in quotes": `${"> ".repeat(2000)}x`,
      "lists in lists, on one line": `${"- ".repeat(2000)}x`,
      "lists in lists, line by line": many(400, (i) => `${"  ".repeat(i)}- x\n`),
      "quotes in items": "- > a\n".repeat(5000),
      "a quote that goes on lazily": `> a\n${"b\n".repeat(10_000)}`,
      "a list without an end": many(100_000, (i) => `- Observation: item ${i}\n`),
      "definitions without an end": many(20_000, (i) => `[d${i}]: https://example.org/${i}\n`),
      "references without an end": "&amp;".repeat(20_000),
    };
    for (const [name, text] of Object.entries(texts))
      it(name, () => assert.deepEqual(unreadIn(text), [text.trimEnd().length]));
  });

  describe("do not hold for what is plain", () => {
    const texts: Readonly<Record<string, string>> = {
      "a paragraph of a megabyte": "word ".repeat(200_000),
      "a line with marks in each sentence": "Both *desks* open `early`, as [the plan](plan.md) says. ".repeat(20_000),
      "a list of a hundred thousand items": "- Observation: the desk closes at six\n".repeat(100_000),
      "a table of a hundred thousand rows": `| a | b |\n| - | - |\n${"| Ada | signs *it* |\n".repeat(100_000)}`,
      "a quote that goes on lazily": `> a\n${"b\n".repeat(100_000)}`,
      "references without an end": "R&amp;D ".repeat(100_000),
      "a fence that nobody closes": `\`\`\`\n${"# a\n\n".repeat(100_000)}`,
    };
    for (const [name, text] of Object.entries(texts))
      it(name, () => {
        const blocks = readBlocks(text, 0).flatMap(({ blocks }) => blocks);
        assert.equal(blocks.length, 1);
        assert.notEqual(blocks[0]?.kind, "opaque");
      });
  });

  it("leave what stands around such a piece to be read", () => {
    const kinds = readBlocks(`# Before\n\n${"> ".repeat(200)}x\n\n# After\n`, 0).map(({ blocks }) => blocks[0]?.kind);
    assert.deepEqual(kinds, ["heading", "opaque", "heading"]);
  });

  it("hold for a text of many costly pieces too, of which the first are read", () => {
    const costly = (i: number): string => `${"*a_ ".repeat(400)}${i}\n\n`;
    const text = Array.from({ length: 50 }, (_, i) => costly(i)).join("");
    const kinds = readBlocks(text, 0, { reader: "remark" }).map(({ blocks }) => blocks[0]?.kind);
    assert.equal(kinds[0], "paragraph");
    assert.equal(kinds[49], "opaque");
  });
});

describe("the limits of what remark is asked in all", () => {
  const texts: Readonly<Record<string, (i: number) => string>> = {
    "small pieces": (i) => `> <div>\na ${i}\n\n`,
    "lines that are not plain": (i) => `a ${i} &alpha;\n\n`,
  };
  for (const [name, of] of Object.entries(texts))
    it(`hold for a text of very many ${name}, of which the first are read`, () => {
      const text = Array.from({ length: 12_000 }, (_, i) => of(i)).join("");
      const blocks = readBlocks(text, 0).flatMap(({ blocks }) => blocks);
      assert.notEqual(blocks[0]?.kind, "opaque");
      assert.notEqual(blocks[5000]?.kind, "opaque");
      assert.equal(blocks.at(-1)?.kind, "opaque");
    }).timeout(60_000);
});

/** The lengths of the opaque blocks, where remark has to read everything. */
function unreadIn(text: string): number[] {
  return readBlocks(text, 0, { reader: "remark" }).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "opaque" ? [block.end - block.start] : [])),
  );
}
