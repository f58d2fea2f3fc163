import assert from "node:assert/strict";
import fc from "fast-check";
import { placeholderPatterns } from "../../src/charter/placeholder.ts";
import {
  isOfValue,
  isWaiting,
  signOfSubjects,
  signOfWording,
  signsOf,
  signsOfBody,
  signsOfLine,
} from "../../src/rules/signs.ts";
import { subjectExpressions } from "../../src/rules/theme/subject-expressions.ts";
import { subjectWords } from "../../src/rules/theme/subject-words.ts";
import { creed, praise } from "../../src/rules/wording/bare-value.ts";
import { values } from "../../src/rules/wording/bare-value-elsewhere.ts";
import { english } from "../../src/rules/wording/english.ts";
import { wordingRules } from "../../src/rules/wording/index.ts";
import { languages } from "../../src/rules/wording/languages.ts";
import { finderOf } from "../../src/rules/wording/match.ts";
import { areaOf } from "../../src/rules/wording/row.ts";
import { utterancesOfPart } from "../../src/rules/wording/utterance.ts";
import { charterOf } from "../support/check-rule.ts";
import { samplesOf } from "../support/expression-samples.ts";

/** Every expression that is asked only where a sign stands, and that sign. */
const expressions: readonly (readonly [name: string, expression: RegExp, sign: number])[] = [
  ...languages.flatMap(({ tag, rows }) =>
    rows.map(({ id, scope, pattern }) => [`${tag} ${id}`, pattern, signOfWording(tag, areaOf(scope))] as const),
  ),
  ...Object.entries(subjectWords).flatMap(([tag, words]) => {
    const { normative, collective } = subjectExpressions(words);
    return [
      [`${tag} normative`, normative.anywhere, signOfSubjects(tag, "normative")] as const,
      [`${tag} collective`, collective.anywhere, signOfSubjects(tag, "collective")] as const,
    ];
  }),
  ["en praise", anywhere(praise), isOfValue],
  ["en creed", anywhere(creed), isOfValue],
  ...Object.entries(values).flatMap(([tag, make]) => {
    const own = make();
    return [
      [`${tag} praise`, anywhere(own.praise), isOfValue] as const,
      [`${tag} creed`, anywhere(own.creed), isOfValue] as const,
    ];
  }),
  ...placeholderPatterns.map(({ kind, pattern }) => [`${kind} ${pattern}`.slice(0, 30), pattern, isWaiting] as const),
];

/** Without what wants it to begin and to end a text. */
function anywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/^\^|\$$/g, ""), flags);
}

const around = fc.constantFrom(
  "",
  "",
  " ",
  "\n",
  "-",
  "’",
  "(",
  "[",
  "]",
  "é",
  "x",
  "_",
  "\u00AD",
  "\u0301",
  "ſ",
  "the ",
);
const casing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.normalize("NFD"),
  (text: string) => text.replaceAll("s", "ſ").replaceAll("k", "\u212A"),
);

describe("the signs of a text", () => {
  it("are asked for all rows, words for parties and placeholders", () => {
    assert.ok(expressions.length > 90, `${expressions.length}`);
    assert.ok(expressions.every(([, , sign]) => sign > 0));
  });

  for (const [name, expression, sign] of expressions) {
    it(`stand wherever an expression finds something: ${name}`, () => {
      let found = 0;
      fc.assert(
        fc.property(around, samplesOf(expression), around, casing, (before, words, after, change) => {
          const text = `${before}${change(words)}${after}`;
          if (text.search(expression) < 0) return;
          found++;
          assert.ok(signsOf(text) & sign, JSON.stringify(text));
        }),
        { numRuns: 60 },
      );
      assert.ok(found > 3, `${found} texts were found by ${expression}`);
    });
  }

  it("are none in a text about something else", () => {
    assert.equal(signsOf("The carrier calls twice when a lorry is late."), 0);
  });
});

describe("words that users add", () => {
  const added = ["Köln", "café Rio", "S-Bahn", "win-win", "3M", "–", "kick-off meeting", "ça va"];

  it("are found wherever they stand, as by the finder alone", () => {
    const words = fc.constantFrom(
      ...added,
      "Köln".normalize("NFD"),
      "CAFÉ",
      "rio",
      "Win-",
      "win",
      "\u212Aick-off",
      "`",
      "\n",
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.constantFrom("", " "), (parts, between) => {
        const charter = charterOf(`## Trust\n\n**Guiding principle:** We ${parts.join(between)} it.\n`);
        const rule = wordingRules.find(({ id }) => id === "stock-phrase");
        const row = english.rows.find(({ id }) => id === "stock-phrase");
        assert.ok(rule && row);
        const lexicon = { added: { "stock-phrase": added }, ignored: {} };
        const find = finderOf(row, english, charter, lexicon);
        const hits = charter.themes.flatMap(({ principles }) =>
          principles.flatMap((part) => utterancesOfPart(part, charter).flatMap((said) => [...find(said)])),
        );
        if (hits.length > 0) found++;
        assert.equal([...rule.check(charter, { asOf: "2027-01-01", lexicon })].length > 0, hits.length > 0);
      }),
      { numRuns: 200 },
    );
    assert.ok(found > 50, `${found}`);
  });
});

describe("the signs of a line", () => {
  it("take what is no running text for a gap, and for what it says", () => {
    const charter = charterOf("`x`etc. `etc`x\n");
    const [line] = charter.prose;
    assert.ok(line);
    const sign = signOfWording("en", "principle");
    assert.equal(signsOf(line.text) & sign, 0);
    assert.equal(signsOfLine(line) & sign, sign);
  });

  it("stay with their line where a line ending is written in another one", () => {
    const charter = charterOf("Lorries&#10;drive\n\nTBD\n\nlate\n");
    signsOfBody(charter);
    assert.deepEqual(
      charter.prose.map((line) => signsOfLine(line)),
      [0, isWaiting, 0],
    );
  });

  it("are those of the body, one by one", () => {
    const charter = charterOf("# Etc.\n\n- TBD\n");
    assert.deepEqual(
      charter.prose.map((line) => signsOfLine(line) !== 0),
      [true, true],
    );
    assert.equal(
      signsOfBody(charter),
      charter.prose.reduce((signs, line) => signs | signsOfLine(line), 0),
    );
  });
});
