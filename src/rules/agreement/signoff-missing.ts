import { answersTo } from "../../charter/agreement.ts";
import { partyNamed } from "../../charter/front-matter/particulars.ts";
import { partiesOf } from "../../charter/parties.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const signoffMissing: Rule = {
  id: "signoff-missing",
  group: "agreement",
  severity: { draft: "off", agreed: "error", silentBefore: true },
  onlyWith: ["agreement"],
  description: "Every function that has to accept an agreed charter has answered.",
  rationale:
    "A charter is agreed when those who have to live by it have said so. `agreement.required` lists them by party and function; each needs a sign-off, in the front matter or in a table under “Agreement”. A no is an answer too. Where `agreement.record` tells that signatures are kept elsewhere, nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Quarry trains - Basalt Group and Slow Freight
status: agreed
parties: [basalt, slow-freight]
agreement:
  required: [basalt.sponsor, slow-freight.sponsor]
  signoffs:
    - { party: basalt, name: R. Ahlgren, role: sponsor, date: 2026-05-11 }
---
`,
    good: `---
charter: 1
title: Quarry trains - Basalt Group and Slow Freight
status: agreed
parties: [basalt, slow-freight]
agreement:
  required: [basalt.sponsor, slow-freight.sponsor]
  signoffs:
    - { party: basalt, name: R. Ahlgren, role: sponsor, date: 2026-05-11 }
    - { party: slow-freight, name: T. Obi, role: sponsor, date: 2026-05-12 }
---
`,
  },

  *check(charter) {
    const { agreement, parties } = charter;
    if (agreement?.record) return;
    for (const required of agreement?.required?.items ?? []) {
      // Who is no party at all is told elsewhere.
      if (parties && !partyNamed(partiesOf(charter), required.value)) continue;
      if (answersTo(charter, required).length > 0) continue;
      yield {
        range: required.range,
        message: `“${required.value}” has not signed off, and the status is “${charter.status}”: a charter is agreed when all have answered${see(charter, "mutuality")}.`,
        related: charter.statusValue && [
          { message: `The status is “${charter.status}”.`, range: charter.statusValue.range },
        ],
      };
    }
  },
};
