import assert from "node:assert/strict";
import fc from "fast-check";
import { bareValuesIn, principleNotDirective } from "../../../src/rules/structure/principle-not-directive.ts";
import { isBareValue } from "../../../src/rules/wording/bare-value.ts";
import { utterancesOfPart } from "../../../src/rules/wording/utterance.ts";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

const values = [
  "Transparency and openness.",
  "Mutual benefit is important.",
  "Collaboration, respect, integrity.",
  "We value honesty.",
  "Trust and respect between the teams.",
  "Honesty is essential for both parties. Openness is a top priority.",
  "The parties believe in fairness and care.",
  "Respect for people; trust in both directions.",
  "Open communication.",
  "Fair prices for fair work.",
  "Fairness is the foundation of our work.",
  "Shared goals.",
  "Our shared goals and values.",
  "Honest reports, joint reviews and fair limits.",
  "The basis of our work: trust.",
  "All parties are equally important.",
  "Care for people and nature",
  "Long-term thinking.",
];

const rules = [
  "Late deliveries cost 2 % per day.",
  "Cruise plans are fixed ninety days ahead.",
  "A request that is declined gets a reason the same day.",
  "Safety over nature, nature over price.",
  "Buy hardware on plain order terms.",
  "Trust levels must be aligned to the required depth of collaboration.",
  "Don’t ship on Fridays.",
  "Think in pairs of desks.",
  "Open the books.",
  "Escalate.",
  "First call, then mail.",
  "Whoever breaks it repairs it.",
  "Both leads jointly decide on prices.",
  "Sponsors meet in Ghent.",
  "Talvik informs Meridian about outages.",
  "The cheapest offer wins.",
  "No surprises.",
  "We value honesty and tell bad news first.",
  "We respect deadlines; we name delays early.",
  "Price is key, and the desk pays the difference.",
  "Shared costs need both signatures.",
  "The bank changes opening hours.",
  "The collaboration works from day one.",
  "The parties comply with all applicable rules.",
  "Aldan reports delays to the county.",
  "We aspire to share bad news.",
  "Whoever plans also drives.",
  "Staff choose their own desks.",
];

describe("principle-not-directive", () => {
  it("is looked for once, whoever asks", () => {
    const charter = charterOf("## Trust\n\n**Guiding principle:** Openness and respect.\n");
    assert.equal(bareValuesIn(charter), bareValuesIn(charter));
    assert.deepEqual([...bareValuesIn(charter)], charter.themes[0]?.principles);
  });

  for (const text of values) it(`takes for a value: ${text}`, () => assert.equal(isBareValue(text), true));
  for (const text of rules) it(`takes for a rule: ${text}`, () => assert.equal(isBareValue(text), false));

  it("marks the first line of the principle", () => {
    checkRule(
      principleNotDirective,
      `
## Trust

**Observation:** We value honesty.

**Guiding principle:** Honesty is very
                       ^^^^^^^^^^^^^^^ This reads as a value. Who does what, when, and what is refused?
important to us.
`,
    );
  });

  it("marks each principle of a list by itself", () => {
    checkRule(
      principleNotDirective,
      `
## Trust

**Guiding principles**

1. Openness and respect
   ^^^^^^^^^^^^^^^^^^^^ This reads as a value. Who does what, when, and what is refused?
2. Whoever is late calls the other desk
`,
    );
  });

  it("leaves empty principles and placeholders alone", () => {
    checkRule(principleNotDirective, "## Trust\n\n**Guiding principle:** [Name] and openness\n");
    checkRule(principleNotDirective, "## Trust\n\n**Guiding principle:**\n");
  });

  it("judges no other language", () => {
    for (const text of [
      "Vertrauen und Offenheit.",
      "Klanten betalen binnen dertig dagen.",
      "Confiance et respect des délais.",
    ]) {
      assert.deepEqual(
        problemsOf(principleNotDirective, charterOf(`## Trust\n\n**Guiding principle:** ${text}\n`)),
        [],
      );
    }
    checkRule(
      principleNotDirective,
      "---\nlanguage: es\n---\n\n## Trust\n\n**Guiding principle:** Respect, integriteit\n",
    );
    checkRule(
      principleNotDirective,
      "## Trust\n\n**Observation:** Das Lager ist voll und wird nicht größer.\n\n**Guiding principle:** Vertrauen, Respekt\n",
    );
  });

  it("says of any text what a look at all its words says", () => {
    const words = fc.constantFrom(
      ...["Trust", "openness", "and", "respect", "is", "important", "we", "We value", "the", "lead", "fair", "reports"],
      ...["when", "3", "`code`", "“open”", '"fair', 'share"', "<https://a.b/c>", ".", ";", "\n", "\n> quoted", "é"],
    );
    let bare = 0;
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 16 }), (all) => {
        const charter = charterOf(`## Trust\n\n**Guiding principle:** Trust ${all.join(" ")}\n`);
        const [principle] = charter.themes[0]?.principles ?? [];
        assert.ok(principle);
        const said = utterancesOfPart(principle, charter).map(({ text }) => text);
        const isBare = principle.text.length <= 1000 && isBareValue(said.join("\n"));
        if (isBare) bare++;
        assert.equal(problemsOf(principleNotDirective, charter).length > 0, isBare, principle.text);
      }),
      { numRuns: 400 },
    );
    assert.ok(bare > 10, `${bare}`);
  });
});
