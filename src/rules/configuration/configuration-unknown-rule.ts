import type { FileRule } from "../rule.ts";

export const configurationUnknownRule: FileRule = {
  id: "configuration-unknown-rule",
  group: "configuration",
  severity: "warning",
  about: "configuration",
  issue: "unknown-rule",
  description: "Each rule that a configuration names exists.",
  rationale: "With a slip in its id the rule stays as it is. `charter rules` lists all ids; they are never renamed.",
  examples: {
    bad: "rules:\n  open-lists: off\n",
    good: "rules:\n  open-list: off\n",
  },
};
