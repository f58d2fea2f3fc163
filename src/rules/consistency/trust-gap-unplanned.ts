import type { Charter } from "../../charter/charter.ts";
import { depths, onScale, trustLevels } from "../../charter/configuration.ts";
import { isAhead, journeyInWords, journeyOf } from "../../charter/journey.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const trustGapUnplanned: Rule = {
  id: "trust-gap-unplanned",
  group: "consistency",
  severity: "warning",
  onlyWith: ["trust", "current trust"],
  description: "Where trust has to grow, a step that lets it grow is planned.",
  rationale:
    "Trust grows from what people do together: a visit, a workshop, an honest look back. If more of it is needed than there is and nothing of that kind lies ahead, the gap stays. A site visit, a joint workshop, a health check or a review from today on is enough. The rule is silent where the parties loosen their work on purpose: when the depth is to become less, or an exit is planned.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Lock maintenance - Zuider Waterways and Kranz Hydraulics
collaboration:
  trust: { required: high, current: basic }
journey:
  - { type: site-visit, date: 2026-03-02, status: done }
  - { type: launch, date: 2026-09-01, status: planned }
---
`,
    good: `---
charter: 1
title: Lock maintenance - Zuider Waterways and Kranz Hydraulics
collaboration:
  trust: { required: high, current: basic }
journey:
  - { type: site-visit, date: 2026-03-02, status: done }
  - { type: joint-workshop, date: 2026-07-06, status: planned }
  - { type: launch, date: 2026-09-01, status: planned }
---
`,
  },

  *check(charter, { asOf }) {
    const { configuration } = charter;
    const required = onScale(trustLevels, configuration.trustRequired);
    const current = onScale(trustLevels, configuration.trustCurrent);
    if (!required || !current || trustLevels.indexOf(current.value) >= trustLevels.indexOf(required.value)) return;
    if (isLoosening(charter) || journeyInWords(charter)) return;
    const ahead = (journeyOf(charter)?.milestones ?? []).filter((milestone) => isAhead(milestone, asOf));
    if (ahead.some(({ type }) => type && trustBuilding.includes(type.value))) return;
    if (ahead.some(({ type }) => type?.value === "exit")) return;

    const other = { words: `trust required ${required.value}`, range: required.range };
    yield {
      range: current.range,
      message: `${withLine({ words: `Trust ${current.value}`, range: current.range })} is below ${withLine(other)}, and no site visit, joint workshop, health check or review is planned from ${asOf} on: trust grows by steps that are taken${see(charter, "trust")}.`,
      related: [link(other)],
      choices: [setTo("trust required", required, current.value), setTo("current trust", current, required.value)],
    };
  },
};

const trustBuilding = ["site-visit", "joint-workshop", "health-check", "review"];

/** The parties are to work less closely than they do. */
function isLoosening({ configuration }: Charter): boolean {
  const target = onScale(depths, configuration.depth);
  const current = onScale(depths, configuration.currentDepth);
  return !!target && !!current && depths.indexOf(target.value) < depths.indexOf(current.value);
}
