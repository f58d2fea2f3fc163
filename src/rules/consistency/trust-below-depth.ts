import { depths, isGuarded, onScale, risks, trustLevels } from "../../charter/configuration.ts";
import { link, nearestOf, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { guardedTrustFloor, trustFloor } from "./tables.ts";

export const trustBelowDepth: Rule = {
  id: "trust-below-depth",
  group: "consistency",
  severity: "warning",
  onlyWith: ["trust", "depth", "risk"],
  description: "The trust that is asked for carries the depth at its risk.",
  rationale: `Trust is no virtue to be maximised: how much is needed follows from how closely the parties work together and from what is at stake. Below that, people check each other where they meant to work together, and the depth exists on paper only.

The least trust by depth and risk (low, medium, high): transactional basic, basic, basic; coordinated basic, moderate, moderate; collaborative moderate, moderate, high; integrated high, high, high. In a guarded collaboration basic is enough. Nothing is said unless depth, risk and trust are all written.`,
  examples: {
    bad: `---
charter: 1
title: Rail sensors - Norrland Track and Optima Signals
collaboration:
  depth: collaborative
  trust: { required: basic }
  risk: high
---
`,
    good: `---
charter: 1
title: Rail sensors - Norrland Track and Optima Signals
collaboration:
  depth: collaborative
  trust: { required: high }
  risk: high
---
`,
  },

  *check(charter) {
    const { configuration } = charter;
    const trust = onScale(trustLevels, configuration.trustRequired);
    const depth = onScale(depths, configuration.depth);
    const risk = onScale(risks, configuration.risk);
    if (!trust || !depth || !risk) return;
    const rank = trustLevels.indexOf(trust.value);
    const floor = isGuarded(charter) ? guardedTrustFloor : trustFloor[depth.value][risk.value];
    if (rank >= trustLevels.indexOf(floor)) return;

    const bearable = nearestOf(
      depths,
      depth.value,
      (step) => trustLevels.indexOf(trustFloor[step][risk.value]) <= rank,
    );
    const others = [
      { words: `depth ${depth.value}`, range: depth.range },
      { words: `risk ${risk.value}`, range: risk.range },
    ];
    const asked = withLine({ words: `Trust ${trust.value}`, range: trust.range });
    yield {
      range: trust.range,
      message: `${asked} is less than ${others.map(withLine).join(" and ")} need, which is ${floor}: people who cannot rely on each other check each other instead${see(charter, "trust")}.`,
      related: others.map(link),
      choices: [setTo("trust required", trust, floor), ...(bearable ? [setTo("depth", depth, bearable)] : [])],
    };
  },
};
