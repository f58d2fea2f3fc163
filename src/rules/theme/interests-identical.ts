import { link, see } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { sameLists } from "./same-lists.ts";

export const interestsIdentical: Rule = {
  id: "interests-identical",
  group: "theme",
  severity: "hint",
  description: "Each party lists its own interests.",
  rationale:
    "Two organisations hardly ever want the very same. Where the lists are equal, one of them was copied, or both name the common objective instead of what each of them gets from it.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: Glass recycling - Bottle Bank and Kiln
parties:
  - { id: bottle-bank, interests: [less waste, good press] }
  - { id: kiln, interests: [good press, less waste] }
---
`,
    good: `---
charter: 1
title: Glass recycling - Bottle Bank and Kiln
parties:
  - { id: bottle-bank, interests: [fewer lorries to the tip, good press] }
  - { id: kiln, interests: [shards that melt at a lower heat] }
---
`,
  },

  *check(charter) {
    const [first, ...others] = sameLists(charter, ({ interests }) => interests);
    if (!first) return;
    yield {
      range: first.key,
      message: `All parties list the same interests: write what each of them gains by itself${see(charter, "interests-objectives")}.`,
      related: others.map(({ key }) => link({ words: "the same interests", range: key })),
    };
  },
};
