import { eachTheme, needs } from "../halves.ts";
import type { Rule } from "../rule.ts";

export const principleQuestion: Rule = {
  id: "principle-question",
  group: "structure",
  severity: "hint",
  description: "A guiding principle answers; it does not ask.",
  rationale:
    "A principle is what two people read when they disagree and have ten minutes. A question leaves them where they were. Questions belong into the talk that leads to the principle; the answer belongs here.",
  onlyWith: ["questions"],
  examples: {
    bad: `## Trust

**Observation:** Cost books have never been opened.

**Guiding principle:** Which books do we open to each other, and when?
`,
    good: `## Trust

**Observation:** Cost books have never been opened.

**Guiding principle:** The books of energy and freight are opened every January; the others stay closed.
`,
  },

  check: eachTheme(
    function* (theme) {
      for (const part of theme.principles) {
        if (part.content !== "text") continue;
        const last = part.prose.findLast(({ text }) => text.trim() !== "");
        if (!last?.text.includes("?")) continue;
        const question = /(?:^|[.!?;]\s+(?!\s))(?<words>[^.!?;]*\?)[\p{Pe}\p{Pf}"'\s]*$/u.exec(last.text);
        if (!question || !needs(theme, "principle")) continue;
        const end = last.text.lastIndexOf("?") + 1;
        yield {
          range: last.rangeOf(end - (question.groups?.words?.length ?? 1), end),
          message: `The guiding principle of “${theme.title.value}” ends with a question.`,
          theme: theme.id,
        };
      }
    },
    ({ principles }) => principles.some(({ text }) => text.includes("?")),
  ),
};
