import { dissentRecorded } from "../../../src/rules/agreement/dissent-recorded.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("dissent-recorded", () => {
  it("marks the answer", () => {
    checkRule(
      dissentRecorded,
      `
      ---
      agreement:
        signoffs:
          - { party: a, role: treasurer, agreed: no }
                                                 ^^ The answer by the function “treasurer” (line 4) is no: an objection deserves to be looked at, see “Differences are also a risk”.
          - { party: b, role: chair, agreed: yes }
      ---
      `,
    );
  });

  it("reads a table in the body", () => {
    checkRule(
      dissentRecorded,
      `
      ---
      parties: [Harbour, Pier]
      ---

      ## Agreement

      | Party | Role | Date | Agreed |
      | --- | --- | --- | --- |
      | Harbour | chair | 2026-05-04 | yes |
      | Pier | chair | 2026-05-04 | No |
                                    ^^ The answer by the function “chair” (line 10) is no: an objection deserves to be looked at, see “Differences are also a risk”.
      `,
    );
  });
});
