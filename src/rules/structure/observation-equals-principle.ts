import { eachTheme, markOf, pairsOf } from "../halves.ts";
import type { Finding, Rule } from "../rule.ts";
import { areAlike } from "../words.ts";

export const observationEqualsPrinciple: Rule = {
  id: "observation-equals-principle",
  group: "structure",
  severity: "warning",
  description: "The guiding principle says more than its observation.",
  rationale:
    "The observation tells what is; the principle tells what to do because of it. Where both use the same words, one of the two is missing: mostly the fact from which the principle follows.",
  examples: {
    bad: `## Trust

**Observation:** Forecasts are open to both sides every Friday.

**Guiding principle:** Forecasts are open to both sides, every Friday.
`,
    good: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  check: eachTheme((theme) => {
    const findings: Finding[] = [];
    for (const { observation, principle } of pairsOf(theme)) {
      if (observation?.content !== "text" || principle?.content !== "text") continue;
      if (!areAlike(observation, principle, 0.8)) continue;
      findings.push({
        range: markOf(principle),
        message: `The guiding principle of “${theme.title.value}” repeats its observation.`,
        theme: theme.id,
        related: [{ message: "The observation stands here.", range: markOf(observation) }],
      });
    }
    return findings;
  }),
};
