import { normalise } from "../../catalog/normal.ts";
import { signoffsOfParty } from "../../charter/agreement.ts";
import { closeDepth, isInternal } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const internalAlignment: Rule = {
  id: "internal-alignment",
  group: "agreement",
  severity: "hint",
  onlyWith: ["close work", "parties", "sign-offs"],
  description: "In close work more than one function of each party has signed off.",
  rationale:
    "What sales promised, operations has to deliver; what procurement saved, the users may pay for. In collaborative and integrated work every party first agrees with itself, and sign-offs of two functions are the sign of it. Inside one organisation nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Airport buses - Skyfield and Motorline
parties: [skyfield, motorline]
collaboration:
  depth: collaborative
agreement:
  signoffs:
    - { party: skyfield, role: procurement, date: 2026-05-04 }
---
`,
    good: `---
charter: 1
title: Airport buses - Skyfield and Motorline
parties: [skyfield, motorline]
collaboration:
  depth: collaborative
agreement:
  signoffs:
    - { party: skyfield, role: procurement, date: 2026-05-04 }
    - { party: skyfield, role: terminal operations, date: 2026-05-06 }
---
`,
  },

  *check(charter) {
    const depth = closeDepth(charter);
    if (!depth || isInternal(charter)) return;
    for (const party of partiesOf(charter)) {
      const signoffs = signoffsOfParty(charter, party);
      const roles = signoffs.flatMap(({ role }) => role ?? []);
      const [role] = roles;
      if (!role || roles.length < signoffs.length) continue;
      if (new Set(roles.map(({ value }) => normalise(value))).size > 1) continue;
      const other = { words: `depth ${depth.value}`, range: depth.range };
      yield {
        range: role.range,
        message: `Only the function “${role.value}” signed for “${party.name}”, and ${withLine(other)} needs more than one to stand behind it${see(charter, "relationship-first")}.`,
        related: [link(other)],
        choices: [setTo("depth", depth, "coordinated")],
      };
    }
  },
};
