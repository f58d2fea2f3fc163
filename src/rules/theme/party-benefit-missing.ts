import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const partyBenefitMissing: Rule = {
  id: "party-benefit-missing",
  group: "theme",
  severity: { draft: "information", review: "warning", agreed: "warning" },
  grades: [{ when: "no party has any", severity: "hint" }],
  description: "Every party says what it wants from the collaboration.",
  rationale:
    "A collaboration gets the other side's attention only while that side gains enough from it. Where the `interests` of one party are written and those of another are not, the charter does not know yet why the other would keep it. `interests: none` is an answer. In a guarded charter, which may be one side's own, nothing is asked.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: Rooftop solar - Sunhill Homes and Panelworks
parties:
  - { id: sunhill, interests: [lower heating bills for tenants] }
  - { id: panelworks }
---
`,
    good: `---
charter: 1
title: Rooftop solar - Sunhill Homes and Panelworks
parties:
  - { id: sunhill, interests: [lower heating bills for tenants] }
  - { id: panelworks, interests: [work for its fitters in winter] }
---
`,
  },

  *check(charter) {
    if (isGuarded(charter)) return;
    const parties = partiesOf(charter);
    const none = parties.every(({ interests }) => !interests);
    for (const { interests, name, idRange } of parties) {
      if (interests) continue;
      yield {
        range: idRange,
        message: `“${name}” has no interests: write what it gains${see(charter, "mutuality")}.`,
        ...(none && { severity: "hint" as const }),
      };
    }
  },
};
