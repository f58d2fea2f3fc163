import { link, see } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { sameLists } from "./same-lists.ts";

export const noDifference: Rule = {
  id: "no-difference",
  group: "theme",
  severity: "hint",
  description: "The parties bring different things.",
  rationale:
    "Parties have a reason to work together because they differ: in skills, reach, assets. Where all bring the same they are rivals, and only scale can be the reason. It may well be: then a sentence about it belongs in the charter.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: Truck park - Northern Haulage and Southern Haulage
parties:
  - { id: northern, brings: [60 trucks] }
  - { id: southern, brings: [60 trucks] }
---
`,
    good: `---
charter: 1
title: Truck park - Northern Haulage and Southern Haulage
parties:
  - { id: northern, brings: [60 trucks] }
  - { id: southern, brings: [60 trucks, the workshop in Holm] }
---
`,
  },

  *check(charter) {
    const [first, ...others] = sameLists(charter, ({ brings }) => brings);
    if (!first) return;
    yield {
      range: first.key,
      message: `All parties bring the same: if scale is the reason, say so${see(charter, "differences-opportunity")}.`,
      related: others.map(({ key }) => link({ words: "the same again", range: key })),
    };
  },
};
