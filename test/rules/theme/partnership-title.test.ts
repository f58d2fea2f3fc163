import { partnershipTitle } from "../../../src/rules/theme/partnership-title.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("partnership-title", () => {
  it("marks the word in the title", () => {
    checkRule(
      partnershipTitle,
      `
      ---
      title: "Cleaning Partnership: Opera House"
                       ^^^^^^^^^^^ The title says “Partnership”, and the relationship is customer-supplier (line 3): one pays and the other delivers, see “Partnership is not a customer/supplier relationship model”.
      collaboration: { relationship: customer-supplier }
      ---
      `,
    );
  });

  it("marks the first heading", () => {
    checkRule(
      partnershipTitle,
      `
      ---
      collaboration: { relationship: customer-supplier }
      ---

      # Our partnership in cleaning
            ^^^^^^^^^^^ The title says “partnership”, and the relationship is customer-supplier (line 2): one pays and the other delivers, see “Partnership is not a customer/supplier relationship model”.
      `,
    );
  });

  it("tells of title and heading once", () => {
    checkRule(
      partnershipTitle,
      `
      ---
      title: Cleaning partnership
                      ^^^^^^^^^^^ The title says “partnership”, and the relationship is customer-supplier (line 3): one pays and the other delivers, see “Partnership is not a customer/supplier relationship model”.
      collaboration: { relationship: customer-supplier }
      ---

      # Cleaning partnership
      `,
    );
  });

  it("is silent for the theme of that name", () => {
    checkRule(
      partnershipTitle,
      `
      ---
      collaboration: { relationship: customer-supplier }
      ---

      ## Partnership is not a customer/supplier relationship model
      `,
    );
  });

  it("is silent for names and for what is denied", () => {
    checkRule(
      partnershipTitle,
      `
      ---
      title: The Ice Partnership buys salt, not a partnership
      parties: [The Ice Partnership, Salt Mine]
      collaboration: { relationship: customer-supplier }
      ---
      `,
    );
  });

  it("lets allies call it so", () => {
    checkRule(
      partnershipTitle,
      `
      ---
      title: Partnership of two mills
      collaboration: { relationship: alliance }
      ---
      `,
    );
  });
});
