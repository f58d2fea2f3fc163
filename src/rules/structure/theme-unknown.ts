import type { Rule } from "../rule.ts";
import { requirementIn, requirementSeverities } from "./requirement-severity.ts";

export const themeUnknown: Rule = {
  id: "theme-unknown",
  group: "structure",
  severity: requirementSeverities.required,
  grades: [
    { when: "the theme is only recommended", severity: requirementSeverities.recommended },
    { when: "the theme is optional", severity: requirementSeverities.optional },
  ],
  quiet: true,
  description: "The titles of the catalog's themes are spelled as in the catalog.",
  rationale:
    "A title that differs by a letter or two is read as the theme that it nearly names, so what stands under it counts. People and tools that look for the theme by its name still pass it by. Titles of the parties' own themes are free.",
  onlyWith: ["titles nearly named"],
  examples: {
    bad: `## Mutualty

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.
`,
    good: `## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.
`,
  },

  *check(charter) {
    for (const { title, near, definition } of charter.themes) {
      if (!near || !definition) continue;
      yield {
        range: title.range,
        message: `“${title.value}” is read as the theme “${definition.title}”, which it nearly names.`,
        theme: definition.id,
        severity: requirementSeverities[requirementIn(charter, definition)],
        fix: {
          title: `Change to “${definition.title}”`,
          edits: [{ range: title.range, newText: definition.title }],
          safe: true,
        },
      };
    }
  },
};
