import { signoffMissingParty } from "../../../src/rules/agreement/signoff-missing-party.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("signoff-missing-party", () => {
  it("marks each party that has not answered", () => {
    checkRule(
      signoffMissingParty,
      `
      ---
      status: agreed
      parties: [basalt, freight]
                        ^^^^^^^ “freight” has not signed off, and the status is “agreed”: a charter is agreed when all have answered, see “Mutuality”.
      agreement:
        signoffs:
          - { party: basalt, date: 2026-05-11 }
      ---
      `,
    );
  });

  it("speaks where no agreement is written at all", () => {
    checkRule(
      signoffMissingParty,
      `
      ---
      status: active
      parties: [basalt]
                ^^^^^^ “basalt” has not signed off, and the status is “active”: a charter is agreed when all have answered, see “Mutuality”.
      ---
      `,
    );
  });

  it("is silent where functions are required", () => {
    checkRule(
      signoffMissingParty,
      `
      ---
      status: agreed
      parties: [basalt]
      agreement: { required: [] }
      ---
      `,
    );
  });

  it("is silent before the charter is agreed, in every profile", () => {
    checkRule(
      signoffMissingParty,
      `
      ---
      parties: [basalt]
      ---
      `,
      { profile: "strict" },
    );
  });

  it("is silent where signatures are kept elsewhere", () => {
    checkRule(
      signoffMissingParty,
      `
      ---
      status: agreed
      parties: [basalt]
      agreement: { record: signed.pdf }
      ---
      `,
    );
  });
});
