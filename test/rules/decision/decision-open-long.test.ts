import { decisionOpenLong } from "../../../src/rules/decision/decision-open-long.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("decision-open-long", () => {
  it("marks a question of more than 60 days", () => {
    checkRule(
      decisionOpenLong,
      `
      ---
      decisions:
        - { raised: 2026-04-01, applies: [trust] }
                    ^^^^^^^^^^ No date of a decision is written, and this question has been open for 61 days: decide it, escalate it, or drop it and say so.
        - { raised: 2026-04-02, applies: [trust] }
      ---
      `,
    );
  });

  it("is silent for what is decided", () => {
    checkRule(
      decisionOpenLong,
      `
      ---
      decisions:
        - { raised: 2025-04-01, decided: 2026-04-01 }
      ---
      `,
    );
  });

  it("reads a table in the body", () => {
    checkRule(
      decisionOpenLong,
      `
      ---
      charter: 1
      ---

      ## Decisions

      | Decision | Raised | Decided | Applies |
      | --- | --- | --- | --- |
      | Night trains | 2026-02-01 | | Trust |
                       ^^^^^^^^^^ No date of a decision is written, and this question has been open for 120 days: decide it, escalate it, or drop it and say so.
      `,
    );
  });
});
