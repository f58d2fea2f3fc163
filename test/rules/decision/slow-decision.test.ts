import { slowDecision } from "../../../src/rules/decision/slow-decision.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("slow-decision", () => {
  it("marks a decision that took more than 30 days", () => {
    checkRule(
      slowDecision,
      `
      ---
      decisions:
        - { raised: 2026-04-01, decided: 2026-05-02 }
                                         ^^^^^^^^^^ This decision took 31 days from 2026-04-01 (line 3): look whether a principle or the one who decides is missing.
        - { raised: 2026-04-01, decided: 2026-05-01 }
      ---
      `,
    );
  });

  it("is silent without both dates", () => {
    checkRule(
      slowDecision,
      `
      ---
      decisions:
        - { decided: 2026-05-02 }
        - { raised: spring, decided: 2026-05-01 }
      ---
      `,
    );
  });
});
