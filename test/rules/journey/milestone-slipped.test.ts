import { milestoneSlipped } from "../../../src/rules/journey/milestone-slipped.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("milestone-slipped", () => {
  it("marks a planned date that has passed", () => {
    checkRule(
      milestoneSlipped,
      `
      ---
      journey:
        - { type: launch, date: 2026-05-31, status: planned }
                                ^^^^^^^^^^ The milestone “launch” was planned for 2026-05-31, which is before 2026-06-01: say whether it took place, or give it a new date, see “It takes time”.
      ---
      `,
    );
  });

  it("accepts today", () => {
    checkRule(
      milestoneSlipped,
      `
      ---
      journey:
        - { type: launch, date: 2026-06-01, status: planned }
      ---
      `,
    );
  });

  it("is silent where the status is another or none", () => {
    checkRule(
      milestoneSlipped,
      `
      ---
      journey:
        - { type: site-visit, date: 2026-05-31, status: missed }
        - { type: launch, date: 2026-05-31 }
      ---
      `,
    );
  });

  it("reads a table in the body", () => {
    checkRule(
      milestoneSlipped,
      `
      ---
      charter: 1
      ---

      ## Milestones

      | Milestone | Date | Status |
      | --- | --- | --- |
      | Launch | 2026-05-04 | Planned |
                 ^^^^^^^^^^ The milestone “launch” was planned for 2026-05-04, which is before 2026-06-01: say whether it took place, or give it a new date, see “It takes time”.
      | Health check | 2026-11-04 | Planned |
      `,
    );
  });
});
