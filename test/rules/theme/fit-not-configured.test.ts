import { fitNotConfigured } from "../../../src/rules/theme/fit-not-configured.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("fit-not-configured", () => {
  it("marks the theme's title", () => {
    checkRule(
      fitNotConfigured,
      `
      ---
      collaboration: { depth: coordinated }
      ---

      ## Horses for courses
         ^^^^^^^^^^^^^^^^^^ “Horses for courses” is here, and nature of delivery is not written: the form follows from it.

      **Observation:** Machines break once a month.
      `,
    );
  });

  it("speaks without front matter too", () => {
    checkRule(
      fitNotConfigured,
      `
      ## Fit
         ^^^ “Fit” is here, and depth and nature of delivery are not written: the form follows from them.

      **Observation:** Machines break once a month.
      `,
    );
  });

  it("is silent without the theme", () => {
    checkRule(
      fitNotConfigured,
      `
      ---
      charter: 1
      ---

      ## Trust

      **Observation:** Machines break once a month.
      `,
    );
  });

  it("is silent where both are written", () => {
    checkRule(
      fitNotConfigured,
      `
      ---
      collaboration: { depth: coordinated, delivery: standard }
      ---

      ## Horses for courses
      `,
    );
  });
});
