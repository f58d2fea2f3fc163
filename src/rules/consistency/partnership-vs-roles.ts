import { roleWritten } from "../../charter/parties.ts";
import { clash, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const partnershipVsRoles: Rule = {
  id: "partnership-vs-roles",
  group: "consistency",
  severity: "warning",
  onlyWith: ["relationship", "parties"],
  description: "A partnership is one of partners, not of a customer and a supplier.",
  rationale:
    "Partners share a goal and a fate. A customer and a supplier partly want opposite things: cost against revenue, delivery against effort. Calling that a partnership hides the tension, and a later dispute about money feels like betrayal. Name it as what it is, or name the roles that partners have.",
  examples: {
    bad: `---
charter: 1
title: Harbour pilots - Aldport and Tidewater Crews
parties:
  - { id: aldport, role: customer }
  - { id: tidewater, role: supplier }
collaboration:
  relationship: partnership
---
`,
    good: `---
charter: 1
title: Harbour pilots - Aldport and Tidewater Crews
parties:
  - { id: aldport, role: customer }
  - { id: tidewater, role: supplier }
collaboration:
  relationship: customer-supplier
---
`,
  },

  *check(charter) {
    const { relationship } = charter.configuration;
    if (relationship?.value !== "partnership") return;
    const [customer, supplier] = [roleWritten(charter, "customer"), roleWritten(charter, "supplier")];
    if (!customer || !supplier) return;
    const roles = (charter.parties?.items ?? []).flatMap(({ role }) => role ?? []);
    const trading = roles.filter(({ value }) => ["customer", "supplier"].includes(value.toLowerCase()));
    yield clash(charter, {
      one: { words: "relationship partnership", range: relationship.range },
      others: [
        { words: "role customer", range: customer.range },
        { words: "role supplier", range: supplier.range },
      ],
      why: "one pays and the other delivers",
      theme: "not-partnership",
      choices: [
        setTo("relationship", relationship, "customer-supplier"),
        {
          title: "Set the roles of customer and supplier to ally",
          edits: trading.map(({ range }) => ({ range, newText: "ally" })),
          safe: false,
        },
      ],
    });
  },
};
