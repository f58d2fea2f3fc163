import { reviewVsRisk } from "../../../src/rules/consistency/review-vs-risk.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("review-vs-risk", () => {
  it("marks how often there is a review", () => {
    checkRule(
      reviewVsRisk,
      `
      ---
      collaboration:
        risk: high
      review: { every: P7M }
                       ^^^ A review every P7M (line 4) does not fit risk high (line 3): what can do much harm is looked at twice a year at least, see “It takes time”.
      ---
      `,
    );
  });

  it("accepts half a year in weeks", () => {
    checkRule(
      reviewVsRisk,
      `
      ---
      collaboration:
        risk: high
      review: { every: P26W }
      ---
      `,
    );
  });

  it("is silent where the rhythm cannot be read", () => {
    checkRule(
      reviewVsRisk,
      `
      ---
      collaboration:
        risk: high
      review: { every: twice a year, next: 2027-01-01 }
      ---
      `,
    );
  });
});
