import type { Part } from "../../charter/charter.ts";
import { comparePositions } from "../../charter/text.ts";
import { halfNames } from "../halves.ts";
import type { Rule } from "../rule.ts";

export const partOutsideTheme: Rule = {
  id: "part-outside-theme",
  group: "structure",
  severity: "hint",
  onlyWith: ["halves outside themes"],
  description: "Every observation and every guiding principle stands in a theme.",
  rationale:
    "A theme says what question the pair answers, and it is what people look for when they need the answer. A pair outside of every theme is found by nobody, and it does not count for the theme that it may be meant for.",
  examples: {
    bad: `# Night deliveries

**Observation:** The gate of the mill closes at ten.

**Guiding principle:** A truck that will be late calls the porter before nine.
`,
    good: `# Night deliveries

## Fit for purpose

**Observation:** The gate of the mill closes at ten.

**Guiding principle:** A truck that will be late calls the porter before nine.
`,
  },

  *check({ looseParts }) {
    let before: Part | undefined;
    for (const part of looseParts) {
      const { range } = part.label;
      // The items of one list share the label that is marked.
      if (!before || comparePositions(before.label.range.start, range.start) !== 0)
        yield { range, message: `This ${halfNames[part.kind]} stands in no theme.` };
      before = part;
    }
  },
};
