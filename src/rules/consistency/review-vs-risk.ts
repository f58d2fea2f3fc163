import { onScale, risks } from "../../charter/configuration.ts";
import { isLonger, readDuration } from "../../charter/dates.ts";
import { clash, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { longestReviewAtHighRisk } from "./tables.ts";

export const reviewVsRisk: Rule = {
  id: "review-vs-risk",
  group: "consistency",
  severity: "hint",
  onlyWith: ["review", "risk"],
  description: "A high risk is reviewed at least twice a year.",
  rationale:
    "Where much is at stake, a change that nobody notices for a year can cost more than all the reviews together. Half a year is long enough for something to have happened and short enough to react.",
  examples: {
    bad: `---
charter: 1
title: Blood plasma - Meander Hospitals and Serum Transport
collaboration:
  risk: high
review: { every: P1Y }
---
`,
    good: `---
charter: 1
title: Blood plasma - Meander Hospitals and Serum Transport
collaboration:
  risk: high
review: { every: P6M }
---
`,
  },

  *check(charter) {
    const risk = onScale(risks, charter.configuration.risk);
    const written = charter.review?.every;
    if (risk?.value !== "high") return;
    const [every, longest] = [readDuration(written?.value), readDuration(longestReviewAtHighRisk)];
    if (!written || !every || !longest || !isLonger(every, longest)) return;
    yield clash(charter, {
      one: { words: `a review every ${written.value}`, range: written.range },
      others: [{ words: "risk high", range: risk.range }],
      why: "what can do much harm is looked at twice a year at least",
      theme: "time",
      choices: [setTo("rhythm of reviews", written, longestReviewAtHighRisk), setTo("risk", risk, "medium")],
    });
  },
};
