import { partyObjectivesMissing } from "../../../src/rules/theme/party-objectives-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("party-objectives-missing", () => {
  it("marks each party without objectives", () => {
    checkRule(
      partyObjectivesMissing,
      `
      ---
      parties:
        - { id: a, objectives: [400 roofs] }
        - { id: b, name: Panelworks }
                ^ “Panelworks” has no objectives: write what it wants to reach, and by when, see “Interests and objectives”.
      ---
      `,
    );
  });

  it("is a hint where no party has any", () => {
    checkRule(
      partyObjectivesMissing,
      `
      ---
      status: active
      parties: [a]
                ^ hint: “a” has no objectives: write what it wants to reach, and by when, see “Interests and objectives”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      partyObjectivesMissing,
      `
      ---
      collaboration: { kind: guarded }
      parties: [a, b]
      ---
      `,
    );
  });
});
