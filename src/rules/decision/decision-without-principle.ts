import { decisionsOf } from "../../charter/decisions.ts";
import type { Rule } from "../rule.ts";
import { decisionMark, subjectOf } from "./mark.ts";

export const decisionWithoutPrinciple: Rule = {
  id: "decision-without-principle",
  group: "decision",
  severity: "hint",
  onlyWith: ["decisions"],
  description: "A decision says which principle it applies.",
  rationale:
    "Principles are there to settle things. A decision that names the one it used can be explained in a sentence; one that names none was taken on other grounds, and perhaps a principle is missing.",
  examples: {
    bad: `---
charter: 1
title: Ski lifts - Upper Valley and Cable Works
decisions:
  - { title: no works in February, raised: 2026-03-02, decided: 2026-03-09 }
---
`,
    good: `---
charter: 1
title: Ski lifts - Upper Valley and Cable Works
decisions:
  - { title: no works in February, raised: 2026-03-02, decided: 2026-03-09, applies: [time] }
---
`,
  },

  *check(charter) {
    for (const decision of decisionsOf(charter)) {
      if (decision.applies && decision.applies.items.length > 0) continue;
      yield {
        range: decisionMark(decision),
        message: `${subjectOf(decision)} names no principle that it applies.`,
        isPrivate: decision.isPrivate,
      };
    }
  },
};
