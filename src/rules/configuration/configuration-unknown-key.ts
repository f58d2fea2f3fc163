import type { FileRule } from "../rule.ts";

export const configurationUnknownKey: FileRule = {
  id: "configuration-unknown-key",
  group: "configuration",
  severity: "warning",
  about: "configuration",
  issue: "unknown-key",
  description: "Each key of a configuration is one that is known.",
  rationale:
    "Nobody reads a key that is not known, and nobody would notice: the file looks right, and nothing changes. A key that nearly is a known one is most likely a slip; others belong to another tool or to a later version.",
  examples: {
    bad: "rule:\n  open-list: off\n",
    good: "rules:\n  open-list: off\n",
  },
};
