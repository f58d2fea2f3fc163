import { roleWritten } from "../../charter/parties.ts";
import { link, see, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const relationshipUnset: Rule = {
  id: "relationship-unset",
  group: "theme",
  severity: "hint",
  description: "The relationship is named for what it is.",
  rationale:
    "Whether the parties are customer and supplier, allies or parts of one house decides what can be expected of them. Once there are roles, or an agreement, the charter says it: `relationship` under `collaboration`.",
  examples: {
    bad: `---
charter: 1
title: Window frames - Cornice Builders and Larch Joinery
parties:
  - { id: cornice, role: customer }
  - { id: larch, role: supplier }
---
`,
    good: `---
charter: 1
title: Window frames - Cornice Builders and Larch Joinery
parties:
  - { id: cornice, role: customer }
  - { id: larch, role: supplier }
collaboration:
  relationship: customer-supplier
---
`,
  },

  *check(charter) {
    const { configuration, status, statusValue } = charter;
    if (configuration.relationship) return;
    const [customer, supplier] = [roleWritten(charter, "customer"), roleWritten(charter, "supplier")];
    const roles = [
      ...(customer && supplier
        ? [
            { words: "role customer", range: customer.range },
            { words: "role supplier", range: supplier.range },
          ]
        : []),
    ];
    const isAgreed = statusValue && (status === "agreed" || status === "active");
    const ends = roles.length > 0 ? roles : isAgreed ? [{ words: `status ${status}`, range: statusValue.range }] : [];
    const [first, ...others] = ends;
    if (!first) return;
    yield {
      range: first.range,
      message: `No relationship is written beside ${ends.map(withLine).join(" and ")}: name it for what it is${see(charter, "not-partnership")}.`,
      related: others.map(link),
    };
  },
};
