import { sharedObjectiveMissing } from "../../../src/rules/theme/shared-objective-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("shared-objective-missing", () => {
  it("marks the depth of close work", () => {
    checkRule(
      sharedObjectiveMissing,
      `
      ---
      status: agreed
      collaboration: { depth: integrated }
                              ^^^^^^^^^^ No shared objective is written beside depth integrated (line 3): close work needs something that all decide for, see “Interests and objectives”.
      ---
      `,
    );
  });

  it("is silent for drafts", () => {
    checkRule(
      sharedObjectiveMissing,
      `
      ---
      collaboration: { depth: integrated }
      ---
      `,
    );
  });

  it("accepts the answer that there is none", () => {
    checkRule(
      sharedObjectiveMissing,
      `
      ---
      status: agreed
      objectives: none
      collaboration: { depth: integrated }
      ---
      `,
    );
  });

  it("is silent for loose work", () => {
    checkRule(
      sharedObjectiveMissing,
      `
      ---
      status: agreed
      collaboration: { depth: coordinated }
      ---
      `,
    );
  });
});
