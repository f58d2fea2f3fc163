import type { Rule } from "../rule.ts";
import { missingIn } from "./asked-of-close-work.ts";

export const siteVisitMissing: Rule = {
  id: "site-visit-missing",
  group: "journey",
  severity: "hint",
  onlyWith: ["journey", "close work"],
  description: "In close work the parties have seen each other's place of work.",
  rationale:
    "A day on the other's premises shows what no document tells: how people there talk, decide and are pressed for time. The rule looks at collaborative and integrated work whose journey is written. Inside one organisation nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Vaccine cold chain - Boreal Health and Frostline
collaboration:
  depth: integrated
journey:
  - { type: joint-workshop, date: 2026-03-09, status: done }
---
`,
    good: `---
charter: 1
title: Vaccine cold chain - Boreal Health and Frostline
collaboration:
  depth: integrated
journey:
  - { type: site-visit, date: 2026-02-16, status: done }
  - { type: joint-workshop, date: 2026-03-09, status: done }
---
`,
  },

  *check(charter) {
    const finding = missingIn(charter, {
      type: "site-visit",
      what: "site visit",
      why: "a day at the other's place of work shows what no document tells",
    });
    if (finding) yield finding;
  },
};
