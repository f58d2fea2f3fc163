import assert from "node:assert/strict";
import { dutch } from "../../../src/rules/wording/dutch.ts";
import { english } from "../../../src/rules/wording/english.ts";
import { french } from "../../../src/rules/wording/french.ts";
import { german } from "../../../src/rules/wording/german.ts";
import { wordingRules } from "../../../src/rules/wording/index.ts";
import { charterOf, problemsOf } from "../../support/check-rule.ts";

const languages = { nl: dutch, de: german, fr: french };

describe("wording in other languages", () => {
  for (const [tag, { rows }] of Object.entries(languages)) {
    for (const { id, bad, good, pattern } of rows) {
      it(`marks the bad sentences of ${id}: ${tag}`, () => {
        for (const sentence of bad) assert.deepEqual(rulesIn(sentence, tag), [id], sentence);
      });

      it(`leaves the good sentences of ${id} alone: ${tag}`, () => {
        for (const sentence of good) assert.deepEqual(rulesIn(sentence, tag), [], sentence);
      });

      it(`finds nothing of ${id} in English sentences: ${tag}`, () => {
        for (const row of english.rows) {
          for (const sentence of [...row.bad, ...row.good]) assert.equal(sentence.search(pattern), -1, sentence);
        }
      });
    }

    it(`has a row for what is strongest: ${tag}`, () => {
      assert.deepEqual(
        rows.map(({ id }) => id),
        ["vague-condition", "vague-effort", "vague-time"],
      );
    });
  }

  it("is looked for in the language of the charter only", () => {
    assert.deepEqual(rulesIn("Vertragingen worden tijdig gemeld.", "en"), []);
    assert.deepEqual(rulesIn("Vertragingen worden tijdig gemeld.", "nl-BE"), ["vague-time"]);
  });

  it("is looked for in the language of each theme, in the order of the text", () => {
    const text = [
      "## Vertrauen\n\nBeobachtung: Ein Kai.\n\nLeitprinzip: Das Lager hilft gegebenenfalls aus.",
      "## Mutuality\n\nObservation: One quay.\n\nPrinciple: Ask if necessary.",
      "## Het kost tijd\n\nObservatie: Eén kade.\n\nLeidend principe: De boot wacht waar nodig.",
    ].join("\n\n");
    const problems = wordingRules.flatMap((rule) => problemsOf(rule, charterOf(text)));
    assert.deepEqual(
      problems.map(({ theme, message }) => [theme, message.slice(0, message.indexOf("”") + 1)]),
      [
        ["trust", "“gegebenenfalls”"],
        ["mutuality", "“if necessary”"],
        ["time", "“waar nodig”"],
      ],
    );
  });
});

function rulesIn(sentence: string, language: string): string[] {
  const charter = charterOf(
    `---\ncharter: 1\nlanguage: ${language}\n---\n\n## Mutuality\n\n**Observation:** One dock.\n\n**Principle:** ${sentence}\n`,
  );
  return wordingRules.flatMap((rule) => problemsOf(rule, charter)).map(({ rule }) => rule);
}
