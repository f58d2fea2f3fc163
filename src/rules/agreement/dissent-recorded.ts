import { signoffsOf } from "../../charter/agreement.ts";
import { atLine, see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const dissentRecorded: Rule = {
  id: "dissent-recorded",
  group: "agreement",
  severity: "information",
  onlyWith: ["sign-offs"],
  description: "Everybody who has answered agrees.",
  rationale:
    "A no is an honest answer, and it is worth more than a silence. It is never counted as a missing sign-off, and it is shown wherever the charter is: the parties talk about it, or live with it knowingly.",
  examples: {
    bad: `---
charter: 1
title: Night market - Old Town and Stallholders
agreement:
  signoffs:
    - { party: stallholders, role: treasurer, date: 2026-05-20, agreed: no }
---
`,
    good: `---
charter: 1
title: Night market - Old Town and Stallholders
agreement:
  signoffs:
    - { party: stallholders, role: treasurer, date: 2026-05-20, agreed: yes }
---
`,
  },

  *check(charter) {
    for (const { agreed, role } of signoffsOf(charter)) {
      if (agreed.value) continue;
      const who = role ? ` by the function “${role.value}”` : "";
      yield {
        range: agreed.range,
        message: `The answer${who} ${atLine(agreed.range)} is no: an objection deserves to be looked at${see(charter, "differences-risk")}.`,
      };
    }
  },
};
