import { daysBetween, readDate } from "../../charter/dates.ts";
import { decisionsOf } from "../../charter/decisions.ts";
import type { Rule } from "../rule.ts";

/** In days. */
const longest = 60;

export const decisionOpenLong: Rule = {
  id: "decision-open-long",
  group: "decision",
  severity: "warning",
  description: "No question stays open for more than 60 days.",
  rationale:
    "A question that waits for two months is decided by the waiting, mostly for the side that has more time. Decide it, hand it on along the escalation, or drop it and say so.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Canal boats - Reed Rentals and Boatyard Nine
decisions:
  - { raised: 2026-03-02, applies: [mutuality] }
---
`,
    good: `---
charter: 1
title: Canal boats - Reed Rentals and Boatyard Nine
decisions:
  - { raised: 2026-05-11, applies: [mutuality] }
---
`,
  },

  *check(charter, { asOf }) {
    for (const { raised, decided, file } of decisionsOf(charter)) {
      if (!raised || decided || !readDate(raised.value)) continue;
      const days = daysBetween(raised.value, asOf);
      if (days <= longest) continue;
      yield {
        range: raised.range,
        message: `No date of a decision is written${file === undefined ? "" : ` in “${file}”`}, and this question has been open for ${days} days: decide it, escalate it, or drop it and say so.`,
      };
    }
  },
};
