import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { placeholdersIn } from "../../../src/charter/placeholder.ts";
import { isBareValue } from "../../../src/rules/wording/bare-value.ts";
import { dutch } from "../../../src/rules/wording/dutch.ts";
import { english, measured } from "../../../src/rules/wording/english.ts";
import { french } from "../../../src/rules/wording/french.ts";
import { german } from "../../../src/rules/wording/german.ts";
import { finderOf } from "../../../src/rules/wording/match.ts";
import { utterance } from "../../../src/rules/wording/utterance.ts";
import germanSentences from "../../data/wording-sentences.de.json";
import frenchSentences from "../../data/wording-sentences.fr.json";
import sentences from "../../data/wording-sentences.json";
import dutchSentences from "../../data/wording-sentences.nl.json";
import { charterOf } from "../../support/check-rule.ts";
import { literalsIn } from "../../support/expressions.ts";
import { workOf } from "../../support/regex-work.ts";

/** Said again and again, these make careless expressions read a text again and again. */
const pumps = [
  ..." aA1_.…[“‘'\"*:-!X#",
  ..."[A |[A|[insert |{{|{{a|<<a|<>|**a|**a** |__a__ |a.|a. |E.g. A|x'|x-|ss|1 % |EUR |a: ".split("|"),
  ..."to be |to be agreed |by |by the |not |without |as |it is |deemed |true |trust is |will be |will be agreed ".split(
    "|",
  ),
  ..."every |every 1 |one |is the |is key to |we value |always |and |partner |in its |without any prior |etc. ".split(
    "|",
  ),
];

const files = [
  ...readdirSync("src/rules/wording").map((name) => path.join("src/rules/wording", name)),
  "src/rules/structure/placeholder.ts",
  "src/rules/structure/principle-not-directive.ts",
  "src/charter/placeholder.ts",
  "src/charter/composed.ts",
  "src/rules/theme/subject-words.ts",
];

const rowsElsewhere = [dutch, german, french].flatMap(({ rows }) => rows.map(({ pattern }) => pattern));
const found = [measured, ...rowsElsewhere, ...files.flatMap((file) => literalsIn(file))];
const expressions = [...new Map(found.map((expression) => [String(expression), expression])).values()];

describe("expressions that look for words", () => {
  it("are found by this test", () => {
    const sources = expressions.map(String);
    assert.ok(sources.some((source) => source.includes("commercially")));
    assert.ok(sources.some((source) => source.includes("lorem")));
    assert.ok(expressions.length > 60, `${expressions.length}`);
  });

  it("are counted rightly: what explodes and what grows as the square is seen", () => {
    assert.ok(workOf(/(?:a+)+$/, `${"a".repeat(12)}!`) > 10_000);
    assert.ok(growthOf(/a+$/g, { pump: "a" }) > 3.5);
    assert.ok(growthOf(/to\s+be\s+\s+so/g, { before: "to be", pump: " " }) > 3.5);
    assert.ok(growthOf(/\ba+\b/g, { pump: "a" }) < 2.1);
  });

  for (const expression of expressions) {
    it(`take twice the work for twice the text: ${String(expression).slice(0, 60)}`, () => {
      for (const hostile of hostilesFor(expression)) {
        const growth = growthOf(expression, hostile);
        assert.ok(growth < 2.5, `${growth} for ${JSON.stringify(hostile)}`);
      }
    });
  }

  it("come to an end on 100,000 hostile characters", () => {
    const charter = charterOf("---\nparties: [Best Efforts, The Partners]\n---\n\n**Best** means two.\n");
    for (const pump of pumps) {
      const text = pump.repeat(100_000 / pump.length);
      const rangeOf = () => charter.lines.rangeOf(0, 0);
      const said = utterance({ text, quoted: false, block: "item", rangeOf });
      for (const language of [english, dutch, german, french]) {
        for (const row of language.rows) assert.ok([...finderOf(row, language, charter)(said)].length < text.length);
      }
      assert.ok(placeholdersIn(text).length <= text.length);
      assert.equal(isBareValue(text), false);
    }
  });
});

interface Hostile {
  readonly before?: string;
  readonly pump: string;
}

function* hostilesFor(expression: RegExp): Iterable<Hostile> {
  const { source, flags } = expression;
  for (const pump of pumps) yield { pump };
  const pattern = new RegExp(source, flags);
  for (const { bad } of [...sentences, ...dutchSentences, ...germanSentences, ...frenchSentences]) {
    for (const sentence of bad) if (sentence.search(pattern) >= 0) yield { pump: `${sentence} ` };
  }
  // Blanks in phrases are all made alike, so that a few words tell.
  const words = [...new Set(source.match(/[a-zA-Z]{2,}/g))];
  for (const word of words.slice(0, rowsElsewhere.includes(expression) ? 12 : words.length))
    yield { before: word, pump: " " };
}

/** By how much the work grows when the text doubles: 2 is linear, 4 quadratic. */
function growthOf(expression: RegExp, { before = "", pump }: Hostile): number {
  const work = (length: number): number => workOf(expression, `${before}${pump.repeat(length / pump.length)}!`);
  return work(600) / work(300);
}
