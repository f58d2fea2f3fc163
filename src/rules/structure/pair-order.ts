import type { Part, Theme } from "../../charter/charter.ts";
import { comparePositions } from "../../charter/text.ts";
import type { Rule } from "../rule.ts";
import { swapHalves } from "./swap.ts";

export const pairOrder: Rule = {
  id: "pair-order",
  group: "structure",
  severity: "hint",
  description: "The observation stands before the guiding principle that follows from it.",
  rationale:
    "The principle follows from the observation, and people agree on it more easily in that order: first what all hold to be true, then what they do because of it.",
  examples: {
    bad: `## Trust

**Guiding principle:** Forecasts are open to both sides every Friday.

**Observation:** Last spring a wrong forecast left forty pallets in the rain.
`,
    good: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  *check(charter) {
    for (const theme of charter.themes.filter(hasPrincipleFirst)) {
      const { observations, principles } = theme;
      // Of three principles and two observations nobody can say which belong together, but for the first.
      const isPaired = observations.length === principles.length;
      let index = -1;
      for (const observation of observations) {
        index++;
        const principle = principles[index];
        if (!principle || !isBefore(principle, observation)) continue;
        if (index > 0 && !isPaired) break;
        if (observation.content === "placeholder" || principle.content === "placeholder") continue;
        yield {
          range: principle.label.range,
          message: `In “${theme.title.value}” the guiding principle stands before its observation.`,
          theme: theme.id,
          fix: swapHalves(charter, principle, observation, principles),
          related: [{ message: "The observation stands here.", range: observation.label.range }],
        };
      }
    }
  },
};

function hasPrincipleFirst({ observations, principles }: Theme): boolean {
  return observations.some((observation, i) => {
    const principle = principles[i];
    return principle !== undefined && isBefore(principle, observation);
  });
}

/** In a table the columns decide, and their order is a matter of layout. */
function isBefore(principle: Part, observation: Part): boolean {
  if (principle.form === "table" || observation.form === "table") return false;
  return comparePositions(principle.whole.start, observation.whole.start) < 0;
}
