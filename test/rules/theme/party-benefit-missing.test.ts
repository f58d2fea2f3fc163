import { partyBenefitMissing } from "../../../src/rules/theme/party-benefit-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("party-benefit-missing", () => {
  it("marks each party without interests", () => {
    checkRule(
      partyBenefitMissing,
      `
      ---
      parties:
        - { id: a, interests: [low bills] }
        - { id: b, name: Panelworks }
                ^ “Panelworks” has no interests: write what it gains, see “Mutuality”.
        - { id: c, name: Roofers }
                ^ “Roofers” has no interests: write what it gains, see “Mutuality”.
      ---
      `,
    );
  });

  it("is a warning behind the draft, and a hint where no party has any", () => {
    checkRule(
      partyBenefitMissing,
      `
      ---
      status: in-review
      parties: [a]
                ^ hint: “a” has no interests: write what it gains, see “Mutuality”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("is a warning where another party has some", () => {
    checkRule(
      partyBenefitMissing,
      `
      ---
      status: agreed
      parties: [{ id: a, interests: [] }, b]
                                          ^ warning: “b” has no interests: write what it gains, see “Mutuality”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      partyBenefitMissing,
      `
      ---
      collaboration: { kind: guarded }
      parties: [a, b]
      ---
      `,
    );
  });
});
