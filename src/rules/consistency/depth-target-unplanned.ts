import { readDate } from "../../charter/dates.ts";
import { isAhead, journeyInWords, journeyOf } from "../../charter/journey.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const depthTargetUnplanned: Rule = {
  id: "depth-target-unplanned",
  group: "consistency",
  severity: "warning",
  onlyWith: ["depth", "current depth"],
  description: "A depth that is to change has a milestone ahead.",
  rationale:
    "Working more closely, or less, does not happen by being written. While the collaboration is running and the depth of today is not the one that was agreed on as the target, at least one milestone lies ahead at which something is done about it.",
  examples: {
    asOf: "2026-06-01",
    bad: `---
charter: 1
title: Grid data - Ostra Energy and Voltmap
status: active
collaboration:
  depth: { current: coordinated, target: collaborative }
journey:
  - { type: launch, date: 2026-02-01, status: done }
---
`,
    good: `---
charter: 1
title: Grid data - Ostra Energy and Voltmap
status: active
collaboration:
  depth: { current: coordinated, target: collaborative }
journey:
  - { type: launch, date: 2026-02-01, status: done }
  - { type: joint-workshop, date: 2026-09-14, status: planned }
---
`,
  },

  *check(charter, { asOf }) {
    const { depth: target, currentDepth: current } = charter.configuration;
    if (charter.status !== "active" || !target || !current || target.value === current.value) return;
    const milestones = journeyOf(charter)?.milestones ?? [];
    const isLater = (date: string | undefined): boolean => (readDate(date) ?? "9999") > asOf;
    if (journeyInWords(charter)) return;
    if (milestones.some((milestone) => isAhead(milestone, asOf) && isLater(milestone.date?.value))) return;

    const other = { words: `depth ${current.value} today`, range: current.range };
    yield {
      range: target.range,
      message: `${withLine({ words: `The target depth ${target.value}`, range: target.range })} differs from ${withLine(other)}, and no milestone after ${asOf} is planned: a change takes steps with dates${see(charter, "time")}.`,
      related: [link(other)],
      choices: [setTo("target depth", target, current.value), setTo("current depth", current, target.value)],
    };
  },
};
