import { needs } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { insertHalves } from "./insert.ts";

export const principleMissing: Rule = {
  id: "principle-missing",
  group: "structure",
  severity: "error",
  quiet: true,
  description: "Every theme has a guiding principle.",
  rationale:
    "An observation alone decides nothing. The principle says what follows from it, so concretely that two people with different bosses come to the same answer: who acts, when, what is done and what is refused.",
  onlyWith: ["themes without halves"],
  examples: {
    bad: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.
`,
    good: `## Trust

**Observation:** Last spring a wrong forecast left forty pallets in the rain.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  *check(charter) {
    for (const theme of charter.themes) {
      if (theme.principles.length > 0 || !needs(theme, "principle")) continue;
      // A theme without any half is one gap, told by the observation that it needs.
      if (theme.observations.length === 0 && needs(theme, "observation")) continue;
      yield {
        range: theme.title.range,
        message: `“${theme.title.value}” has no guiding principle.`,
        theme: theme.id,
        fix: () => insertHalves(charter, theme, ["principle"]),
      };
    }
  },
};
