import { signoffsOf } from "../../charter/agreement.ts";
import type { Charter } from "../../charter/charter.ts";
import { readDate } from "../../charter/dates.ts";
import { inOrder, isDone, journeyOf } from "../../charter/journey.ts";
import type { Located } from "../../charter/text.ts";
import { atLine, link, see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const signoffDate: Rule = {
  id: "signoff-date",
  group: "agreement",
  severity: "warning",
  onlyWith: ["sign-offs"],
  description: "Sign-offs are given after the joint workshop, and not in the future.",
  rationale:
    "The charter is the output of the first joint workshop: who signed before it signed something else. And a sign-off dated in the future is a plan, not an answer.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Mountain rescue - Cairn Radio and High Huts
journey:
  - { type: joint-workshop, date: 2026-03-16, status: done }
agreement:
  signoffs:
    - { party: cairn, role: chair, date: 2026-02-27 }
---
`,
    good: `---
charter: 1
title: Mountain rescue - Cairn Radio and High Huts
journey:
  - { type: joint-workshop, date: 2026-03-16, status: done }
agreement:
  signoffs:
    - { party: cairn, role: chair, date: 2026-03-27 }
---
`,
  },

  *check(charter, { asOf }) {
    const workshop = firstWorkshop(charter);
    for (const { date } of signoffsOf(charter)) {
      if (!date || readDate(date.value) === undefined) continue;
      if (date.value > asOf) {
        yield { range: date.range, message: `This sign-off is dated ${date.value}, which is after today, ${asOf}.` };
      } else if (workshop && date.value < workshop.value) {
        yield {
          range: date.range,
          message: `This sign-off of ${date.value} comes before the first joint workshop on ${workshop.value} ${atLine(workshop.range)}: what was signed then was another text${see(charter, "relationship-first")}.`,
          related: [link({ words: `the first joint workshop was on ${workshop.value}`, range: workshop.range })],
        };
      }
    }
  },
};

function firstWorkshop(charter: Charter): Located<string> | undefined {
  const workshops = (journeyOf(charter)?.milestones ?? []).filter(
    (milestone) =>
      milestone.type?.value === "joint-workshop" && isDone(milestone) && readDate(milestone.date?.value) !== undefined,
  );
  return inOrder(workshops)[0]?.date;
}
