import { closeDepth, isGuarded } from "../../charter/configuration.ts";
import { clash, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const guardedVsDepth: Rule = {
  id: "guarded-vs-depth",
  group: "consistency",
  severity: "warning",
  onlyWith: ["close work", "kind"],
  description: "A guarded collaboration keeps its distance.",
  rationale:
    "Guarded work rests on safeguards instead of trust: little is shared, and each side can step back. Collaborative and integrated work asks for the opposite. A charter that writes both leaves people to guess which of the two is meant.",
  examples: {
    bad: `---
charter: 1
title: Patent pool - our own side
collaboration:
  kind: guarded
  depth: collaborative
---
`,
    good: `---
charter: 1
title: Patent pool - our own side
collaboration:
  kind: guarded
  depth: coordinated
---
`,
  },

  *check(charter) {
    const depth = closeDepth(charter);
    const { kind, relationship } = charter.configuration;
    if (!depth || !kind || !isGuarded(charter)) return;
    const openKind = relationship && relationship.value !== "customer-supplier" ? "alliance" : "managed-service";
    yield clash(charter, {
      one: { words: "kind guarded", range: kind.range },
      others: [{ words: `depth ${depth.value}`, range: depth.range }],
      why: "who is on guard shares little, and close work shares much",
      theme: "attitude",
      choices: [setTo("depth", depth, "coordinated"), setTo("kind", kind, openKind)],
    });
  },
};
