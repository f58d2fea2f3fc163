import { answersTo, signoffsOf, signoffsOfParty } from "../../charter/agreement.ts";
import type { Charter, Signoff } from "../../charter/charter.ts";
import { partiesOf } from "../../charter/parties.ts";
import { atLine, link, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const statusBehindSignoffs: Rule = {
  id: "status-behind-signoffs",
  group: "agreement",
  severity: "hint",
  onlyWith: ["sign-offs"],
  description: "A charter that all have signed has the status agreed.",
  rationale:
    "The status tells others, and this checker, how seriously to take the text. When everybody who has to answer has said yes to this version, “draft” and “in-review” say less than is true.",
  examples: {
    bad: `---
charter: 1
title: Lighthouse museum - Harbour Trust and Lens Makers
status: in-review
parties: [harbour, lens]
agreement:
  signoffs:
    - { party: harbour, role: director, date: 2026-05-04 }
    - { party: lens, role: owner, date: 2026-05-06 }
---
`,
    good: `---
charter: 1
title: Lighthouse museum - Harbour Trust and Lens Makers
status: agreed
parties: [harbour, lens]
agreement:
  signoffs:
    - { party: harbour, role: director, date: 2026-05-04 }
    - { party: lens, role: owner, date: 2026-05-06 }
---
`,
  },

  *check(charter) {
    const { status, statusValue } = charter;
    const [first] = signoffsOf(charter);
    if ((status !== "draft" && status !== "in-review") || !first || !allSigned(charter)) return;
    const said = statusValue ? `is “${statusValue.value}” ${atLine(statusValue.range)}` : "is not written";
    yield {
      range: statusValue?.range ?? first.party?.range ?? first.range,
      message: `All have signed off, and the status ${said}.`,
      related: [link({ words: "the first sign-off", range: first.party?.range ?? first.range })],
      choices: statusValue && [setTo("status", statusValue, "agreed")],
    };
  },
};

/** Whether all who are required, else all parties, have said yes to the version that stands there. */
function allSigned(charter: Charter): boolean {
  const isYes = ({ agreed, version, digest }: Signoff): boolean =>
    agreed.value && (!!digest || !version || !charter.version || version.value === charter.version.value);
  const required = charter.agreement?.required?.items;
  const answers = required
    ? required.map((entry) => answersTo(charter, entry))
    : partiesOf(charter).map((party) => signoffsOfParty(charter, party));
  return answers.length > 0 && answers.every((some) => some.some(isYes));
}
