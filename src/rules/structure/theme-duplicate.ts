import type { Theme } from "../../charter/charter.ts";
import type { Rule } from "../rule.ts";

export const themeDuplicate: Rule = {
  id: "theme-duplicate",
  group: "structure",
  severity: "warning",
  quiet: true,
  description: "Each theme stands in the charter once.",
  rationale:
    "Two places for one theme are two answers to one question: whoever needs the principle finds one of them and does not know of the other. Both are read and checked, and nothing is merged, since only the parties know which of the two they meant to keep.",
  examples: {
    bad: `## Trust

**Observation:** Both sites depend on one clinic data line.

**Guiding principle:** Whoever sees the line fail calls the other site within ten minutes.

## Level of trust

**Observation:** Cost books were never opened.

**Guiding principle:** Cost books stay closed until the yearly review asks for them.
`,
    good: `## Trust

**Observation:** Both sites depend on one clinic data line. Cost books were never opened.

**Guiding principle:** Whoever sees the line fail calls the other site within ten minutes; cost books stay closed.
`,
  },

  *check({ themes }) {
    const first = new Map<string, Theme>();
    for (const theme of themes) {
      const before = first.get(theme.key);
      if (!before) {
        first.set(theme.key, theme);
        continue;
      }
      yield {
        range: theme.title.range,
        message: `“${theme.title.value}” stands in this charter already.`,
        theme: theme.id,
        related: [{ message: "It stands here first.", range: before.title.range }],
      };
    }
  },
};
