import type { Part, Theme } from "../../charter/charter.ts";
import { markOf, writtenHalves } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { comparableOf, mayRepeat } from "../words.ts";

export const duplicateText: Rule = {
  id: "duplicate-text",
  group: "structure",
  severity: "warning",
  quiet: true,
  description: "Every theme has a guiding principle of its own.",
  rationale:
    "Each theme asks another question, so one sentence rarely answers two of them. Mostly it was copied to fill a gap and waits to be rewritten; otherwise one of the two themes can do without it.",
  examples: {
    bad: `## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** Both leads meet every Monday before the first shift.

## Trust

**Observation:** Volumes are known two weeks ahead, prices a season ahead.

**Guiding principle:** Both leads meet every Monday before the first shift.
`,
    good: `## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.

## Trust

**Observation:** Volumes are known two weeks ahead, prices a season ahead.

**Guiding principle:** Both leads open their forecasts every Monday before the first shift.
`,
  },

  *check(charter) {
    const halves = writtenHalves(charter, "principle");
    if (!mayRepeat(halves.map(({ part }) => part))) return;
    const first = new Map<string, { theme: Theme; part: Part }>();
    for (const { theme, part } of halves) {
      const text = comparableOf(part);
      const before = first.get(text);
      if (!before) first.set(text, { theme, part });
      if (!before || before.theme.key === theme.key) continue;
      yield {
        range: markOf(part),
        message: `“${theme.title.value}” has the same guiding principle as “${before.theme.title.value}”.`,
        theme: theme.id,
        related: [{ message: "It stands here too.", range: markOf(before.part) }],
      };
    }
  },
};
