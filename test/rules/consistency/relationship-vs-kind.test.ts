import { relationshipVsKind } from "../../../src/rules/consistency/relationship-vs-kind.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("relationship-vs-kind", () => {
  it("marks the relationship", () => {
    checkRule(
      relationshipVsKind,
      `
      ---
      collaboration:
        relationship: customer-supplier
                      ^^^^^^^^^^^^^^^^^ Relationship customer-supplier (line 3) does not fit kind alliance (line 4): a buyer and a seller are paid by each other, not by a common result, see “Partnership is not a customer/supplier relationship model”.
        kind: alliance
      ---
      `,
    );
  });

  it("lets an alliance be an alliance", () => {
    checkRule(
      relationshipVsKind,
      `
      ---
      collaboration:
        relationship: alliance
        kind: alliance
      ---
      `,
    );
  });
});
