import { signoffsOfParty } from "../../charter/agreement.ts";
import { partiesOf } from "../../charter/parties.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const signoffMissingParty: Rule = {
  id: "signoff-missing-party",
  group: "agreement",
  severity: { draft: "off", agreed: "error", silentBefore: true },
  onlyWith: ["parties"],
  description: "Every party has answered an agreed charter.",
  rationale:
    "What one party has not accepted is the text of the others. Where no functions are required by `agreement.required`, at least one sign-off of each party is asked for, in the front matter or in a table under “Agreement”. A no is an answer too. Where `agreement.record` tells that signatures are kept elsewhere, nothing is asked.",
  examples: {
    bad: `---
charter: 1
title: Quarry trains - Basalt Group and Slow Freight
status: agreed
parties: [basalt, slow-freight]
agreement:
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
  signoffs:
    - { party: basalt, name: R. Ahlgren, role: sponsor, date: 2026-05-11 }
    - { party: slow-freight, name: T. Obi, role: sponsor, date: 2026-05-12 }
---
`,
  },

  *check(charter) {
    if (charter.agreement?.record || charter.agreement?.required) return;
    for (const party of partiesOf(charter)) {
      if (signoffsOfParty(charter, party).length > 0) continue;
      yield {
        range: party.idRange,
        message: `“${party.name}” has not signed off, and the status is “${charter.status}”: a charter is agreed when all have answered${see(charter, "mutuality")}.`,
        related: charter.statusValue && [
          { message: `The status is “${charter.status}”.`, range: charter.statusValue.range },
        ],
      };
    }
  },
};
