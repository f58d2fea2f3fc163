import { daysBetween, readDate } from "../../charter/dates.ts";
import { decisionsOf } from "../../charter/decisions.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";

const days: RuleOption = {
  name: "days",
  description: "For how many days a question may be open.",
  standard: 60,
  least: 1,
  most: 3650,
};

export const decisionOpenLong: Rule = {
  id: "decision-open-long",
  group: "decision",
  severity: "warning",
  options: [days],
  onlyWith: ["decisions"],
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

  *check(charter, context) {
    const { asOf } = context;
    const longest = numberFor(days, context);
    for (const { raised, decided, file, isPrivate } of decisionsOf(charter)) {
      if (!raised || decided || !readDate(raised.value)) continue;
      const open = daysBetween(raised.value, asOf);
      if (open <= longest) continue;
      yield {
        range: raised.range,
        message: `No date of a decision is written${file === undefined ? "" : ` in “${file}”`}, and this question has been open for ${open} days: decide it, escalate it, or drop it and say so.`,
        isPrivate,
      };
    }
  },
};
