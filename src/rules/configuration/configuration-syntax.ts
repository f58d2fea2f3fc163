import type { FileRule } from "../rule.ts";

export const configurationSyntax: FileRule = {
  id: "configuration-syntax",
  group: "configuration",
  severity: "error",
  about: "configuration",
  issue: "syntax",
  description: "A configuration can be read.",
  rationale:
    "A configuration is YAML or JSON. One bracket that stays open, one tab, or one text with a colon in it, and nothing in the file counts: every charter is checked as if there were no configuration. In an editor what was good before goes on to hold meanwhile; `charter check` ends with status 2.",
  examples: {
    bad: "rules:\n\topen-list: off\n",
    good: "rules:\n  open-list: off\n",
  },
};
