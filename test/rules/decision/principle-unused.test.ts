import { principleUnused } from "../../../src/rules/decision/principle-unused.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("principle-unused", () => {
  it("needs two reviews that were held", () => {
    checkRule(
      principleUnused,
      `
      ---
      journey:
        - { type: review, date: 2026-01-01, status: done }
        - { type: review, date: 2026-12-01, status: planned }
      decisions:
        - { applies: mutuality }
        - { applies: mutuality }
        - { applies: mutuality }
      ---

      ## Trust

      **Guiding principle:** Whoever sees the line fail calls within ten minutes.
      `,
    );
  });

  it("marks the title of a principle that nobody used", () => {
    checkRule(
      principleUnused,
      `
      ---
      journey:
        - { type: review, date: 2025-01-01, status: done }
        - { type: health-check, date: 2026-01-01, status: done }
      decisions:
        - { applies: mutuality }
        - { applies: mutuality }
        - { applies: mutuality }
      ---

      ## Mutuality

      **Guiding principle:** Whoever gains by a change pays for its test.

      ## Trust
         ^^^^^ No decision on file applies “Trust”: look at its principle again in the next review.

      **Guiding principle:** Whoever sees the line fail calls within ten minutes.

      ## Horses for courses

      **Guiding principle:**
      `,
    );
  });

  it("needs three decisions", () => {
    checkRule(
      principleUnused,
      `
      ---
      journey:
        - { type: review, date: 2025-01-01, status: done }
        - { type: review, date: 2026-01-01, status: done }
      decisions:
        - { applies: mutuality }
        - { applies: mutuality }
      ---

      ## Trust

      **Guiding principle:** Whoever sees the line fail calls within ten minutes.
      `,
    );
  });
});
