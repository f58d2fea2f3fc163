import type { Milestone } from "../../charter/charter.ts";
import { readDate } from "../../charter/dates.ts";
import { inOrder, isDone, isSigning, journeyOf, nameRange } from "../../charter/journey.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Finding, Rule } from "../rule.ts";

export const journeyOrder: Rule = {
  id: "journey-order",
  group: "journey",
  severity: "warning",
  grades: [{ when: "the signing stands before the agreed principles", severity: "hint" }],
  onlyWith: ["journey"],
  description: "Dates, states and the order of milestones agree.",
  rationale:
    "A milestone that is done has a date that has come. And principles that are agreed on after the signing come too late to shape what is signed: the order says what the parties take as the base of what.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Wind park service - Gale Islands and Rotor Care
journey:
  - { type: site-visit, date: 2026-08-03, status: done }
---
`,
    good: `---
charter: 1
title: Wind park service - Gale Islands and Rotor Care
journey:
  - { type: site-visit, date: 2026-08-03, status: planned }
---
`,
  },

  *check(charter, { asOf }) {
    const milestones = journeyOf(charter)?.milestones ?? [];
    for (const milestone of milestones) yield* doneInFuture(milestone, asOf);

    const ordered = inOrder(milestones);
    const signing = ordered.find(isSigning);
    const agreed = ordered.find(({ type }) => type?.value === "principles-agreed");
    if (!signing || !agreed || ordered.indexOf(signing) > ordered.indexOf(agreed)) return;
    const other = { words: "the milestone principles-agreed", range: nameRange(agreed) };
    yield {
      range: nameRange(signing),
      severity: "hint",
      message: `The signing comes before ${withLine(other)}: principles shape a contract while it is not signed yet${see(charter, "relationship-first")}.`,
      related: [link(other)],
    };
  },
};

function* doneInFuture(milestone: Milestone, asOf: string): Iterable<Finding> {
  const { date, status } = milestone;
  const day = readDate(date?.value);
  if (!date || !status || !isDone(milestone) || day === undefined || day <= asOf) return;
  const other = { words: "status done", range: status.range };
  yield {
    range: date.range,
    message: `The date ${day} is after today, ${asOf}, and does not fit ${withLine(other)}.`,
    related: [link(other)],
    choices: [setTo("status", status, "planned"), setTo("date", date, asOf)],
  };
}
