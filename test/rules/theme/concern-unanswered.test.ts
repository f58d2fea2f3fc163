import { concernUnanswered } from "../../../src/rules/theme/concern-unanswered.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("concern-unanswered", () => {
  it("marks a concern without a response", () => {
    checkRule(
      concernUnanswered,
      `
      ---
      parties:
        - id: baths
          concerns: [{ concern: classes come late }]
                                ^^^^^^^^^^^^^^^^^ This concern has no response: say what changes, or why nothing does, see “Differences are also a risk”.
      ---
      `,
    );
  });

  it("is a hint for plain text in every status", () => {
    checkRule(
      concernUnanswered,
      `
      ---
      status: active
      parties:
        - id: baths
          concerns: [classes come late, { concern: wet floors }]
                     ^^^^^^^^^^^^^^^^^ hint: This concern has no response: plain text holds none, “concern” and “response” do, see “Differences are also a risk”.
                                                   ^^^^^^^^^^ warning: This concern has no response: say what changes, or why nothing does, see “Differences are also a risk”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("is silent for a response, and for what waits to be filled in", () => {
    checkRule(
      concernUnanswered,
      `
      ---
      parties:
        - id: baths
          concerns: [{ concern: wet floors, response: mats at each door }, TBD]
      ---
      `,
    );
  });
});
