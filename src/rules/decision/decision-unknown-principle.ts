import { decisionsOf } from "../../charter/decisions.ts";
import type { Rule } from "../rule.ts";
import { themeApplied } from "./applied.ts";

export const decisionUnknownPrinciple: Rule = {
  id: "decision-unknown-principle",
  group: "decision",
  severity: "warning",
  onlyWith: ["decisions"],
  description: "What a decision applies is a theme of the catalog or of the charter.",
  rationale:
    "A decision that names the principle it rests on can be understood by those who come later, and it shows that the principle is used. That works only if the name leads to it: the id of a theme, its title, or the title of a theme of your own.",
  examples: {
    bad: `---
charter: 1
title: Ski lifts - Upper Valley and Cable Works
decisions:
  - { raised: 2026-03-02, decided: 2026-03-09, applies: [fairness] }
---
`,
    good: `---
charter: 1
title: Ski lifts - Upper Valley and Cable Works
decisions:
  - { raised: 2026-03-02, decided: 2026-03-09, applies: [mutuality] }
---
`,
  },

  *check(charter) {
    for (const { applies, file, isPrivate } of decisionsOf(charter)) {
      for (const applied of applies?.items ?? []) {
        if (themeApplied(applied.value, charter) !== undefined) continue;
        yield {
          range: applied.range,
          message: `“${applied.value}”${file === undefined ? "" : `, which “${file}” applies,`} is no theme of this charter's catalog and none of its own.`,
          isPrivate,
        };
      }
    }
  },
};
