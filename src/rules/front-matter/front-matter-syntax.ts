import type { Rule } from "../rule.ts";
import { fixOf } from "./issues.ts";

export const frontMatterSyntax: Rule = {
  id: "front-matter-syntax",
  group: "front matter",
  severity: "error",
  quiet: true,
  onlyWith: ["front matter"],
  description: "The front matter can be read as YAML.",
  rationale: `The front matter is written in YAML: one key, a colon, a blank and a value on each line, lists with dashes, and blanks at the beginning of a line to say what belongs to what. Where that cannot be followed, nobody knows what the rest means. So only the first such place is reported, nothing else is said about the front matter or about what it lacks, and the themes are checked as those of a draft.

Most often a text needs quotes because it holds a colon (\`title: "Cranes: phase two"\`), a bracket or quotation mark is not closed, a key stands there twice, or a tab indents a line.`,
  examples: {
    bad: `---
charter: 1
title: Harbour cranes: phase two
status: draft
---

# Harbour cranes
`,
    good: `---
charter: 1
title: "Harbour cranes: phase two"
status: draft
---

# Harbour cranes
`,
  },

  *check({ frontMatter }) {
    if (!frontMatter?.error) return;
    const { range, message, repair } = frontMatter.error;
    yield { range, message, ...(repair && { fix: fixOf(repair) }) };
  },
};
