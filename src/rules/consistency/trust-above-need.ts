import { depths, isGuarded, onScale, risks, trustLevels } from "../../charter/configuration.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { guardedTrustFloor, trustFloor } from "./tables.ts";

export const trustAboveNeed: Rule = {
  id: "trust-above-need",
  group: "consistency",
  severity: "hint",
  onlyWith: ["trust", "depth", "risk"],
  description: "No more trust is asked for than depth and risk need.",
  rationale:
    "Building trust costs visits, workshops and months. Where little is at risk and the parties only buy and deliver, a plain guarantee of price, moment and quality does the same for less. The rule speaks when the trust asked for lies two steps above the need at low risk; trust that has grown beyond the need is never a complaint.",
  examples: {
    bad: `---
charter: 1
title: Office paper - Fenwick Council and Arbor Paper
collaboration:
  depth: transactional
  trust: { required: high }
  risk: low
---
`,
    good: `---
charter: 1
title: Office paper - Fenwick Council and Arbor Paper
collaboration:
  depth: transactional
  trust: { required: basic }
  risk: low
---
`,
  },

  *check(charter) {
    const { configuration } = charter;
    const trust = onScale(trustLevels, configuration.trustRequired);
    const depth = onScale(depths, configuration.depth);
    const risk = onScale(risks, configuration.risk);
    if (!trust || !depth || risk?.value !== "low") return;
    const floor = isGuarded(charter) ? guardedTrustFloor : trustFloor[depth.value].low;
    if (trustLevels.indexOf(trust.value) - trustLevels.indexOf(floor) < 2) return;

    const others = [
      { words: `depth ${depth.value}`, range: depth.range },
      { words: "risk low", range: risk.range },
    ];
    const asked = withLine({ words: `Trust ${trust.value}`, range: trust.range });
    yield {
      range: trust.range,
      message: `${asked} is far more than ${others.map(withLine).join(" and ")} need, which is ${floor}: a plain guarantee may cost less${see(charter, "trust")}.`,
      related: others.map(link),
      choices: [setTo("trust required", trust, floor), setTo("risk", risk, "medium")],
    };
  },
};
