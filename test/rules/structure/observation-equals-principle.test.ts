import { observationEqualsPrinciple } from "../../../src/rules/structure/observation-equals-principle.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("observation-equals-principle", () => {
  const check = (picture: string): void => checkRule(observationEqualsPrinciple, picture);

  it("marks a principle that repeats its observation", () => {
    check(`
      ## Trust

      **Observation:** Forecasts are open to both sides every Friday.

      **Guiding principle:** FORECASTS are open, every Friday, to both sides!
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” repeats its observation.
      `);
  });

  it("is silent where a fifth of the words differs", () => {
    check("## Trust\n\n**Observation:** one two three four\n\n**Principle:** one two three four five\n");
  });

  it("compares the halves of one pair only", () => {
    check("## Trust\n\n- Observation: a b\n- Principle: c d\n- Observation: e f\n- Principle: a b\n");
  });
});
