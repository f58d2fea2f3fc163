import { observationMissing } from "../../../src/rules/structure/observation-missing.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("observation-missing", () => {
  it("marks the title of a theme without an observation", () => {
    checkRule(
      observationMissing,
      `
## Trust
   ^^^^^ “Trust” has no observation.

**Guiding principle:** Ask before assuming.
`,
    );
  });

  it("names both halves when a theme has neither", () => {
    checkRule(
      observationMissing,
      `
      ## Trust
         ^^^^^ “Trust” has no observation and no guiding principle.

      Some talk.
      `,
    );
  });

  it("adds the observation before its principle", () => {
    checkFix(
      observationMissing,
      `
      ## Trust

      **Guiding principle:** Ask before assuming.
      `,
      `
      ## Trust

      **Observation:** <!-- What do they put at risk if they believe us and we turn out to be wrong? -->

      **Guiding principle:** Ask before assuming.
      `,
    );
  });
});
