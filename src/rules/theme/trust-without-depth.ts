import { see, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const trustWithoutDepth: Rule = {
  id: "trust-without-depth",
  group: "theme",
  severity: "information",
  description: "Where a level of trust is set, the depth is too.",
  rationale:
    "How much trust is needed follows from how closely the parties work together. A level of trust without a depth cannot be judged: it may be too little for what is meant, or dearer than needed.",
  examples: {
    bad: `---
charter: 1
title: Seed bank - Alpine Garden and Coldstore
collaboration:
  trust: { required: moderate }
---
`,
    good: `---
charter: 1
title: Seed bank - Alpine Garden and Coldstore
collaboration:
  depth: coordinated
  trust: { required: moderate }
---
`,
  },

  *check(charter) {
    const { trustRequired, trustCurrent, depth } = charter.configuration;
    const trust = trustRequired ?? trustCurrent;
    if (!trust || depth) return;
    yield {
      range: trust.range,
      message: `${withLine({ words: `Trust ${trust.value}`, range: trust.range })} is set, and no depth is: how much trust is needed follows from how close the work is${see(charter, "trust")}.`,
    };
  },
};
