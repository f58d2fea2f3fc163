import assert from "node:assert/strict";
import fc from "fast-check";
import { normalise, trimmedTitle } from "../../src/catalog/normal.ts";

const piece = fc.constantFrom(
  "Trust",
  "and",
  "it",
  "&",
  "é",
  "ß",
  "œ",
  "2.",
  "Theme 3:",
  "theme",
  "7",
  "👍",
  "…",
  "’",
  "{#x}",
  "-",
  ":",
);
const title = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", "  ")), { maxLength: 6 })
  .map((all) => all.flat().join(""));
/** Nobody sees it, and titles are compared without it; but with it a title is not of ASCII. */
const unseen = "\u00ad";

describe("the names of themes", () => {
  it("are compared by the same form, whatever the signs are by which it is found sooner", () => {
    fc.assert(fc.property(title, (words) => assert.equal(normalise(`${words}${unseen}x`), normalise(`${words}x`))));
  });

  it("have the same words, whatever the signs are by which these are found sooner", () => {
    fc.assert(
      fc.property(title, (words) =>
        assert.equal(trimmedTitle(`${words}${unseen}x`).replaceAll(unseen, ""), trimmedTitle(`${words}x`)),
      ),
    );
  });

  it("lose pictures around them, and keep what is none", () => {
    assert.equal(trimmedTitle("👍 Élan vital ✨"), "Élan vital");
    assert.equal(trimmedTitle("  Élan – vital :"), "Élan – vital");
  });
});
