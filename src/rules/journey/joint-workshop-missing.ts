import type { Rule } from "../rule.ts";
import { missingIn } from "./asked-of-close-work.ts";
import { onceSigned } from "./signing.ts";

export const jointWorkshopMissing: Rule = {
  id: "joint-workshop-missing",
  group: "journey",
  severity: { draft: "information", review: "warning", agreed: "warning" },
  grades: [{ when: "the signing is done, as the past cannot be changed", severity: "hint" }],
  onlyWith: ["journey", "close work"],
  description: "Close work is designed in a joint workshop.",
  rationale:
    "Principles that one side wrote are the other side's terms. In a workshop with a neutral facilitator and people of every party they become common ones; this charter is its output. The rule looks at collaborative and integrated work whose journey is written. Inside one organisation nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Vaccine cold chain - Boreal Health and Frostline
collaboration:
  depth: collaborative
journey:
  - { type: first-contact, date: 2026-01-12, status: done }
  - { type: site-visit, date: 2026-02-16, status: done }
---
`,
    good: `---
charter: 1
title: Vaccine cold chain - Boreal Health and Frostline
collaboration:
  depth: collaborative
journey:
  - { type: first-contact, date: 2026-01-12, status: done }
  - { type: site-visit, date: 2026-02-16, status: done }
  - { type: joint-workshop, date: 2026-06-22, status: planned }
---
`,
  },

  *check(charter) {
    const finding = missingIn(charter, {
      type: "joint-workshop",
      what: "joint workshop",
      why: "principles become common ones where all sides write them",
    });
    if (finding) yield { ...finding, ...onceSigned(charter) };
  },
};
