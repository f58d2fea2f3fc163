import type { Rule } from "../rule.ts";

export const themesMerged: Rule = {
  id: "themes-merged",
  group: "structure",
  severity: "information",
  description: "Every title names one theme.",
  rationale:
    "Two themes under one title share one observation and one principle, and one of the two questions usually stays without an answer. The text is read as the first theme; the second gets its own title as soon as the parties have something to say on it.",
  onlyWith: ["titles of two themes"],
  examples: {
    bad: `## Mutuality and trust

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.
`,
    good: `## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.

## Trust

**Observation:** Volumes are known two weeks ahead, prices a season ahead.

**Guiding principle:** Volume forecasts are open to both sides every Friday; price books stay closed.
`,
  },

  *check({ themes }) {
    if (!themes.some(({ joined }) => joined)) return;
    const present = new Set(themes.map(({ key }) => key));
    for (const { title, definition, joined } of themes) {
      if (!joined || present.has(joined.id)) continue;
      yield {
        range: title.range,
        message: `This title names two themes: it is read as “${definition?.title ?? title.value}”, and “${joined.title}” has no place of its own.`,
        theme: joined.id,
      };
    }
  },
};
