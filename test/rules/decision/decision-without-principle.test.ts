import { decisionWithoutPrinciple } from "../../../src/rules/decision/decision-without-principle.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("decision-without-principle", () => {
  it("marks a decision that names none", () => {
    checkRule(
      decisionWithoutPrinciple,
      `
      ---
      decisions:
        - { title: night trains, raised: 2026-05-01 }
                   ^^^^^^^^^^^^ This decision names no principle that it applies.
        - { raised: 2026-05-01, applies: [] }
                    ^^^^^^^^^^ This decision names no principle that it applies.
        - { raised: 2026-05-01, applies: trust }
      ---
      `,
    );
  });

  it("reads a table in the body", () => {
    checkRule(
      decisionWithoutPrinciple,
      `
      ---
      charter: 1
      ---

      ## Decisions

      | Decision | Decided | Applies |
      | --- | --- | --- |
      | Night trains | 2026-05-01 | |
        ^^^^^^^^^^^^ This decision names no principle that it applies.
      | Day trains | 2026-05-02 | Trust |
      `,
    );
  });
});
