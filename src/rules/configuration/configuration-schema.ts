import type { FileRule } from "../rule.ts";

export const configurationSchema: FileRule = {
  id: "configuration-schema",
  group: "configuration",
  severity: "error",
  about: "configuration",
  issue: "schema",
  description: "Each value of a configuration is one that its key takes.",
  rationale:
    "A value of another kind is passed over, and what it was to change stays as it is. So a severity that is none leaves the rule as loud as before, and a date that is no day leaves the rules about time with today. The message says what the key takes; where there is no doubt about what was meant, a quick fix writes it.",
  examples: {
    bad: "profile: very strict\nrules:\n  open-list: warn\n",
    good: "profile: strict\nrules:\n  open-list: warning\n",
  },
};
