import assert from "node:assert/strict";
import fc from "fast-check";
import { composed, isDecomposed } from "../../src/charter/composed.ts";

describe("a composed text", () => {
  it("has one character for a letter and its accent, and none that nobody sees", () => {
    assert.equal(composed("a\u0300 de\u0301finir, regel\u00ADma\u0308\u00DFig").text, "à définir, regelmäßig");
  });

  it("tells where its words stand in the source", () => {
    const source = "Le prix : a\u0300 de\u0301\u00ADfinir. 🙂 e\u0301";
    const { text, startOf, endOf } = composed(source);
    const start = text.indexOf("à");
    assert.equal(source.slice(startOf(start), endOf(start + "à définir".length)), "a\u0300 de\u0301\u00ADfinir");
    const last = text.indexOf("🙂");
    assert.equal(source.slice(startOf(last), endOf(last + 2)), "🙂");
    assert.equal(endOf(text.length), source.length);
  });

  it("is asked for only where it differs", () => {
    assert.equal(isDecomposed("À définir, regelmäßig 🙂"), false);
    assert.equal(isDecomposed("regel\u00ADmäßig"), true);
    assert.equal(isDecomposed("a\u0300"), true);
  });

  it("keeps its places in order, whatever is written", () => {
    const units = fc.constantFrom(
      "a",
      "é",
      "\u0301",
      "\u00AD",
      "🙂",
      "\u200D",
      "ß",
      " ",
      "\uD83D",
      "ꦴ",
      "Ắ".normalize("NFD"),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 20 }), (some) => {
        const source = some.join("");
        const { text, startOf, endOf } = composed(source);
        for (let place = 0; place < text.length; place++) {
          assert.ok(startOf(place) < endOf(place + 1));
          assert.ok(place === 0 || startOf(place - 1) <= startOf(place));
          assert.ok(endOf(place + 1) <= source.length);
        }
      }),
    );
  });
});
