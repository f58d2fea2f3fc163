import type { Theme } from "../../charter/charter.ts";
import { closeDepth } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { link, see, withLine } from "../ends.ts";
import { pairsOf } from "../halves.ts";
import type { Rule } from "../rule.ts";

export const noResistanceRecorded: Rule = {
  id: "no-resistance-recorded",
  group: "theme",
  severity: "hint",
  description: "Close work writes down the concerns that there are.",
  rationale:
    "People trust who resembles them, and ideas from outside are turned down: where two organisations work closely together, somebody is against something. Where no party lists a concern and the theme about it says nothing, nobody has asked. `concerns: none` is an answer.",
  onlyWith: ["close work"],
  examples: {
    bad: `---
charter: 1
title: Merged archives - Abbey and City
collaboration:
  depth: collaborative
parties: [abbey, city]
---
`,
    good: `---
charter: 1
title: Merged archives - Abbey and City
collaboration:
  depth: collaborative
parties:
  - id: abbey
    concerns:
      - { concern: monks lose their reading room, response: it stays theirs until noon }
  - city
---
`,
  },

  *check(charter) {
    const depth = closeDepth(charter);
    if (!depth || partiesOf(charter).some(({ concerns }) => concerns)) return;
    const themes = charter.themes.filter(({ id }) => id === "differences-risk");
    if (themes.some(hasCompletePair)) return;
    const [theme] = themes;
    const other = { words: `depth ${depth.value}`, range: depth.range };
    yield {
      range: theme?.title.range ?? depth.range,
      message: `No concern is written beside ${withLine(other)}: where work is close, somebody is against something${see(charter, "differences-risk")}.`,
      theme: theme?.id,
      related: theme && [link(other)],
    };
  },
};

function hasCompletePair(theme: Theme): boolean {
  return pairsOf(theme).some(
    ({ observation, principle }) => observation?.content === "text" && principle?.content === "text",
  );
}
