import { relationshipVsRoles } from "../../../src/rules/consistency/relationship-vs-roles.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("relationship-vs-roles", () => {
  it("marks an alliance of a customer and a supplier", () => {
    checkRule(
      relationshipVsRoles,
      `
      ---
      parties:
        - { id: a, role: customer }
        - { id: b, role: supplier }
      collaboration:
        relationship: alliance
                      ^^^^^^^^ Relationship alliance (line 6) does not fit role customer (line 3) and role supplier (line 4): allies work for one result, customers and suppliers for their own, see “Partnership is not a customer/supplier relationship model”.
      ---
      `,
    );
  });

  it("is silent while one role is another or none", () => {
    checkRule(
      relationshipVsRoles,
      `
      ---
      parties:
        - { id: a, role: customer }
        - { id: b, role: supplier }
        - { id: c }
      collaboration:
        relationship: alliance
      ---
      `,
    );
  });
});
