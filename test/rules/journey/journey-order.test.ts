import { journeyOrder } from "../../../src/rules/journey/journey-order.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("journey-order", () => {
  it("marks the date of what is done in the future", () => {
    checkRule(
      journeyOrder,
      `
      ---
      journey:
        - { type: launch, date: 2026-06-02, status: done }
                                ^^^^^^^^^^ The date 2026-06-02 is after today, 2026-06-01, and does not fit status done (line 3).
      ---
      `,
    );
  });

  it("accepts what is done today", () => {
    checkRule(
      journeyOrder,
      `
      ---
      journey:
        - { type: launch, date: 2026-06-01, status: done }
      ---
      `,
    );
  });

  it("hints at a signing before the principles are agreed", () => {
    checkRule(
      journeyOrder,
      `
      ---
      journey:
        - { type: principles-agreed, date: 2026-10-01 }
        - { type: contract-signed, date: 2026-09-30 }
                  ^^^^^^^^^^^^^^^ hint: The signing comes before the milestone principles-agreed (line 3): principles shape a contract while it is not signed yet, see “Relationship first”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("accepts principles that are agreed first", () => {
    checkRule(
      journeyOrder,
      `
      ---
      journey:
        - { type: principles-agreed, date: 2026-09-01 }
        - { type: contract-signed, date: 2026-09-30 }
      ---
      `,
    );
  });

  it("leaves a date that cannot be read to its own rule", () => {
    checkRule(
      journeyOrder,
      `
      ---
      journey:
        - { type: launch, date: 2027-02-30, status: done }
      ---
      `,
    );
  });
});
