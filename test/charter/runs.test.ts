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
