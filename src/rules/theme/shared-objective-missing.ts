import { closeDepth } from "../../charter/configuration.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const sharedObjectiveMissing: Rule = {
  id: "shared-objective-missing",
  group: "theme",
  severity: { draft: "off", review: "hint", agreed: "hint" },
  description: "Close work has an objective that all parties share.",
  rationale:
    "In collaborative and integrated work people of all parties decide together every day. What they decide for is an objective that all share; without it each decides for its own. The key `objectives` at the top of the front matter holds it.",
  onlyWith: ["close work"],
  examples: {
    bad: `---
charter: 1
title: Tidal turbine - Sound Energy and Keel Yard
status: agreed
collaboration:
  depth: integrated
---
`,
    good: `---
charter: 1
title: Tidal turbine - Sound Energy and Keel Yard
status: agreed
objectives: [2 GWh from the first turbine in 2028]
collaboration:
  depth: integrated
---
`,
  },

  *check(charter) {
    const depth = closeDepth(charter);
    if (!depth || charter.objectives) return;
    const other = { words: `depth ${depth.value}`, range: depth.range };
    yield {
      range: depth.range,
      message: `No shared objective is written beside ${withLine(other)}: close work needs something that all decide for${see(charter, "interests-objectives")}.`,
      related: [link(other)],
      choices: [setTo("depth", depth, "coordinated")],
    };
  },
};
