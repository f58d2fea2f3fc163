import { dealOnly } from "../../../src/rules/journey/deal-only.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("deal-only", () => {
  it("marks a signing that is alone", () => {
    checkRule(
      dealOnly,
      `
      ---
      journey:
        - { type: contract-signed, date: 2026-09-30, status: planned }
                  ^^^^^^^^^^^^^^^ The signing is the only milestone: nothing is planned before it and nothing after it, see “Relationship first”.
      ---
      `,
    );
  });

  it("is a hint once signed, as the past cannot be changed", () => {
    checkRule(
      dealOnly,
      `
      ---
      journey:
        - { type: contract-signed, date: 2026-04-30, status: done }
                  ^^^^^^^^^^^^^^^ hint: The signing is the only milestone: nothing is planned before it and nothing after it, see “Relationship first”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("counts a second signing for no step beside the deal", () => {
    checkRule(
      dealOnly,
      `
      ---
      journey:
        - { type: contract-signed, date: 2026-04-30, status: planned }
                  ^^^^^^^^^^^^^^^ The signing is the only milestone: nothing is planned before it and nothing after it, see “Relationship first”.
        - { type: contract-signed, date: 2027-04-30, status: planned }
      ---
      `,
    );
  });

  it("reads a table in the body", () => {
    checkRule(
      dealOnly,
      `
      ---
      charter: 1
      ---

      ## Milestones

      | Milestone | Date |
      | --- | --- |
      | Contract signed | 2026-09-30 |
        ^^^^^^^^^^^^^^^ The signing is the only milestone: nothing is planned before it and nothing after it, see “Relationship first”.
      `,
    );
  });

  it("is silent where the journey is told in words", () => {
    checkRule(
      dealOnly,
      `
      ---
      charter: 1
      ---

      ## Journey

      We sign in September.
      `,
    );
  });

  it("prefers the front matter to a table", () => {
    checkRule(
      dealOnly,
      `
      ---
      journey:
        - { type: launch, date: 2026-09-30 }
      ---

      ## Journey

      | Milestone | Date |
      | --- | --- |
      | Signing | 2026-09-30 |
      `,
    );
  });
});
