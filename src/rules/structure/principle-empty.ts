import { eachTheme, hasHalf, markOf, needs, pairsOf } from "../halves.ts";
import type { Rule } from "../rule.ts";

export const principleEmpty: Rule = {
  id: "principle-empty",
  group: "structure",
  severity: { draft: "information", agreed: "error" },
  quiet: true,
  description: "Every guiding principle says something.",
  rationale:
    "An observation alone decides nothing. The principle says what follows from it: who acts, when, what is done and what is refused. While the charter is a draft, an empty one is just a place that waits for the next talk.",
  onlyWith: ["empty halves"],
  examples: {
    bad: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:**
`,
    good: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  check: eachTheme(
    function* (theme) {
      if (!needs(theme, "principle")) return;
      for (const { observation, principle } of pairsOf(theme)) {
        if (principle?.content !== "empty") continue;
        // A pair of which both halves are empty is one gap, told by the observation.
        if (observation?.content === "empty" && needs(theme, "observation")) continue;
        yield {
          range: markOf(principle),
          message: `The guiding principle of “${theme.title.value}” is empty.`,
          theme: theme.id,
        };
      }
    },
    ({ principles }) => hasHalf(principles, "empty"),
  ),
};
