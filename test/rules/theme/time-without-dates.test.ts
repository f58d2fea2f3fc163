import { timeWithoutDates } from "../../../src/rules/theme/time-without-dates.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("time-without-dates", () => {
  it("marks the title where nothing tells when", () => {
    checkRule(
      timeWithoutDates,
      `
      ## It takes time
         ^^^^^^^^^^^^^ “It takes time” holds no date and no duration, and neither a journey nor a review is written.

      **Observation:** Singers need to know each other.
      `,
    );
  });

  it("accepts a duration", () => {
    checkRule(
      timeWithoutDates,
      `
      ## It takes time

      **Observation:** Singers need to know each other.

      **Guiding principle:** They rehearse for three months.
      `,
    );
  });

  it("accepts a journey that is told in words", () => {
    checkRule(
      timeWithoutDates,
      `
      ## It takes time

      **Observation:** Singers need to know each other.

      ## Journey

      First in Brest, then in Cork.
      `,
    );
  });

  it("accepts a rhythm of reviews", () => {
    checkRule(
      timeWithoutDates,
      `
      ---
      review: { every: P1Y }
      ---

      ## It takes time

      **Observation:** Singers need to know each other.
      `,
    );
  });

  it("leaves an empty theme to its own rule", () => {
    checkRule(
      timeWithoutDates,
      `
      ## It takes time

      **Observation:** <!-- When? -->
      `,
    );
  });

  it("is a warning behind the draft", () => {
    checkRule(
      timeWithoutDates,
      `
      ---
      status: agreed
      ---

      ## It takes time
         ^^^^^^^^^^^^^ warning: “It takes time” holds no date and no duration, and neither a journey nor a review is written.

      **Observation:** Singers need to know each other.
      `,
      { show: "severity" },
    );
  });
});
