import { natures, onScale } from "../../charter/configuration.ts";
import { clash, nearestOf, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { naturesOfKind } from "./tables.ts";

export const kindVsDelivery: Rule = {
  id: "kind-vs-delivery",
  group: "consistency",
  severity: "warning",
  onlyWith: ["kind", "delivery"],
  description: "The kind of collaboration fits what is delivered.",
  rationale:
    "A commodity supply is steered by price and by a catalogue, which says nothing about a thing that does not exist yet; a joint development of goods off the shelf pays for meetings that nobody needs. Commodity supply fits commodity and standard delivery, co-development fits complex, bespoke and exploratory delivery. Every other kind fits all.",
  examples: {
    bad: `---
charter: 1
title: Cargo drones - Skerry Post and Halcyon Air
collaboration:
  kind: commodity-supply
  delivery: { nature: exploratory }
---
`,
    good: `---
charter: 1
title: Cargo drones - Skerry Post and Halcyon Air
collaboration:
  kind: co-development
  delivery: { nature: exploratory }
---
`,
  },

  *check(charter) {
    const { kind } = charter.configuration;
    const nature = onScale(natures, charter.configuration.delivery);
    if (!kind || !nature) return;
    const fitting = naturesOf(kind.value);
    if (fitting.includes(nature.value)) return;

    const fittingNature = nearestOf(natures, nature.value, (step) => fitting.includes(step));
    const fittingKind = Object.keys(naturesOfKind).find((other) => naturesOf(other).includes(nature.value));
    yield clash(charter, {
      one: { words: `kind ${kind.value}`, range: kind.range },
      others: [{ words: `${nature.value} delivery`, range: nature.range }],
      why: "the form follows from what is delivered",
      theme: "fit",
      choices: [
        ...(fittingKind ? [setTo("kind", kind, fittingKind)] : []),
        ...(fittingNature ? [setTo("nature of delivery", nature, fittingNature)] : []),
      ],
    });
  },
};

function naturesOf(kind: string): readonly string[] {
  return Object.hasOwn(naturesOfKind, kind) ? (naturesOfKind[kind] ?? natures) : natures;
}
