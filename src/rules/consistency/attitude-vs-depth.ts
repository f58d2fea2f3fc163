import { attitudes, depths, onScale } from "../../charter/configuration.ts";
import { clash, nearestOf, setTo } from "../ends.ts";
import type { Fix, Rule } from "../rule.ts";
import { anAttitude, attitudesOf, lowestAttitude } from "./attitude.ts";
import { depthForAttitude } from "./tables.ts";

export const attitudeVsDepth: Rule = {
  id: "attitude-vs-depth",
  group: "consistency",
  severity: { draft: "warning", agreed: "error" },
  grades: [
    { when: "an adversarial attitude meets collaborative work", severity: "warning" },
    { when: "a competitive attitude meets integrated work", severity: "hint" },
  ],
  onlyWith: ["depth", "parties"],
  description: "The parties work together no more closely than their attitudes bear.",
  rationale: `Interests clash, and circumstances can turn the other side into a rival or an opponent. That is no shame and no reason to part, but it is a reason to choose a form that does not lay one side open to the other: looser work, with safeguards, openly and on purpose.

The lowest attitude of any party counts. A competitive one makes integrated work doubtful; an adversarial one speaks against collaborative and integrated work.`,
  examples: {
    bad: `---
charter: 1
title: Shared depot - two carriers
parties:
  - { id: one, attitude: commercial }
  - { id: two, attitude: adversarial }
collaboration:
  depth: integrated
---
`,
    good: `---
charter: 1
title: Shared depot - two carriers
parties:
  - { id: one, attitude: commercial }
  - { id: two, attitude: adversarial }
collaboration:
  depth: coordinated
---
`,
  },

  *check(charter) {
    const depth = onScale(depths, charter.configuration.depth);
    const lowest = lowestAttitude(charter);
    if (!depth || !lowest) return;
    const severity = depthForAttitude[lowest.value][depth.value];
    if (severity === "fits") return;

    const bearable = nearestOf(depths, depth.value, (step) => depthForAttitude[lowest.value][step] === "fits");
    const better = nearestOf(attitudes, lowest.value, (step) => depthForAttitude[step][depth.value] === "fits");
    const unfit = attitudesOf(charter).filter(({ value }) => depthForAttitude[value][depth.value] !== "fits");
    const changed: readonly Fix[] = better
      ? [
          {
            title: `Record that the attitude is ${better} now`,
            edits: unfit.map(({ range }) => ({ range, newText: better })),
            safe: false,
          },
        ]
      : [];
    yield clash(charter, {
      one: { words: `depth ${depth.value}`, range: depth.range },
      others: [{ words: anAttitude(lowest.value), range: lowest.range }],
      why: "work this close lays each side open to the other",
      theme: "attitude",
      severity,
      choices: [...(bearable ? [setTo("depth", depth, bearable)] : []), ...changed],
    });
  },
};
