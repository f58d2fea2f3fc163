import { needs } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { insertHalves } from "./insert.ts";

export const observationMissing: Rule = {
  id: "observation-missing",
  group: "structure",
  severity: "error",
  quiet: true,
  description: "Every theme has an observation.",
  rationale:
    "A principle that stands on no observation is a decree: nobody can say when it stops being right. The observation is the fact, value, law or habit that all parties hold to be true about this collaboration, and that leads to the principle. A theme with neither of the two is one gap, so it is reported once.",
  onlyWith: ["themes without halves"],
  examples: {
    bad: `## Trust

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
    good: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  *check(charter) {
    for (const theme of charter.themes) {
      if (theme.observations.length > 0 || !needs(theme, "observation")) continue;
      const both = theme.principles.length === 0 && needs(theme, "principle");
      yield {
        range: theme.title.range,
        message: `“${theme.title.value}” has no observation${both ? " and no guiding principle" : ""}.`,
        theme: theme.id,
        fix: () => insertHalves(charter, theme, both ? ["observation", "principle"] : ["observation"]),
      };
    }
  },
};
