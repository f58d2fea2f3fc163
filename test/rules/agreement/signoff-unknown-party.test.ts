import { signoffUnknownParty } from "../../../src/rules/agreement/signoff-unknown-party.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("signoff-unknown-party", () => {
  it("marks what names no party, required or signed", () => {
    checkRule(
      signoffUnknownParty,
      `
      ---
      parties: [pomona, rowbot]
      agreement:
        required: [pomona.board, robot.board]
                                 ^^^^^^^^^^^ “robot.board” names none of the parties.
        signoffs:
          - { party: rowbott, role: board }
                     ^^^^^^^ “rowbott” names none of the parties.
          - { party: Pomona, role: board }
      ---
      `,
    );
  });

  it("is silent without parties", () => {
    checkRule(
      signoffUnknownParty,
      `
      ---
      agreement: { required: [pomona.board] }
      ---
      `,
    );
  });
});
