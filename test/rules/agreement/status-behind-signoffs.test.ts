import { statusBehindSignoffs } from "../../../src/rules/agreement/status-behind-signoffs.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("status-behind-signoffs", () => {
  it("marks the status when all required have signed", () => {
    checkRule(
      statusBehindSignoffs,
      `
      ---
      status: draft
              ^^^^^ All have signed off, and the status is “draft” (line 2).
      parties: [harbour, lens]
      agreement:
        required: [harbour.director]
        signoffs:
          - { party: harbour, role: director }
      ---
      `,
    );
  });

  it("marks a sign-off where no status is written", () => {
    checkRule(
      statusBehindSignoffs,
      `
      ---
      parties: [harbour]
      agreement:
        signoffs:
          - { party: harbour, role: director }
                     ^^^^^^^ All have signed off, and the status is not written.
      ---
      `,
    );
  });

  it("does not count a no", () => {
    checkRule(
      statusBehindSignoffs,
      `
      ---
      status: draft
      parties: [harbour]
      agreement:
        signoffs:
          - { party: harbour, role: director, agreed: no }
      ---
      `,
    );
  });

  it("does not count another version", () => {
    checkRule(
      statusBehindSignoffs,
      `
      ---
      status: draft
      version: 2.0.0
      parties: [harbour]
      agreement:
        signoffs:
          - { party: harbour, role: director, version: 1.0.0 }
      ---
      `,
    );
  });

  it("is silent while somebody has not signed", () => {
    checkRule(
      statusBehindSignoffs,
      `
      ---
      status: in-review
      parties: [harbour, lens]
      agreement:
        signoffs:
          - { party: harbour, role: director }
      ---
      `,
    );
  });

  it("is silent in other states", () => {
    checkRule(
      statusBehindSignoffs,
      `
      ---
      status: restructuring
      parties: [harbour]
      agreement:
        signoffs:
          - { party: harbour, role: director }
      ---
      `,
    );
  });
});
