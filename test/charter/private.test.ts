import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogOf } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { blanked, isPrivate } from "../../src/charter/private.ts";
import { anyText } from "../support/fragments.ts";

describe("the private parts of a charter", () => {
  it("are a party’s attitude and concerns", () =>
    assertBlanked(`
---
parties:
  - id: mill
    visibility: private
    «attitude: adversarial # since May»
    «concerns:»
      «- the shop may close»
    role: supplier
  - { id: shop, attitude: competitive }
---
`));

  it("are found among thousands, in any order", () => {
    const text = "0123456789\n".repeat(20);
    const { lines } = parseCharter(text, catalogOf);
    const place = fc
      .tuple(fc.nat(text.length), fc.nat(12))
      .map(([start, length]) => lines.rangeOf(start, start + length));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), place, (privateRanges, range) => {
        const at = (one: typeof range) => [lines.offsetAt(one.start), lines.offsetAt(one.end)] as const;
        const [start, end] = at(range);
        const parts = privateRanges.map(at);
        const isOne = parts.some(([from, to]) => start <= to && from <= end);
        assert.equal(isPrivate({ privateRanges, lines }, range), isOne);
        const blank = [...text].map((sign, i) =>
          sign !== "\n" && parts.some(([a, b]) => a <= i && i < b) ? " " : sign,
        );
        assert.equal(blanked({ text, lines, privateRanges }), blank.join(""));
      }),
    );
  });

  it("are its attitude and concerns where they stand on one line", () =>
    assertBlanked(`
---
parties: [{ id: mill, «attitude: adversarial,» visibility: private, «concerns: [the shop may close]» }]
---
`));

  it("are every other mapping that is marked, and items of a list with their dash", () =>
    assertBlanked(`
---
«governance:»
  «visibility: private»
  «escalation: [leads]»
journey:
  «- type: site-visit»
    «visibility: private»
  - type: launch
---
`));

  it("are a section with all below it, up to the next heading that is not deeper", () =>
    assertBlanked(`
## Trust

«## Margins <!-- visibility: private -->»

«### Of the mill»

«Nine per cent.»

## Fit
`));

  it("are a section in which the mark stands alone", () =>
    assertBlanked(
      `
## Trust

«## Margins»

«Nine per cent.»

«<!-- visibility: private -->»

## Fit
`,
    ));

  it("are everything where the whole charter is marked", () => {
    for (const text of ["---\nvisibility: private\n---\n\n## Trust\n", "<!-- visibility: private -->\n\n## Trust\n"])
      assert.equal(blankedText(text).trim(), "");
  });

  it("are the whole front matter where it cannot be read", () =>
    assertBlanked(`
---
«parties: [{ visibility: private, concerns: [»
---

## Trust
`));

  it("are none where something is only said of privacy", () =>
    assertBlanked(`
---
parties: [{ id: mill, visibility: public, attitude: adversarial }]
---

The visibility is private.
`));

  it("leave every other word at its place, whatever the text", () =>
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const place = at % (text.length + 1);
        const marked = `${text.slice(0, place)}<!-- visibility: private -->${text.slice(place)}`;
        const source = marked.replace(/^\u{FEFF}/u, "");
        const blank = blankedText(marked);
        assert.equal(blank.length, source.length);
        for (const [i, character] of [...blank.split("")].entries())
          assert.ok(character === " " || character === source.charAt(i));
      }),
      { numRuns: 200 },
    ));
});

function blankedText(text: string): string {
  return blanked(parseCharter(text, catalogOf));
}

/** What stands between the marks is blank, and nothing else. */
function assertBlanked(picture: string): void {
  const shown = picture.trimStart();
  const expected = shown.replace(/«([^»]*)»/g, (_, words: string) => words.replace(/[^\n]/g, " "));
  assert.equal(words(blankedText(shown.replace(/[«»]/g, ""))), words(expected));
}

/** Blanks are no words. */
function words(text: string): string {
  return text.replace(/[ \t]+$/gm, "");
}
