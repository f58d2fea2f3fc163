import type { Rule } from "../rule.ts";

export const readingLimit: Rule = {
  id: "reading-limit",
  group: "structure",
  severity: "warning",
  onlyWith: ["unread text"],
  description: "Every section is small and plain enough to be read whole.",
  rationale:
    "A stretch of text without any heading or blank line that is tens of thousands of characters long, or that is full of marks such as `*` and `[`, takes very long to read as Markdown. It is left unread, so themes in it are not found. This comes from pasted data, never from people's own sentences: cut it with headings, or keep it in a file of its own.",
  examples: {
    bad: `## Trust\n\n**Observation:** ${"[a ".repeat(2000)}\n\n**Guiding principle:** Numbers stay in the ledger; the charter only names who keeps it.\n`,
    good: "## Trust\n\n**Observation:** The ledger of both mills fills some forty pages.\n\n**Guiding principle:** Numbers stay in the ledger; the charter only names who keeps it.\n",
  },

  *check({ unread }) {
    if (!unread) return;
    yield {
      range: unread,
      message: "This section is too large or too entangled to be read whole, so nothing in it is checked.",
    };
  },
};
