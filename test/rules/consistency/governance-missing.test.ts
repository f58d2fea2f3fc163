import { governanceMissing } from "../../../src/rules/consistency/governance-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("governance-missing", () => {
  it("marks the depth and tells what is absent", () => {
    checkRule(
      governanceMissing,
      `
      ---
      collaboration:
        depth: integrated
               ^^^^^^^^^^ No governance is written beside depth integrated (line 3): close work says who steers it and where a dispute goes, see “Relationship first”.
      ---
      `,
    );
  });

  it("accepts a section on escalation", () => {
    checkRule(
      governanceMissing,
      `
      ---
      collaboration:
        depth: integrated
      ---

      ## Escalation

      Foremen first, then the two directors.
      `,
    );
  });

  it("is silent inside one organisation", () => {
    checkRule(
      governanceMissing,
      `
      ---
      collaboration:
        relationship: internal
        depth: integrated
      ---
      `,
    );
  });
});
