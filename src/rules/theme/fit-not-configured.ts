import { joined } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const fitNotConfigured: Rule = {
  id: "fit-not-configured",
  group: "theme",
  severity: "hint",
  description: "A charter that speaks of the fitting form writes depth and nature of delivery.",
  rationale:
    "The theme says that the form of a collaboration follows from what is delivered. Both belong in the front matter under `collaboration`: then it can be seen whether they fit.",
  examples: {
    bad: `---
charter: 1
title: Coffee corners - Mill Offices and Roastery
---

## Horses for courses

**Observation:** Beans are bought everywhere; machines break once a month.

**Guiding principle:** Beans are ordered by list, machines are looked after by one known technician.
`,
    good: `---
charter: 1
title: Coffee corners - Mill Offices and Roastery
collaboration:
  depth: transactional
  delivery: { nature: standard }
---

## Horses for courses

**Observation:** Beans are bought everywhere; machines break once a month.

**Guiding principle:** Beans are ordered by list, machines are looked after by one known technician.
`,
  },

  *check({ themes, configuration }) {
    const theme = themes.find(({ id }) => id === "fit");
    if (!theme) return;
    const absent = [
      ...(configuration.depth ? [] : ["depth"]),
      ...(configuration.delivery ? [] : ["nature of delivery"]),
    ];
    if (absent.length === 0) return;
    yield {
      range: theme.title.range,
      message: `“${theme.title.value}” is here, and ${joined(absent)} ${absent.length === 1 ? "is" : "are"} not written: the form follows from ${absent.length === 1 ? "it" : "them"}.`,
      theme: theme.id,
    };
  },
};
