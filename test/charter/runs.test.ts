import assert from "node:assert/strict";
import fc from "fast-check";
import { vocabularyOf } from "../../src/charter/runs.ts";

const lists = [
  ["both", "each other", "the other party", "we"],
  ["may only", "has to", "n.t.b."],
  ["Café Rio", "Köln", "3M", "–"],
];

/** What a vocabulary promises, by expressions. */
const expressions = lists.map(
  (phrases) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|").replaceAll(".", "\\.")})(?![\\p{L}\\p{N}])`, "iu"),
);

describe("a vocabulary", () => {
  const signsOf = vocabularyOf(lists.map((words) => ({ words })));

  it("tells of a phrase that stands there, in any case", () => {
    assert.equal(signsOf("What the Other Party wants.") & 1, 1);
    assert.equal(signsOf("Nobody May only ask") & 2, 2);
  });

  it("tells nothing where no word of any phrase stands", () => {
    const some = vocabularyOf([{ words: ["both"] }, { words: ["has to"] }]);
    assert.equal(some("Bothwell hast thou"), 0);
    assert.equal(some(""), 0);
  });

  it("always tells of a phrase that has no letter of ASCII", () => {
    assert.equal(vocabularyOf([{ words: ["both"] }, { words: ["–"] }])(""), 2);
  });

  it("takes the first eight letters of a word for the word", () => {
    const some = vocabularyOf([{ words: ["unilater"] }]);
    assert.equal(some("A unilateral act"), 1);
    assert.equal(some("An unilate act"), 0);
  });

  it("tells of marks, and of those that count when doubled", () => {
    const some = vocabularyOf([{ marks: "[…" }, { doubled: "_." }]);
    assert.deepEqual(["[", "…", "_", "__", "a. b.", "a.."].map(some), [1, 1, 0, 2, 0, 2]);
  });

  it("tells of everything where letters have marks of their own or nobody sees a sign", () => {
    const some = vocabularyOf([{ words: ["both"] }, { words: ["other"] }]);
    assert.deepEqual(["e\u0301", "bo\u00ADth", "bo\u200Bth", "\u00E9"].map(some), [3, 3, 3, 0]);
  });

  it("misses no phrase in any text", () => {
    const words = fc.constantFrom(
      ...[
        "both",
        "BOTH",
        "each",
        "other",
        "other",
        "party",
        "we",
        "us",
        "may",
        "only",
        "has",
        "to",
        "haſ",
        "n.t.b.",
        "N.T.B",
      ],
      ...["Café", "CAFÉ", "rio", "Köln", "\u212Aöln", "3m", "–", " ", "  ", "\n", ".", "-", "é", "x", "\u{1F91D}"],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom("", " "), (parts, between) => {
        const text = parts.join(between);
        const signs = signsOf(text);
        for (const [i, expression] of expressions.entries())
          if (expression.test(text)) assert.ok(signs & (1 << i), `list ${i} in ${JSON.stringify(text)}`);
      }),
    );
  });
});
