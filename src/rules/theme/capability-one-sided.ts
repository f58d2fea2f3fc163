import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { joined, link, see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const capabilityOneSided: Rule = {
  id: "capability-one-sided",
  group: "theme",
  severity: { draft: "information", review: "warning", agreed: "warning" },
  description: "All parties say what they bring, or none.",
  rationale:
    "Value comes from what one party has and the other lacks, in both directions. Where only some say what they bring, the others look like mere receivers, and what they could add is not thought of. `brings: none` is an answer. In a guarded charter, which may be one side's own, nothing is asked.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: Street trees - Parks Office and Arborists United
parties:
  - { id: parks, brings: [a map of all 9000 trees] }
  - { id: arborists }
---
`,
    good: `---
charter: 1
title: Street trees - Parks Office and Arborists United
parties:
  - { id: parks, brings: [a map of all 9000 trees] }
  - { id: arborists, brings: [six climbers] }
---
`,
  },

  *check(charter) {
    if (isGuarded(charter)) return;
    const silent = partiesOf(charter).filter(({ brings }) => !brings);
    const [first] = silent;
    if (!first) return;
    const telling = partiesOf(charter).flatMap(({ brings }) => brings ?? []);
    if (telling.length === 0) return;
    const names = silent.map(({ name }) => `“${name}”`);
    yield {
      range: first.idRange,
      message: `Nothing says what ${joined(names)} ${names.length === 1 ? "brings" : "bring"}, and others say it: a difference helps in both directions${see(charter, "differences-opportunity")}.`,
      related: telling.slice(0, 1).map(({ key }) => link({ words: "here another party says it", range: key })),
    };
  },
};
