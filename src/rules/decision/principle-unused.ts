import { decisionsOf } from "../../charter/decisions.ts";
import { isDone, journeyOf } from "../../charter/journey.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";
import { themeApplied } from "./applied.ts";

const fewestDecisions: RuleOption = {
  name: "decisions",
  description: "From how many decisions on file on a principle is looked for in them.",
  standard: 3,
  least: 1,
  most: 1000,
};

const fewestReviews: RuleOption = {
  name: "reviews",
  description: "How many reviews and health checks are done before.",
  standard: 2,
  least: 0,
  most: 1000,
};

export const principleUnused: Rule = {
  id: "principle-unused",
  group: "decision",
  severity: "hint",
  options: [fewestDecisions, fewestReviews],
  description: "Every principle has helped to settle something.",
  rationale:
    "After two reviews and three decisions the parties know which principles they use. One that no decision ever applied may be right and simply not needed yet, or so vague that nobody thinks of it: a candidate for rewriting at the next review.",
  examples: {
    bad: `---
charter: 1
title: Canal boats - Reed Rentals and Boatyard Nine
journey:
  - { type: review, date: 2025-09-15, status: done }
  - { type: review, date: 2026-03-16, status: done }
decisions:
  - { raised: 2025-10-06, decided: 2025-10-13, applies: [mutuality] }
  - { raised: 2025-11-03, decided: 2025-11-10, applies: [mutuality] }
  - { raised: 2026-02-02, decided: 2026-02-16, applies: [mutuality] }
---

## Mutuality

**Observation:** Reed earns in summer, the yard in winter.

**Guiding principle:** Whoever moves a job out of its season pays the other side's idle day.

## Trust

**Observation:** Damage is found weeks after a boat comes back.

**Guiding principle:** Both sides look at a returned boat together within two days.
`,
    good: `---
charter: 1
title: Canal boats - Reed Rentals and Boatyard Nine
journey:
  - { type: review, date: 2025-09-15, status: done }
  - { type: review, date: 2026-03-16, status: done }
decisions:
  - { raised: 2025-10-06, decided: 2025-10-13, applies: [mutuality] }
  - { raised: 2025-11-03, decided: 2025-11-10, applies: [trust] }
  - { raised: 2026-02-02, decided: 2026-02-16, applies: [mutuality] }
---

## Mutuality

**Observation:** Reed earns in summer, the yard in winter.

**Guiding principle:** Whoever moves a job out of its season pays the other side's idle day.

## Trust

**Observation:** Damage is found weeks after a boat comes back.

**Guiding principle:** Both sides look at a returned boat together within two days.
`,
  },

  *check(charter, context) {
    const decisions = decisionsOf(charter);
    const reviews = (journeyOf(charter)?.milestones ?? []).filter(
      (milestone) => isDone(milestone) && ["review", "health-check"].includes(milestone.type?.value ?? ""),
    );
    if (decisions.length < numberFor(fewestDecisions, context)) return;
    if (reviews.length < numberFor(fewestReviews, context)) return;
    const words = decisions.flatMap(({ applies }) => applies?.items ?? []);
    const used = new Set(words.map(({ value }) => themeApplied(value, charter)));
    for (const { key, id, title, principles } of charter.themes) {
      if (used.has(key) || !principles.some(({ content }) => content === "text")) continue;
      yield {
        range: title.range,
        message: `No decision on file applies “${title.value}”: look at its principle again in the next review.`,
        theme: id,
      };
    }
  },
};
