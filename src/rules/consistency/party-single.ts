import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { atLine, see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const partySingle: Rule = {
  id: "party-single",
  group: "consistency",
  severity: { draft: "hint", agreed: "warning" },
  onlyWith: ["parties"],
  description: "A charter names at least two parties.",
  rationale:
    "A collaboration has another side, and what it gains is the first question of a charter. One that names a single party has not asked it yet. Only a guarded charter may be one side's own text.",
  examples: {
    bad: `---
charter: 1
title: Tool pool of the river towns
parties:
  - { id: weir, name: Town of Weir }
---
`,
    good: `---
charter: 1
title: Tool pool of the river towns
parties:
  - { id: weir, name: Town of Weir }
  - { id: ford, name: Town of Ford }
---
`,
  },

  *check(charter) {
    const [party, ...others] = partiesOf(charter);
    if (!party || others.length > 0 || isGuarded(charter)) return;
    yield {
      range: party.idRange,
      message: `“${party.name}” ${atLine(party.idRange)} is the only party, and no other side is named: a collaboration begins with what the other gains${see(charter, "mutuality")}.`,
    };
  },
};
