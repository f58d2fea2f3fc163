import type { FileRule } from "../rule.ts";

export const configurationShadowed: FileRule = {
  id: "configuration-shadowed",
  group: "configuration",
  severity: "warning",
  about: "configuration",
  issue: "shadowed",
  description: "A folder has one configuration.",
  rationale:
    "`.charter.yaml` goes before `.charter.yml`, and this before `.charter.json`. The others beside it are not read, and who edits one of them wonders why nothing changes.",
  examples: {
    bad: "profile: strict\n",
    good: "profile: strict\n",
    beside: { bad: { ".charter.yaml": "profile: quiet\n" } },
  },
};
