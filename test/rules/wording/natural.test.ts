import assert from "node:assert/strict";
import { placeholder } from "../../../src/rules/structure/placeholder.ts";
import { principleNotDirective } from "../../../src/rules/structure/principle-not-directive.ts";
import { wordingRules } from "../../../src/rules/wording/index.ts";
import sentences from "../../data/natural-sentences.json";
import { charterOf, problemsOf } from "../../support/check-rule.ts";

const rules = [...wordingRules, placeholder, principleNotDirective];

for (const [language, { rules: directives, values }] of Object.entries(sentences)) {
  describe(`sentences as people write them in ${language}`, () => {
    for (const sentence of directives) {
      it(`are left alone, in whichever theme: ${sentence}`, () => {
        for (const title of ["Mutuality", "Trust", "Horses for courses", "Not everyone is a friend", "It takes time"])
          assert.deepEqual(rulesIn(sentence, title, language), []);
      });
    }

    for (const sentence of values) {
      it(`read as a value, and are one: ${sentence}`, () =>
        assert.deepEqual(rulesIn(sentence, "Mutuality", language), ["principle-not-directive"]));
    }

    it("are no values of another language", () => {
      const others = Object.entries(sentences).filter(([other]) => other !== language);
      for (const sentence of others.flatMap(([, { rules }]) => rules))
        assert.ok(!rulesIn(sentence, "Mutuality", language).includes("principle-not-directive"), sentence);
    });
  });
}

function rulesIn(sentence: string, title: string, language: string): string[] {
  const charter = charterOf(
    `---\ncharter: 1\nlanguage: ${language}\ncollaboration:\n  relationship: customer-supplier\n---\n\n## ${title}\n\n**Observation:** 1.\n\n**Principle:** ${sentence}\n`,
  );
  return rules.flatMap((rule) => problemsOf(rule, charter)).map(({ rule }) => rule);
}
