import { eachTheme, hasHalf, markOf, needs, pairsOf } from "../halves.ts";
import type { Rule } from "../rule.ts";

export const observationEmpty: Rule = {
  id: "observation-empty",
  group: "structure",
  severity: { draft: "information", agreed: "error" },
  quiet: true,
  description: "Every observation says something.",
  rationale:
    "A principle that stands on no observation is a decree: nobody can say when it stops being right. The observation is the fact, value, law or habit that all parties hold to be true about this collaboration. While the charter is a draft, an empty one is just a place that waits for the next talk.",
  onlyWith: ["empty halves"],
  examples: {
    bad: `## Trust

**Observation:**

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
    good: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  check: eachTheme(
    function* (theme) {
      if (!needs(theme, "observation")) return;
      for (const { observation, principle } of pairsOf(theme)) {
        if (observation?.content !== "empty") continue;
        const both = principle?.content === "empty" && needs(theme, "principle");
        const halves = both ? "observation and the guiding principle" : "observation";
        yield {
          range: markOf(observation),
          message: `The ${halves} of “${theme.title.value}” ${both ? "are" : "is"} empty.`,
          theme: theme.id,
        };
      }
    },
    ({ observations }) => hasHalf(observations, "empty"),
  ),
};
