import { signoffMissing } from "../../../src/rules/agreement/signoff-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("signoff-missing", () => {
  it("marks each required function that has not answered", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: agreed
      parties: [basalt, freight]
      agreement:
        required: [basalt.sponsor, basalt.site-manager, freight.sponsor]
                   ^^^^^^^^^^^^^^ “basalt.sponsor” has not signed off, and the status is “agreed”: a charter is agreed when all have answered, see “Mutuality”.
                                                        ^^^^^^^^^^^^^^^ “freight.sponsor” has not signed off, and the status is “agreed”: a charter is agreed when all have answered, see “Mutuality”.
        signoffs:
          - { party: basalt, role: Site manager, date: 2026-05-11 }
      ---
      `,
    );
  });

  it("is silent before the charter is agreed, in every profile", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: in-review
      agreement: { required: [basalt.sponsor] }
      ---
      `,
      { profile: "strict" },
    );
  });

  it("takes a no for an answer", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: agreed
      agreement:
        required: [basalt.sponsor]
        signoffs:
          - { party: basalt, role: sponsor, agreed: no }
      ---
      `,
    );
  });

  it("accepts any function for a mere party", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: agreed
      agreement:
        required: [basalt]
        signoffs:
          - { party: basalt, role: sponsor }
      ---
      `,
    );
  });

  it("reads a table in the body, with rows that wait for their date", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: agreed
      parties: [Basalt Group, Slow Freight]
      agreement: { required: [basalt-group.sponsor, slow-freight.sponsor] }
                                                    ^^^^^^^^^^^^^^^^^^^^ “slow-freight.sponsor” has not signed off, and the status is “agreed”: a charter is agreed when all have answered, see “Mutuality”.
      ---

      ## Agreement

      | Party | Name | Role | Date |
      | --- | --- | --- | --- |
      | Basalt Group | R. Ahlgren | sponsor | 2026-05-11 |
      | Slow Freight | T. Obi | sponsor | ________ |
      `,
    );
  });

  it("is silent where signatures are kept elsewhere", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: agreed
      agreement: { required: [basalt.sponsor], record: https://example.org/signed.pdf }
      ---
      `,
    );
  });

  it("leaves a party that nobody knows to its own rule", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: agreed
      parties: [basalt]
      agreement: { required: [basald.sponsor] }
      ---
      `,
    );
  });

  it("reads stakeholders as the same", () => {
    checkRule(
      signoffMissing,
      `
      ---
      status: active
      stakeholders: [basalt.sponsor]
                     ^^^^^^^^^^^^^^ “basalt.sponsor” has not signed off, and the status is “active”: a charter is agreed when all have answered, see “Mutuality”.
      ---
      `,
    );
  });
});
