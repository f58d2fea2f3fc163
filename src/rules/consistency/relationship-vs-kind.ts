import { clash, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { kindsAgainst } from "./tables.ts";

export const relationshipVsKind: Rule = {
  id: "relationship-vs-kind",
  group: "consistency",
  severity: "warning",
  onlyWith: ["relationship", "kind"],
  description: "Relationship and kind describe the same collaboration.",
  rationale:
    "In an alliance and in a joint venture the parties share a goal and its outcome. Between a customer and a supplier one pays and the other delivers. Both are fine, yet a charter that writes both lets each side pick the one that suits it in a dispute.",
  examples: {
    bad: `---
charter: 1
title: Sterile packaging - Vellmar Clinics and Pax Foil
collaboration:
  relationship: customer-supplier
  kind: joint-venture
---
`,
    good: `---
charter: 1
title: Sterile packaging - Vellmar Clinics and Pax Foil
collaboration:
  relationship: customer-supplier
  kind: managed-service
---
`,
  },

  *check(charter) {
    const { relationship, kind } = charter.configuration;
    if (!relationship || !kind || !Object.hasOwn(kindsAgainst, relationship.value)) return;
    const kinds = kindsAgainst[relationship.value] ?? {};
    const fitting = Object.hasOwn(kinds, kind.value) ? kinds[kind.value] : undefined;
    if (!fitting) return;
    yield clash(charter, {
      one: { words: `relationship ${relationship.value}`, range: relationship.range },
      others: [{ words: `kind ${kind.value}`, range: kind.range }],
      why: "a buyer and a seller are paid by each other, not by a common result",
      theme: "not-partnership",
      choices: [setTo("relationship", relationship, fitting), setTo("kind", kind, "managed-service")],
    });
  },
};
