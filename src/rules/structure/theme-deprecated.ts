import { successorOf } from "../../catalog/deprecated.ts";
import { retitle } from "../../charter/retitle.ts";
import type { Rule } from "../rule.ts";

const catalog = `catalog: 1
id: harbour
title: Harbour
themes:
  - { id: quiet, title: Quiet hours, deprecated: "2.0", replaced-by: noise }
  - { id: noise, title: Noise at night, since: "2.0" }
`;

export const themeDeprecated: Rule = {
  id: "theme-deprecated",
  group: "structure",
  severity: "hint",
  description: "The charter's themes are those that its catalog still uses.",
  rationale: `Catalogs change: a theme is dropped, or gets another id with another meaning. The catalog then keeps the old one as \`deprecated\`, so that older charters are read as before, and says with \`replaced-by\` which theme takes its place. The old theme is neither asked for nor proposed any more, and the new one is not missing where the old one stands.

What was agreed is told apart by theme, so a new title asks for a new answer of those who have signed.`,
  onlyWith: ["deprecated themes"],
  examples: {
    catalog,
    bad: `---
charter: 1
catalog: harbour
---

## Quiet hours

**Observation:** Cranes never sleep, and neighbours do.

**Guiding principle:** Between ten and six the shift lead stops what the neighbours report within the hour.
`,
    good: `---
charter: 1
catalog: harbour
---

## Noise at night

**Observation:** Cranes never sleep, and neighbours do.

**Guiding principle:** Between ten and six the shift lead stops what the neighbours report within the hour.
`,
  },

  *check(charter) {
    for (const theme of charter.themes) {
      const { title, definition } = theme;
      if (!definition?.deprecated) continue;
      const { since } = definition.deprecated;
      const heir = successorOf(charter.catalog, definition);
      const other = heir && charter.themes.find(({ id, joined }) => id === heir.id || joined?.id === heir.id);
      const edits = heir && !other ? retitle(charter, theme, heir) : undefined;
      const age = since === undefined ? "" : ` (since ${since})`;
      const rest = heir ? `; “${heir.title}” takes its place.` : ".";
      yield {
        range: title.range,
        message: `The catalog no longer uses the theme “${title.value}”${age}${rest}`,
        theme: definition.id,
        ...(heir && edits ? { fix: { title: `Change to “${heir.title}”`, edits, safe: false } } : {}),
        ...(other ? { related: [{ message: `“${other.title.value}” stands here.`, range: other.title.range }] } : {}),
      };
    }
  },
};
