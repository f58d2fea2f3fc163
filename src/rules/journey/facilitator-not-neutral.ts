import { partyNamed } from "../../charter/front-matter/particulars.ts";
import { journeyOf } from "../../charter/journey.ts";
import { partiesOf } from "../../charter/parties.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const facilitatorNotNeutral: Rule = {
  id: "facilitator-not-neutral",
  group: "journey",
  severity: "hint",
  onlyWith: ["journey", "parties"],
  description: "A milestone is facilitated by somebody who belongs to no party.",
  rationale:
    "Who leads a workshop decides whose question comes first and when a point is settled. That is hard to do for one's own side and fair to the other. Somebody from outside costs a few days. Where the parties chose it otherwise on purpose, a `note` says why, and nothing more is asked.",
  examples: {
    bad: `---
charter: 1
title: Tram depots - Kupfer Transit and Wheelset
parties: [kupfer, wheelset]
journey:
  - { type: joint-workshop, date: 2026-03-09, status: done, facilitator: kupfer }
---
`,
    good: `---
charter: 1
title: Tram depots - Kupfer Transit and Wheelset
parties: [kupfer, wheelset]
journey:
  - { type: joint-workshop, date: 2026-03-09, status: done, facilitator: kupfer, note: Wheelset led the second day }
---
`,
  },

  *check(charter) {
    const parties = partiesOf(charter);
    for (const { facilitator, note } of journeyOf(charter)?.milestones ?? []) {
      if (!facilitator || note || !partyNamed(parties, facilitator.value)) continue;
      yield {
        range: facilitator.range,
        message: `This facilitator belongs to one party: choose somebody neutral, or say in a note why not${see(charter, "relationship-first")}.`,
      };
    }
  },
};
