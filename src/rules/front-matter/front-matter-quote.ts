import type { Rule } from "../rule.ts";
import { issuesOf } from "./issues.ts";

export const frontMatterQuote: Rule = {
  id: "front-matter-quote",
  group: "front matter",
  severity: "hint",
  quiet: true,
  onlyWith: ["front matter"],
  description: "Texts that YAML takes for numbers or for yes and no stand in quotes.",
  rationale:
    "Without quotes YAML reads `1.10` as the number 1.1, `007` as 7 and, in many programs, `no` as false. This product takes such a text as it is written, but the next program that reads the file may not: a version 1.10 becomes an older one, and Norwegian (`no`) no language at all. Quotes keep the text everywhere.",
  examples: {
    bad: `---
charter: 1
status: draft
version: 1.10
---

# Harbour cranes
`,
    good: `---
charter: 1
status: draft
version: "1.10"
---

# Harbour cranes
`,
  },

  *check(charter) {
    yield* issuesOf(charter, "quote");
  },
};
