import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const partyObjectivesMissing: Rule = {
  id: "party-objectives-missing",
  group: "theme",
  severity: { draft: "information", review: "warning", agreed: "warning" },
  grades: [{ when: "no party has any", severity: "hint" }],
  description: "Every party says what it wants to reach.",
  rationale:
    "Objectives are what an interest comes down to: what, and by when. Where those of one party are missing, nobody can see where they pull together and where against each other. `objectives: none` is an answer. In a guarded charter, which may be one side's own, nothing is asked.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: Rooftop solar - Sunhill Homes and Panelworks
parties:
  - { id: sunhill, objectives: [400 roofs by 2028-06] }
  - { id: panelworks }
---
`,
    good: `---
charter: 1
title: Rooftop solar - Sunhill Homes and Panelworks
parties:
  - { id: sunhill, objectives: [400 roofs by 2028-06] }
  - { id: panelworks, objectives: [20 fitters in work from November to March] }
---
`,
  },

  *check(charter) {
    if (isGuarded(charter)) return;
    const parties = partiesOf(charter);
    const none = parties.every(({ objectives }) => !objectives);
    for (const { objectives, name, idRange } of parties) {
      if (objectives) continue;
      yield {
        range: idRange,
        message: `“${name}” has no objectives: write what it wants to reach, and by when${see(charter, "interests-objectives")}.`,
        ...(none && { severity: "hint" as const }),
      };
    }
  },
};
