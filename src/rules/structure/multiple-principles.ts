import type { Charter, Part } from "../../charter/charter.ts";
import { comparePositions } from "../../charter/text.ts";
import type { Rule } from "../rule.ts";

export const multiplePrinciples: Rule = {
  id: "multiple-principles",
  group: "structure",
  severity: "information",
  description: "Several guiding principles of one observation are numbered.",
  rationale:
    "One observation can lead to several principles. In a discussion people need to say which of them they mean, and a number is the shortest way to do so. A list under one label does it as well: each of its items is a principle.",
  examples: {
    bad: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line start in November.

**Guiding principle:** No new manager starts between July and October.
`,
    good: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principles**

1. Changes to the packing line start in November.
2. No new manager starts between July and October.
`,
  },

  *check(charter) {
    for (const theme of charter.themes) {
      for (const [first, second, ...others] of followersOf(theme.observations, theme.principles)) {
        if (!first || !second || [first, second, ...others].some((part) => isNumbered(part, charter))) continue;
        yield {
          range: second.label.range,
          message: `One observation of “${theme.title.value}” is followed by ${others.length + 2} guiding principles without numbers.`,
          theme: theme.id,
          related: [{ message: "The first of them stands here.", range: first.label.range }],
        };
      }
    }
  },
};

/** The principles in paragraphs of their own that stand behind each observation and before the next. */
function* followersOf(observations: readonly Part[], principles: readonly Part[]): Iterable<readonly Part[]> {
  let next = 0;
  for (const [index, { whole }] of observations.entries()) {
    const end = observations[index + 1]?.whole.start;
    const followers: Part[] = [];
    for (; next < principles.length; next++) {
      const principle = principles[next];
      if (!principle || (end && comparePositions(principle.whole.start, end) >= 0)) break;
      if (comparePositions(principle.whole.start, whole.start) < 0) continue;
      if (principle.content === "text" && !principle.listed && inParagraph.has(principle.form))
        followers.push(principle);
    }
    yield followers;
  }
}

const inParagraph: ReadonlySet<Part["form"]> = new Set<Part["form"]>(["heading", "bold", "plain"]);

/** A number stands before the label or begins the text. */
function isNumbered({ label, text }: Part, { lines, text: source }: Charter): boolean {
  const { line } = label.range.start;
  const before = source.slice(lines.offsetAt({ line, character: 0 }), lines.offsetAt(label.range.start));
  return /\d/.test(before) || /^\s*[(#]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.):]/i.test(text);
}
