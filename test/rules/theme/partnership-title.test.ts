import assert from "node:assert/strict";
import { partnershipTitle } from "../../../src/rules/theme/partnership-title.ts";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

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

  it("knows the word in Dutch, German and French", () => {
    for (const [title, words] of [
      ["Partnerschap voor warmte", "samenwerking"],
      ["Partnerschaft für Wärme", "Zusammenarbeit"],
      ["Partenariat pour la chaleur", "collaboration"],
    ]) {
      const [problem] = problemsOf(
        partnershipTitle,
        charterOf(`---\ntitle: ${title}\ncollaboration: { relationship: customer-supplier }\n---\n`),
      );
      assert.match(problem?.choices?.[0]?.edits[0]?.newText ?? "", new RegExp(`^${words}$`, "i"));
    }
    checkRule(
      partnershipTitle,
      `
      ---
      title: Wärme, keine Partnerschaft
      collaboration: { relationship: customer-supplier }
      ---
      `,
    );
  });
});
