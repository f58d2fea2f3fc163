import { signoffDate } from "../../../src/rules/agreement/signoff-date.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("signoff-date", () => {
  it("marks a date in the future", () => {
    checkRule(
      signoffDate,
      `
      ---
      agreement:
        signoffs:
          - { party: a, date: 2026-06-02 }
                              ^^^^^^^^^^ This sign-off is dated 2026-06-02, which is after today, 2026-06-01.
          - { party: b, date: 2026-06-01 }
      ---
      `,
    );
  });

  it("marks a date before the first workshop that was held", () => {
    checkRule(
      signoffDate,
      `
      ---
      journey:
        - { type: joint-workshop, date: 2026-05-10, status: done }
        - { type: joint-workshop, date: 2026-03-10, status: done }
        - { type: joint-workshop, date: 2026-01-10, status: missed }
      agreement:
        signoffs:
          - { party: a, date: 2026-02-01 }
                              ^^^^^^^^^^ This sign-off of 2026-02-01 comes before the first joint workshop on 2026-03-10 (line 4): what was signed then was another text, see “Relationship first”.
          - { party: b, date: 2026-04-01 }
      ---
      `,
    );
  });

  it("is silent without a date that can be read", () => {
    checkRule(
      signoffDate,
      `
      ---
      agreement:
        signoffs:
          - { party: a }
          - { party: b, date: tomorrow }
      ---
      `,
    );
  });
});
