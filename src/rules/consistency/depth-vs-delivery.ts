import type { Depth } from "../../catalog/catalog.ts";
import type { Charter } from "../../charter/charter.ts";
import { depths, isGuarded, natures, onScale } from "../../charter/configuration.ts";
import { clash, nearestOf, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { lowestAttitude } from "./attitude.ts";
import { depthForDelivery, type Fit, guardedDepths } from "./tables.ts";

export const depthVsDelivery: Rule = {
  id: "depth-vs-delivery",
  group: "consistency",
  severity: "warning",
  grades: [{ when: "a commodity meets depth collaborative, or bespoke work depth coordinated", severity: "hint" }],
  onlyWith: ["depth", "delivery"],
  description: "The parties work together as closely as what is delivered asks for.",
  rationale: `There is no best form of collaboration. What can be described beforehand is bought well at arm's length, and closeness only makes it dear; what nobody can describe yet needs people who find it out together.

Commodity fits transactional and coordinated work; standard delivery everything but integrated; complex delivery everything but transactional; bespoke and exploratory delivery collaborative and integrated work. In a guarded collaboration, or with an opponent, transactional and coordinated work fits every delivery.`,
  examples: {
    bad: `---
charter: 1
title: Road salt - Hollen County and Brine Works
collaboration:
  depth: integrated
  delivery: { nature: commodity }
---
`,
    good: `---
charter: 1
title: Road salt - Hollen County and Brine Works
collaboration:
  depth: transactional
  delivery: { nature: commodity }
---
`,
  },

  *check(charter) {
    const depth = onScale(depths, charter.configuration.depth);
    const nature = onScale(natures, charter.configuration.delivery);
    if (!depth || !nature) return;
    const fit = fitOf(depthForDelivery[nature.value][depth.value], depth.value, charter);
    if (fit === "fits") return;

    const fittingDepth = nearestOf(depths, depth.value, (step) => depthForDelivery[nature.value][step] === "fits");
    const fittingNature = nearestOf(natures, nature.value, (step) => depthForDelivery[step][depth.value] === "fits");
    const isLoose = fittingDepth && depths.indexOf(fittingDepth) > depths.indexOf(depth.value);
    yield clash(charter, {
      one: { words: `depth ${depth.value}`, range: depth.range },
      others: [{ words: `${nature.value} delivery`, range: nature.range }],
      why: isLoose
        ? "what cannot be described beforehand needs people who work it out together"
        : "closeness costs more than such a delivery gives back",
      theme: "fit",
      severity: fit,
      choices: [
        ...(fittingDepth ? [setTo("depth", depth, fittingDepth)] : []),
        ...(fittingNature ? [setTo("nature of delivery", nature, fittingNature)] : []),
      ],
    });
  },
};

function fitOf(fit: Fit, depth: Depth, charter: Charter): Fit {
  const onGuard = isGuarded(charter) || lowestAttitude(charter)?.value === "adversarial";
  return onGuard && guardedDepths.includes(depth) ? "fits" : fit;
}
