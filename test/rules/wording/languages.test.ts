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
});

function rulesIn(sentence: string, language: string): string[] {
  const charter = charterOf(
    `---\ncharter: 1\nlanguage: ${language}\n---\n\n## Mutuality\n\n**Observation:** One dock.\n\n**Principle:** ${sentence}\n`,
  );
  return wordingRules.flatMap((rule) => problemsOf(rule, charter)).map(({ rule }) => rule);
}
