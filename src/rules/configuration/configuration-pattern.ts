import type { FileRule } from "../rule.ts";

export const configurationPattern: FileRule = {
  id: "configuration-pattern",
  group: "configuration",
  severity: "warning",
  about: "configuration",
  issue: "pattern",
  description: "Each pattern of a configuration can match a file.",
  rationale:
    "Patterns are seen from the folder that the configuration stands in, and have forward slashes on every system. One that begins with a slash, leads out of the folder or has backslashes matches nothing, silently: charters are overlooked, or files checked that were to be left alone.",
  examples: {
    bad: "charters:\n  - /docs/charters/*.md\n",
    good: "charters:\n  - docs/charters/*.md\n",
  },
};
