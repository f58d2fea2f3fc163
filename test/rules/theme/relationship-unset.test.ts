import { relationshipUnset } from "../../../src/rules/theme/relationship-unset.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("relationship-unset", () => {
  it("marks the role of the customer", () => {
    checkRule(
      relationshipUnset,
      `
      ---
      parties: [{ id: a, role: customer }, { id: b, role: supplier }]
                               ^^^^^^^^ No relationship is written beside role customer (line 2) and role supplier (line 2): name it for what it is, see “Partnership is not a customer/supplier relationship model”.
      ---
      `,
    );
  });

  it("marks the status of an agreed charter", () => {
    checkRule(
      relationshipUnset,
      `
      ---
      status: agreed
              ^^^^^^ No relationship is written beside status agreed (line 2): name it for what it is, see “Partnership is not a customer/supplier relationship model”.
      ---
      `,
    );
  });

  it("is silent for a draft of allies", () => {
    checkRule(
      relationshipUnset,
      `
      ---
      parties: [{ id: a, role: ally }, { id: b, role: customer }]
      ---
      `,
    );
  });
});
