import { observationMissing } from "../../../src/rules/structure/observation-missing.ts";
import { catalogWith, promptOf } from "../../support/catalog-with.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("observation-missing", () => {
  const check = (picture: string): void => checkRule(observationMissing, picture);

  it("marks the title of a theme without an observation", () => {
    check(`
      ## Trust
         ^^^^^ “Trust” has no observation.

      **Guiding principle:** Ask before assuming.
      `);
  });

  it("names both halves of a theme that has neither", () => {
    check(`
      ## Trust
         ^^^^^ “Trust” has no observation and no guiding principle.

      Some talk.
      `);
  });

  it("names a theme as the charter does", () => {
    check(`
      ## 3. Level of trust {#trust}
            ^^^^^^^^^^^^^^ “Level of trust” has no observation.

      **Guiding principle:** Ask before assuming.
      `);
  });

  it("speaks of themes of the users' own", () => {
    check(`
      ## Safety on site
         ^^^^^^^^^^^^^^ “Safety on site” has no observation.

      **Guiding principle:** Ask before assuming.
      `);
  });

  it("takes an empty cell as a missing half", () => {
    check(`
      | Theme | Observation | Guiding principle |
      | ----- | ----------- | ----------------- |
      | Trust |             | Ask first.        |
        ^^^^^ “Trust” has no observation.
      | Fit   | a           | Ask first.        |
      `);
  });

  it("is silent on an observation that is empty or waits to be filled in", () => {
    check(`
      ## Trust

      **Observation:**

      **Guiding principle:** Ask before assuming.

      ## Fit

      **Observation:** TBD
      `);
  });

  it("is silent where the catalog leaves the observation to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { observation: "optional" } });
    checkRule(observationMissing, "## Trust\n\n**Guiding principle:** Ask first.\n\n## Trust\n\nSome talk.\n", {
      catalog,
    });
  });

  it("asks only for the observation where the catalog leaves the principle to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { principle: "optional" } });
    const picture = "## Trust\n   ^^^^^ “Trust” has no observation.\n";
    checkRule(observationMissing, picture, { catalog });
  });

  it("adds an observation before the principle", () => {
    checkFix(
      observationMissing,
      `
      ## Trust
      **Guiding principle:** Ask before assuming.
      `,
      `
      ## Trust

      **Observation:** ${promptOf("observation", "trust")}

      **Guiding principle:** Ask before assuming.
      `,
    );
  });

  it("adds both halves as other themes have them", () => {
    checkFix(
      observationMissing,
      `
      ## Trust

      Some talk.

      ### Background

      More talk.

      ## Fit

      - Observation: a
      - Guiding principle: b
      `,
      `
      ## Trust

      Some talk.

      - Observation: ${promptOf("observation", "trust")}
      - Guiding principle: ${promptOf("principle", "trust")}

      ### Background

      More talk.

      ## Fit

      - Observation: a
      - Guiding principle: b
      `,
    );
  });

  it("adds both halves above the bullets that stand below a pasted title", () => {
    checkFix(
      observationMissing,
      "• Trust\n   • so much of it\n• Mutuality\n      • **Observation: **a\n",
      "• Trust\n      • **Observation**:\n      • **Guiding principle**:\n   • so much of it\n• Mutuality\n      • **Observation: **a\n",
    );
  });
});
