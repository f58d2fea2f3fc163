import { markOf, needs, writtenHalves } from "../halves.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";
import { wordCountOf } from "../words.ts";

const max: RuleOption = {
  name: "max",
  description: "How many words a guiding principle has at most.",
  standard: 60,
  least: 5,
  most: 1000,
};

export const principleTooLong: Rule = {
  id: "principle-too-long",
  group: "structure",
  severity: "hint",
  options: [max],
  description: "A guiding principle has at most 60 words.",
  rationale:
    "Principles help when people know them without looking them up. Beyond some 60 words a principle has become a procedure: keep the sentence that decides, and link to the procedure, or make two numbered principles of it.",
  examples: {
    bad: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line are announced by the line manager of the packer in writing to the field manager of the grower, who answers within five working days and adds which varieties, which fields and which crews are concerned, whereupon both managers walk along the line together, write down what they have seen, agree on the week in November in which work starts, and tell the crews on both sides at the next Monday meeting.
`,
    good: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line start in November, in a week that both line managers have agreed on.
`,
  },

  *check(charter, context) {
    const most = numberFor(max, context);
    const long = writtenHalves(charter, "principle").filter(({ part }) => wordCountOf(part) > most);
    for (const { theme, part } of long) {
      if (!needs(theme, "principle")) continue;
      const count = wordCountOf(part);
      yield {
        range: markOf(part),
        message: `The guiding principle of “${theme.title.value}” has ${count} words; up to ${most} are easy to remember.`,
        theme: theme.id,
      };
    }
  },
};
