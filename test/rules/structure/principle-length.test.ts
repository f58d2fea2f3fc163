import { principleTooLong } from "../../../src/rules/structure/principle-too-long.ts";
import { principleTooShort } from "../../../src/rules/structure/principle-too-short.ts";
import { catalogWith } from "../../support/catalog-with.ts";
import { checkRule } from "../../support/check-rule.ts";

const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

describe("principle-too-long", () => {
  it("marks the label of a principle of more than 60 words", () => {
    checkRule(
      principleTooLong,
      `
      ## Trust

      **Guiding principle:** ${words(61)}
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” has 61 words; up to 60 are easy to remember.
      `,
    );
  });

  it("is silent on 60 words and on long observations", () => {
    checkRule(principleTooLong, `## Trust\n\n**Observation:** ${words(90)}\n\n**Guiding principle:** ${words(60)}\n`);
  });
});

describe("principle-too-short", () => {
  it("marks the label of a principle of fewer than 5 words", () => {
    checkRule(
      principleTooShort,
      `
      ## Trust

      **Guiding principle:** Call the night porter.
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” has only 4 words.

      ## Fit

      **Guiding principle:** Ask.
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Fit” has only 1 word.
      `,
    );
  });

  it("is silent on 5 words, on empty principles and on placeholders", () => {
    checkRule(principleTooShort, `## Trust\n\n**Principle:** ${words(5)}\n\n**Principle:**\n\n**Principle:** TBD\n`);
  });

  it("leaves a bare value to the rule about it", () => {
    checkRule(principleTooShort, "## Trust\n\n**Guiding principle:** Openness and respect.\n");
  });

  it("is silent where the catalog leaves the principle to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { principle: "optional" } });
    checkRule(principleTooShort, "## Trust\n\n**Principle:** Call first.\n", { catalog });
  });
});
