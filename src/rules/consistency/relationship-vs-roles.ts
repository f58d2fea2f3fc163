import { partiesOf } from "../../charter/parties.ts";
import { clash, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const relationshipVsRoles: Rule = {
  id: "relationship-vs-roles",
  group: "consistency",
  severity: "hint",
  onlyWith: ["relationship", "parties"],
  description: "The parties of an alliance have roles of allies.",
  rationale:
    "An alliance brings together parties that each add something to one result. Where every role is that of a customer or a supplier, either the relationship is a commercial one, or the roles were taken over from a form.",
  examples: {
    bad: `---
charter: 1
title: Night trains - Lumen Rail and Couchette Works
parties:
  - { id: lumen, role: customer }
  - { id: couchette, role: supplier }
collaboration:
  relationship: alliance
---
`,
    good: `---
charter: 1
title: Night trains - Lumen Rail and Couchette Works
parties:
  - { id: lumen, role: ally }
  - { id: couchette, role: ally }
collaboration:
  relationship: alliance
---
`,
  },

  *check(charter) {
    const { relationship } = charter.configuration;
    if (relationship?.value !== "alliance") return;
    const parties = partiesOf(charter);
    const roles = parties.flatMap(({ role }) => role ?? []);
    if (roles.length === 0 || roles.length < parties.length) return;
    if (!roles.every(({ value }) => ["customer", "supplier"].includes(value.toLowerCase()))) return;
    yield clash(charter, {
      one: { words: "relationship alliance", range: relationship.range },
      others: roles.map(({ value, range }) => ({ words: `role ${value.toLowerCase()}`, range })),
      why: "allies work for one result, customers and suppliers for their own",
      theme: "not-partnership",
      choices: [
        setTo("relationship", relationship, "customer-supplier"),
        {
          title: "Set the roles to ally",
          edits: roles.map(({ range }) => ({ range, newText: "ally" })),
          safe: false,
        },
      ],
    });
  },
};
