import { trustWithoutDepth } from "../../../src/rules/theme/trust-without-depth.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("trust-without-depth", () => {
  it("marks the trust", () => {
    checkRule(
      trustWithoutDepth,
      `
      ---
      collaboration: { trust: moderate }
                              ^^^^^^^^ Trust moderate (line 2) is set, and no depth is: how much trust is needed follows from how close the work is, see “Trust”.
      ---
      `,
    );
  });

  it("marks the trust of today", () => {
    checkRule(
      trustWithoutDepth,
      `
      ---
      collaboration: { trust: { current: basic } }
                                         ^^^^^ Trust basic (line 2) is set, and no depth is: how much trust is needed follows from how close the work is, see “Trust”.
      ---
      `,
    );
  });

  it("is silent with a depth", () => {
    checkRule(
      trustWithoutDepth,
      `
      ---
      collaboration: { trust: moderate, depth: coordinated }
      ---
      `,
    );
  });
});
