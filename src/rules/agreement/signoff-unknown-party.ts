import { signoffsOf } from "../../charter/agreement.ts";
import { partyNamed } from "../../charter/front-matter/particulars.ts";
import { functionOf } from "../../charter/parties.ts";
import { link } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const signoffUnknownParty: Rule = {
  id: "signoff-unknown-party",
  group: "agreement",
  severity: { draft: "warning", agreed: "error" },
  onlyWith: ["parties"],
  description: "Every sign-off, required or given, belongs to a party.",
  rationale:
    "A sign-off counts for the party that it names. Where that is none of the `parties`, by id or by name, the one who signed seems not to have answered, and the one who has to cannot be found.",
  examples: {
    bad: `---
charter: 1
title: Orchard robots - Pomona Growers and Rowbot
parties: [pomona, rowbot]
agreement:
  required: [pomona.board, robot.board]
---
`,
    good: `---
charter: 1
title: Orchard robots - Pomona Growers and Rowbot
parties: [pomona, rowbot]
agreement:
  required: [pomona.board, rowbot.board]
---
`,
  },

  *check(charter) {
    const { parties, agreement } = charter;
    if (!parties) return;
    const signed = signoffsOf(charter).flatMap(({ party }) => party ?? []);
    for (const reference of [...(agreement?.required?.items ?? []), ...signed]) {
      if (partyNamed(parties.items, reference.value)) continue;
      const behind = functionOf(reference.value);
      yield {
        range: reference.range,
        message: `“${reference.value}” names none of the parties.`,
        related: [link({ words: "the parties", range: parties.key })],
        choices: parties.items.map(({ id }) => {
          const name = behind === undefined ? id : `${id}.${behind}`;
          return { title: `Replace it by “${name}”`, edits: [{ range: reference.range, newText: name }], safe: false };
        }),
      };
    }
  },
};
