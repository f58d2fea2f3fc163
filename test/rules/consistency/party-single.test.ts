import { partySingle } from "../../../src/rules/consistency/party-single.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("party-single", () => {
  it("marks the only party", () => {
    checkRule(
      partySingle,
      `
      ---
      parties:
        - { id: weir, name: Town of Weir }
                ^^^^ “Town of Weir” (line 3) is the only party, and no other side is named: a collaboration begins with what the other gains, see “Mutuality”.
      ---
      `,
    );
  });

  it("grows to a warning once the charter is agreed", () => {
    checkRule(
      partySingle,
      `
      ---
      status: agreed
      parties: [Town of Weir]
                ^^^^^^^^^^^^ warning: “Town of Weir” (line 3) is the only party, and no other side is named: a collaboration begins with what the other gains, see “Mutuality”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      partySingle,
      `
      ---
      parties: [weir]
      collaboration: { kind: guarded }
      ---
      `,
    );
  });

  it("is silent without parties", () => {
    checkRule(
      partySingle,
      `
      ---
      parties: []
      ---
      `,
    );
  });
});
