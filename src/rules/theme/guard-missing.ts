import { hasSafeguard } from "../../charter/answers.ts";
import { closeDepth } from "../../charter/configuration.ts";
import { anAttitude, lowestAttitude } from "../consistency/attitude.ts";
import { joined, link, see, withLine } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const guardMissing: Rule = {
  id: "guard-missing",
  group: "theme",
  severity: "warning",
  description: "Where a party acts as a rival or an opponent, a safeguard is written.",
  rationale:
    "Working with an opponent is legitimate, and so is close work with a rival. It is done with safeguards instead of trust: a way of escalation, a way out, or a section on governance or guardrails that says what may not happen.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: Shared mast - two networks
parties:
  - { id: one, attitude: competitive }
  - { id: two, attitude: commercial }
collaboration:
  depth: collaborative
---
`,
    good: `---
charter: 1
title: Shared mast - two networks
parties:
  - { id: one, attitude: competitive }
  - { id: two, attitude: commercial }
collaboration:
  depth: collaborative
governance: { escalation: [site managers, chief engineers] }
---
`,
  },

  *check(charter) {
    const attitude = lowestAttitude(charter);
    const depth = closeDepth(charter);
    if (!attitude) return;
    const isHostile = attitude.value === "adversarial";
    if (!isHostile && !(attitude.value === "competitive" && depth)) return;
    if (hasSafeguard(charter)) return;
    const close = !isHostile && depth ? [{ words: `depth ${depth.value}`, range: depth.range }] : [];
    const ends = [{ words: anAttitude(attitude.value), range: attitude.range }, ...close];
    yield {
      range: attitude.range,
      message: `No safeguard is written: ${joined(ends.map(withLine))} ${ends.length === 1 ? "calls" : "call"} for a way of escalation or an exit${see(charter, "attitude")}.`,
      related: close.map(link),
    };
  },
};
