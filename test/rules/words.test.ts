import assert from "node:assert/strict";
import fc from "fast-check";
import type { Part } from "../../src/charter/charter.ts";
import { areAlike, comparable, comparableOf, isOneOf, mayRepeat, wordCountOf } from "../../src/rules/words.ts";

/** Only the text of a half counts here. */
const half = (text: string): Part => ({ text }) as Part;

const texts = fc
  .array(
    fc.constantFrom(
      ...["the", "The", "lead", "plans", "plan-b", "o'clock", "don’t", "1,200", "e.g.", "a", "K", "\u212A", "İ", "é"],
      ...[" ", " ", "\n", ".", ",", "-", "'", "--", "“", "\u{1F91D}"],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

describe("words of halves", () => {
  it("are counted as an expression counts them", () => {
    fc.assert(fc.property(texts, (text) => assert.equal(wordCountOf(half(text)), wordsIn(text).length)));
  });

  it("tell which halves are alike", () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(0.3, 0.5, 0.8), (one, other, least) => {
        const [a, b] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
        const either = new Set([...a, ...b]).size;
        const both = [...a].filter((word) => b.has(word)).length;
        assert.equal(areAlike(half(one), half(other), least), either > 0 && both / either > least);
      }),
    );
  });

  it("tell it of long halves as of short ones, of which the beginning is not enough", () => {
    const long = Array.from({ length: 80 }, (_, i) => `lead${i} plans`).join(" ");
    assert.ok(areAlike(half(`${long} forecasts`), half(`forecasts ${long}`), 0.8));
    assert.ok(!areAlike(half(`${long} ${"x y z ".repeat(3)}`), half("x y z"), 0.8));
    for (let cut = 280; cut < 310; cut++) {
      const text = `${"a ".repeat(cut / 2)}forecasts b`;
      assert.ok(areAlike(half(text), half("a b forecasts"), 0.8), `${cut}`);
    }
  });

  it("are compared wherever two halves are comparable as one", () => {
    const same = fc.tuple(texts, texts, fc.boolean()).map(([one, other, isSame]) => [one, isSame ? `${one}.` : other]);
    fc.assert(
      fc.property(same, (all) => {
        const halves = all.map(half);
        if (new Set(halves.map(comparableOf)).size < halves.length) assert.ok(mayRepeat(halves));
      }),
    );
  });
});

describe("whether a text is one of some", () => {
  const changed = fc
    .tuple(texts, fc.constantFrom("", ".", " –", "!”"), fc.boolean())
    .map(([text, end, isLoud]) => (isLoud ? text.toUpperCase() : text) + end);

  it("is told by its comparable form, whatever these begin with", () => {
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 4 }), changed, fc.nat(3), (all, other, place) => {
        const forms = all.map(comparable).filter((form) => form !== "");
        for (const text of [other, `${all[place] ?? ""} .`.toUpperCase()])
          assert.equal(isOneOf(all)(text), forms.includes(comparable(text)));
      }),
      { numRuns: 500 },
    );
  });
});
