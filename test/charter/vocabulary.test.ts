import assert from "node:assert/strict";
import fc from "fast-check";
import { readerOfLines, vocabularyOf } from "../../src/charter/vocabulary.ts";

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

  it("has as many signs as an integer has bits, and refuses more", () => {
    const signs = Array.from({ length: 31 }, (_, i) => ({ words: [`w${i}`] }));
    assert.equal(vocabularyOf(signs)("w30"), 2 ** 30);
    assert.throws(() => vocabularyOf([...signs, { words: ["more"] }]), /31 signs at most/);
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

describe("a reader of lines", () => {
  const signs = [{ words: ["both", "Café Rio"] }, { words: ["unilater"], marks: "[…" }, { doubled: "_." }];
  const read = readerOfLines(signs);

  it("tells of each line what a vocabulary tells of it", () => {
    const vocabulary = vocabularyOf(signs);
    const parts = fc.constantFrom(
      ...[
        "both",
        "BOTH ",
        "bothwell",
        "unilateral",
        "rio",
        "café",
        "[",
        "…",
        "_",
        ".",
        " ",
        "é",
        "e\u0301",
        "ſ",
        "\u{1F91D}",
      ],
    );
    const lines = fc.array(
      fc.array(parts, { maxLength: 6 }).map((some) => some.join("")),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(fc.property(lines, (all) => assert.deepEqual(read(all), all.map(vocabulary))));
  });

  it("asks for each line a few times, however many there are", () => {
    let asked = 0;
    const lines = Array.from({ length: 20_000 }, (_, i) => `Quay ${i} has one crane.`);
    const counting = new Proxy(lines, {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/.test(key)) asked++;
        return Reflect.get(target, key, receiver);
      },
    });
    assert.equal(read(counting).length, lines.length);
    assert.ok(asked < 4 * lines.length, `${asked} times`);
  });

  it("reads more than fits at once in parts, and says everything of a line that is too long", () => {
    const [long, longer] = ["x ".repeat(6000), "x ".repeat(12_000)];
    assert.deepEqual(read([`${long}both`, `${long}[`, "", longer, "."]), [1, 2, 0, 7, 0]);
  });
});
