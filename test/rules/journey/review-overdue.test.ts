import { reviewOverdue } from "../../../src/rules/journey/review-overdue.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("review-overdue", () => {
  it("marks the next review that has passed", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P6M, next: 2026-05-31 }
                                  ^^^^^^^^^^ The next review was due on 2026-05-31, which is before 2026-06-01: hold the review, then write the next date, see “It takes time”.
      ---
      `,
    );
  });

  it("is an error for those who are strict", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P6M, next: 2026-05-31 }
                                  ^^^^^^^^^^ error: The next review was due on 2026-05-31, which is before 2026-06-01: hold the review, then write the next date, see “It takes time”.
      ---
      `,
      { profile: "strict", show: "severity" },
    );
  });

  it("accepts today", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P6M, next: 2026-06-01 }
      ---
      `,
    );
  });

  it("counts from the last review that was held", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P6M }
                       ^^^ Counted from 2025-11-12 (line 5), a review was due on 2026-05-12, which is before 2026-06-01: hold the review, then write the next date, see “It takes time”.
      journey:
        - { type: review, date: 2025-05-12, status: done }
        - { type: health-check, date: 2025-11-12, status: done }
        - { type: review, date: 2026-05-12, status: planned }
      ---
      `,
    );
  });

  it("counts from the newest sign-off where none was held", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P3M }
                       ^^^ Counted from 2026-02-20 (line 6), a review was due on 2026-05-20, which is before 2026-06-01: hold the review, then write the next date, see “It takes time”.
      agreement:
        signoffs:
          - { party: a, date: 2026-01-20 }
          - { party: b, date: 2026-02-20 }
      ---
      `,
    );
  });

  it("lets a written date win", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P3M, next: 2026-07-01 }
      journey:
        - { type: review, date: 2025-05-12, status: done }
      ---
      `,
    );
  });

  it("is silent where nothing has begun", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P6M }
      ---
      `,
    );
  });

  it("leaves a date that cannot be read to its own rule", () => {
    checkRule(
      reviewOverdue,
      `
      ---
      review: { every: P6M, next: soon }
      journey:
        - { type: review, date: 2025-05-12, status: done }
      ---
      `,
    );
  });
});
