import { partyNamed } from "../../charter/front-matter/particulars.ts";
import { journeyOf } from "../../charter/journey.ts";
import { meansAll, partiesOf } from "../../charter/parties.ts";
import { joined, see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const workshopParticipants: Rule = {
  id: "workshop-participants",
  group: "journey",
  severity: "hint",
  onlyWith: ["journey", "parties"],
  description: "Every party takes part in a joint workshop.",
  rationale:
    "A workshop is joint when at least one person of each party is there. Who was absent has principles that others wrote. The rule looks at the `participants` of a joint workshop, where they are written.",
  examples: {
    bad: `---
charter: 1
title: School meals - Linden Schools, Root Farms and Ladle
parties: [linden, root-farms, ladle]
journey:
  - { type: joint-workshop, date: 2026-03-09, status: done, participants: [linden, ladle] }
---
`,
    good: `---
charter: 1
title: School meals - Linden Schools, Root Farms and Ladle
parties: [linden, root-farms, ladle]
journey:
  - { type: joint-workshop, date: 2026-03-09, status: done, participants: [linden, ladle, root-farms] }
---
`,
  },

  *check(charter) {
    const parties = partiesOf(charter);
    for (const { type, participants } of journeyOf(charter)?.milestones ?? []) {
      if (type?.value !== "joint-workshop" || !participants) continue;
      const words = participants.items.map(({ value }) => value);
      if (words.some(meansAll)) continue;
      const present = new Set(words.map((word) => partyNamed(parties, word)));
      const absent = parties.filter((party) => !present.has(party)).map(({ name }) => `“${name}”`);
      if (absent.length === 0) continue;
      yield {
        range: participants.range,
        message: `Nobody of ${joined(absent)} is among the participants of this joint workshop: its principles are those of the others${see(charter, "relationship-first")}.`,
      };
    }
  },
};
