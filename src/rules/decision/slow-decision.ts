import { daysBetween, readDate } from "../../charter/dates.ts";
import { decisionsOf } from "../../charter/decisions.ts";
import { atLine, link } from "../ends.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";
import { subjectOf } from "./mark.ts";

const days: RuleOption = {
  name: "days",
  description: "How many days a decision may take from the day on which the question was raised.",
  standard: 30,
  least: 1,
  most: 3650,
};

export const slowDecision: Rule = {
  id: "slow-decision",
  group: "decision",
  severity: "hint",
  options: [days],
  onlyWith: ["decisions"],
  description: "A decision is taken within 30 days.",
  rationale:
    "Good principles make decisions fast and yet informed, since half of the argument is settled already. Where one took longer than a month, the principle may be too vague, or nobody knew who decides.",
  examples: {
    bad: `---
charter: 1
title: Canal boats - Reed Rentals and Boatyard Nine
decisions:
  - { raised: 2026-01-12, decided: 2026-04-20, applies: [mutuality] }
---
`,
    good: `---
charter: 1
title: Canal boats - Reed Rentals and Boatyard Nine
decisions:
  - { raised: 2026-01-12, decided: 2026-01-26, applies: [mutuality] }
---
`,
  },

  *check(charter, context) {
    const longest = numberFor(days, context);
    for (const decision of decisionsOf(charter)) {
      const { raised, decided, file, isPrivate } = decision;
      if (!raised || !decided || !readDate(raised.value) || !readDate(decided.value)) continue;
      const taken = daysBetween(raised.value, decided.value);
      if (taken <= longest) continue;
      yield {
        range: decided.range,
        message: `${subjectOf(decision)} took ${taken} days from ${raised.value}${file === undefined ? ` ${atLine(raised.range)}` : ""}: look whether a principle or the one who decides is missing.`,
        related: file === undefined ? [link({ words: `raised on ${raised.value}`, range: raised.range })] : [],
        isPrivate,
      };
    }
  },
};
