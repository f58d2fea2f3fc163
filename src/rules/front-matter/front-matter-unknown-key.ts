import type { Rule } from "../rule.ts";
import { issuesOf } from "./issues.ts";

export const frontMatterUnknownKey: Rule = {
  id: "front-matter-unknown-key",
  group: "front matter",
  severity: "hint",
  quiet: true,
  onlyWith: ["front matter"],
  description: "The keys of the front matter are spelled as a charter knows them.",
  rationale:
    "Own keys are kept and never remarked on, so a misspelt key would vanish among them: what stands behind it counts for nothing. A key that nearly names a known one which is not there is therefore pointed out. Where the known key is one that has to be there, such as the type of a milestone, this is an error.",
  examples: {
    bad: `---
charter: 1
status: draft
verson: 1.2.0
---

# Harbour cranes
`,
    good: `---
charter: 1
status: draft
version: 1.2.0
---

# Harbour cranes
`,
  },

  *check(charter) {
    yield* issuesOf(charter, "key");
  },
};
