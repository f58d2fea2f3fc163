import { reviewMissing } from "../../../src/rules/journey/review-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("review-missing", () => {
  it("marks the status of an agreed charter", () => {
    checkRule(
      reviewMissing,
      `
      ---
      status: active
              ^^^^^^ No review is written beside status active (line 2): what was observed changes with time, see “It takes time”.
      ---
      `,
    );
  });

  it("is silent before, in every profile", () => {
    checkRule(
      reviewMissing,
      `
      ---
      status: in-review
      ---
      `,
      { profile: "strict" },
    );
  });

  it("accepts the answer that there is none", () => {
    checkRule(
      reviewMissing,
      `
      ---
      status: agreed
      review: none
      ---
      `,
    );
  });

  it("accepts a section with text", () => {
    checkRule(
      reviewMissing,
      `
      ---
      status: agreed
      ---

      ## Review

      Every spring at the river.
      `,
    );
  });
});
