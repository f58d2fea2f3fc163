import { partiesOf } from "../../charter/parties.ts";
import { see, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const interestsNotDisclosed: Rule = {
  id: "interests-not-disclosed",
  group: "theme",
  severity: "hint",
  description: "Beside shared objectives stand the interests behind them.",
  rationale:
    "A shared objective is easily written when nobody says why he wants it. The interests of each party show whether the objective will hold when it costs something.",
  examples: {
    bad: `---
charter: 1
title: Glass recycling - Bottle Bank and Kiln
objectives: [90 % of the glass back by 2028]
parties: [bottle-bank, kiln]
---
`,
    good: `---
charter: 1
title: Glass recycling - Bottle Bank and Kiln
objectives: [90 % of the glass back by 2028]
parties:
  - { id: bottle-bank, interests: [fewer lorries to the tip] }
  - { id: kiln, interests: [shards that melt at a lower heat] }
---
`,
  },

  *check(charter) {
    const { objectives } = charter;
    const parties = partiesOf(charter);
    if (!objectives || objectives.items.length === 0 || parties.length === 0) return;
    if (parties.some(({ interests }) => interests)) return;
    const shared = withLine({ words: "Shared objectives", range: objectives.key });
    yield {
      range: objectives.key,
      message: `${shared} are written, and no party's interests are: say why each of them wants it${see(charter, "interests-objectives")}.`,
    };
  },
};
