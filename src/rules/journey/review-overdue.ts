import { signoffsOf } from "../../charter/agreement.ts";
import type { Charter } from "../../charter/charter.ts";
import { addDuration, type Duration, daysBetween, readDate, readDuration } from "../../charter/dates.ts";
import { isDone, journeyOf } from "../../charter/journey.ts";
import type { Located } from "../../charter/text.ts";
import { link, see, setTo } from "../ends.ts";
import { numberFor } from "../options.ts";
import type { Fix, Related, Rule, RuleOption } from "../rule.ts";

const grace: RuleOption = {
  name: "grace",
  description: "For how many days after its date a review may still be held.",
  standard: 0,
  least: 0,
  most: 365,
};

export const reviewOverdue: Rule = {
  id: "review-overdue",
  group: "journey",
  severity: { draft: "warning", agreed: "warning", strict: "error" },
  options: [grace],
  onlyWith: ["review"],
  description: "The next review lies ahead.",
  rationale:
    "A review that nobody held is the first sign that a charter is no longer used. The date of the next review counts. Where only a rhythm is written, the last review or health check that is done counts, plus the rhythm; without one the newest sign-off.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Beehives - Meadow Trust and Nectar Labs
review: { every: P6M, next: 2026-04-20 }
---
`,
    good: `---
charter: 1
title: Beehives - Meadow Trust and Nectar Labs
review: { every: P6M, next: 2026-10-19 }
---
`,
  },

  *check(charter, context) {
    const { asOf } = context;
    const due = charter.review && dueReview(charter);
    if (!due || due.day >= asOf || daysBetween(due.day, asOf) <= numberFor(grace, context)) return;
    yield {
      range: due.range,
      message: `${due.words} on ${due.day}, which is before ${asOf}: hold the review, then write the next date${see(charter, "time")}.`,
      ...(due.since && { related: [due.since] }),
      choices: postponed(charter, due.day, asOf),
    };
  },
};

interface Due {
  readonly day: string;
  readonly range: Located<string>["range"];
  readonly words: string;
  readonly since?: Related;
}

function dueReview(charter: Charter): Due | undefined {
  const { next, every } = charter.review ?? {};
  if (next) {
    const day = readDate(next.value);
    return day === undefined ? undefined : { day, range: next.range, words: "The next review was due" };
  }
  const rhythm = readDuration(every?.value);
  const last = lastLook(charter);
  if (!every || !rhythm || !last) return undefined;
  return {
    day: addDuration(last.value, rhythm),
    range: every.range,
    words: `Counted from ${last.value} (line ${last.range.start.line + 1}), a review was due`,
    since: link({ words: `counted from ${last.value}`, range: last.range }),
  };
}

/** The last review or health check that is done, else the newest sign-off. */
function lastLook(charter: Charter): Located<string> | undefined {
  const reviews = (journeyOf(charter)?.milestones ?? []).filter(
    (milestone) => isDone(milestone) && ["review", "health-check"].includes(milestone.type?.value ?? ""),
  );
  return newest(reviews) ?? newest(signoffsOf(charter));
}

function newest(events: readonly { readonly date: Located<string> | undefined }[]): Located<string> | undefined {
  const dates = events.flatMap(({ date }) => (date && readDate(date.value) !== undefined ? date : []));
  return dates.reduce<Located<string> | undefined>(
    (latest, date) => (latest && latest.value >= date.value ? latest : date),
    undefined,
  );
}

/** The next date in the written rhythm that is not before today. */
function postponed({ review }: Charter, day: string, asOf: string): readonly Fix[] {
  const rhythm = readDuration(review?.every?.value);
  if (!review?.next || !rhythm || isEmpty(rhythm)) return [];
  let next = day;
  // A date of long ago in a rhythm of days has no next one worth counting to.
  for (let steps = 0; next < asOf && steps < 1000; steps++) next = addDuration(next, rhythm);
  return next < asOf ? [] : [setTo("next review", review.next, next)];
}

function isEmpty({ years, months, weeks, days }: Duration): boolean {
  return years + months + weeks + days === 0;
}
