import { markOf, needs, writtenHalves } from "../halves.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";
import { wordCountOf } from "../words.ts";
import { bareValuesIn } from "./principle-not-directive.ts";

const min: RuleOption = {
  name: "min",
  description: "How many words a guiding principle has at least.",
  standard: 5,
  least: 1,
  most: 100,
};

export const principleTooShort: Rule = {
  id: "principle-too-short",
  group: "structure",
  severity: "hint",
  options: [min],
  description: "A guiding principle has at least 5 words.",
  rationale:
    "In fewer than five words there is hardly room for who acts, when, and what is done. Two people can read such a principle in two ways, and each will read it in their own favour.",
  examples: {
    bad: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Start in November.
`,
    good: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line start in November.
`,
  },

  *check(charter, context) {
    const least = numberFor(min, context);
    const short = writtenHalves(charter, "principle").filter(({ part }) => wordCountOf(part) < least);
    for (const { theme, part } of short) {
      // Who names only a value is told so, and knows that more words are needed.
      if (!needs(theme, "principle") || bareValuesIn(charter).has(part)) continue;
      const count = wordCountOf(part);
      yield {
        range: markOf(part),
        message: `The guiding principle of “${theme.title.value}” has only ${count} ${count === 1 ? "word" : "words"}.`,
        theme: theme.id,
      };
    }
  },
};
