import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { joined, link, see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const concernsOneSided: Rule = {
  id: "concerns-one-sided",
  group: "theme",
  severity: "hint",
  description: "All parties write their concerns, or none.",
  rationale:
    "Every party has concerns. Where only one writes them, it looks like the difficult one, and those of the others come up later as resistance. `concerns: none` is an answer. In a guarded charter, which may be one side's own, nothing is asked.",
  onlyWith: ["concerns"],
  examples: {
    bad: `---
charter: 1
title: Street trees - Parks Office and Arborists United
parties:
  - id: parks
    concerns:
      - { concern: noise at schools, response: no saws before ten near schools }
  - id: arborists
---
`,
    good: `---
charter: 1
title: Street trees - Parks Office and Arborists United
parties:
  - id: parks
    concerns:
      - { concern: noise at schools, response: no saws before ten near schools }
  - id: arborists
    concerns:
      - { concern: calls on Sundays, response: the duty officer decides until Monday }
---
`,
  },

  *check(charter) {
    if (isGuarded(charter)) return;
    const silent = partiesOf(charter).filter(({ concerns }) => !concerns);
    const [first] = silent;
    if (!first) return;
    const telling = partiesOf(charter).flatMap(({ concerns }) => concerns ?? []);
    if (telling.length === 0) return;
    yield {
      range: first.idRange,
      message: `No concerns of ${joined(silent.map(({ name }) => `“${name}”`))} are written, and others write theirs: unwritten ones come up later${see(charter, "differences-risk")}.`,
      related: telling.slice(0, 1).map(({ key }) => link({ words: "here another party writes them", range: key })),
    };
  },
};
