import type { Rule } from "../rule.ts";
import { issuesOf } from "./issues.ts";

export const frontMatterSchema: Rule = {
  id: "front-matter-schema",
  group: "front matter",
  severity: "error",
  grades: [
    { when: "a value is not one of the few that the key knows", severity: "warning" },
    { when: "a value nearly is one of those that are proposed", severity: "hint" },
  ],
  quiet: true,
  onlyWith: ["front matter"],
  description: "Each value of the front matter is one that a charter can use.",
  rationale: `What stands between the two lines of \`---\` is read by programs: dates are compared with today, levels are held against each other, parties are looked up. A value of another kind is passed over there, and whatever depends on it is not checked.

A wrong kind of value and a missing key are errors, a word that is none of a fixed list is a warning. Where a list is open (roles, kinds, types of milestones) own words are welcome; only one that comes very close to a known one is pointed out, in case it is a slip.`,
  examples: {
    bad: `---
charter: 1
status: nearly
journey:
  - { type: launch, date: next spring }
---

# Harbour cranes - Port of Lysvik and Torrent Lifting
`,
    good: `---
charter: 1
status: draft
journey:
  - { type: launch, date: 2027-04-12 }
---

# Harbour cranes - Port of Lysvik and Torrent Lifting
`,
  },

  *check(charter) {
    yield* issuesOf(charter, "value");
  },
};
