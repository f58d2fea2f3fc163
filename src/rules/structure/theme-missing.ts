import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";
import { insertTheme } from "./insert.ts";
import { presentThemes } from "./present.ts";
import { requirementIn, requirementSeverities } from "./requirement-severity.ts";

export const themeMissing: Rule = {
  id: "theme-missing",
  group: "structure",
  severity: requirementSeverities.required,
  grades: [{ when: "the theme is only recommended", severity: requirementSeverities.recommended }],
  quiet: true,
  description: "The charter has all themes that its catalog asks for.",
  rationale: `A theme that is not there is a question that the parties have not put to each other, and it comes back when they disagree. Which themes a charter needs depends on how closely the parties want to work together (\`depth\`) and on their relationship; the catalog says so for each theme.

A theme that is only recommended for this depth gives a hint, a theme that is optional gives none. Who needs fewer themes chooses another catalog, such as \`minimal-3\`.`,
  examples: {
    bad: `---
charter: 1
title: Apple packing
catalog: minimal-3
---

## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.

## Horses for courses

**Observation:** Packing is standard work; sorting by sugar is new to both.

**Guiding principle:** Packing is ordered by list price; sorting is developed by one mixed crew.
`,
    good: `---
charter: 1
title: Apple packing
catalog: minimal-3
---

## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.

## Horses for courses

**Observation:** Packing is standard work; sorting by sugar is new to both.

**Guiding principle:** Packing is ordered by list price; sorting is developed by one mixed crew.

## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line start in November.
`,
  },

  *check(charter) {
    const present = presentThemes(charter);
    for (const theme of charter.catalog.themes.filter(({ id }) => !present.has(id))) {
      const requirement = requirementIn(charter, theme);
      if (requirement === "optional") continue;
      yield {
        range: placeOf(charter),
        message: `The ${requirement === "required" ? "" : "recommended "}theme “${theme.title}” is missing.`,
        theme: theme.id,
        severity: requirementSeverities[requirement],
        fix: () => insertTheme(charter, theme),
      };
    }
  },
};
