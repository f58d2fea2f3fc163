import { partnershipVsRoles } from "../../../src/rules/consistency/partnership-vs-roles.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("partnership-vs-roles", () => {
  it("links both roles", () => {
    checkRule(
      partnershipVsRoles,
      `
      ---
      parties:
        - { id: a, role: Customer }
        - { id: b, role: supplier }
        - { id: c, role: member }
      collaboration:
        relationship: partnership
                      ^^^^^^^^^^^ Relationship partnership (line 7) does not fit role customer (line 3) and role supplier (line 4): one pays and the other delivers, see “Partnership is not a customer/supplier relationship model”.
      ---
      `,
    );
  });

  it("is silent for partners that both supply", () => {
    checkRule(
      partnershipVsRoles,
      `
      ---
      parties:
        - { id: a, role: supplier }
        - { id: b, role: supplier }
      collaboration:
        relationship: partnership
      ---
      `,
    );
  });
});
