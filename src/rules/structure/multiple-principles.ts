import { once } from "../../catalog/remembered.ts";
import type { Charter, Part, Theme } from "../../charter/charter.ts";
import { comparePositions, type Range } from "../../charter/text.ts";
import { isPlural, mayBeSeveral } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { passagesOfPart } from "../wording/passage.ts";
import { lineAt } from "./source.ts";

export const multiplePrinciples: Rule = {
  id: "multiple-principles",
  group: "structure",
  severity: "information",
  onlyWith: ["several principles"],
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
      for (const starts of startsOf(theme, charter)) {
        const [first, second] = starts;
        if (!first || !second || starts.some(({ isNumbered }) => isNumbered)) continue;
        yield {
          range: second.range,
          message: `One observation of “${theme.title.value}” is followed by ${starts.length} guiding principles without numbers.`,
          theme: theme.id,
          related: [{ message: "The first of them stands here.", range: first.range }],
        };
      }
    }
  },
};

/** Where a principle begins that is written in a paragraph of its own. */
interface Start {
  readonly range: Range;
  readonly isNumbered: boolean;
}

/** For each observation, the principles that stand behind it and before the next one, where they may be several. */
const startsOf = once((theme: Theme, charter: Charter): readonly (readonly Start[])[] => {
  const { principles } = theme;
  return mayBeSeveral(principles) ? [...startsIn(theme, charter)] : none;
});

const none: readonly (readonly Start[])[] = [];

function* startsIn({ observations, principles }: Theme, charter: Charter): Iterable<readonly Start[]> {
  let next = 0;
  for (const [index, { whole }] of observations.entries()) {
    const end = observations[index + 1]?.whole.start;
    const group: Part[] = [];
    for (; next < principles.length; next++) {
      const principle = principles[next];
      if (!principle || (end && comparePositions(principle.whole.start, end) >= 0)) break;
      if (comparePositions(principle.whole.start, whole.start) < 0) continue;
      if (principle.content === "text" && !principle.listed && inParagraph.has(principle.form)) group.push(principle);
    }
    if (group.length > 1 || group.some(isPlural)) yield group.flatMap((part) => startsInPart(part, charter));
  }
}

const inParagraph: ReadonlySet<Part["form"]> = new Set<Part["form"]>(["heading", "bold", "plain"]);

/** The label; under a label for several, each paragraph. */
function startsInPart(part: Part, charter: Charter): readonly Start[] {
  const { label, text } = part;
  const passages = isPlural(part) ? passagesOfPart(part, charter) : [];
  const paragraphs = passages.filter((passage) => passage.block === "paragraph" && passage.text.trim() !== "");
  if (paragraphs.length > 1 && paragraphs.length === passages.length)
    return paragraphs.map((passage) => ({
      range: passage.rangeOf(0, passage.text.length),
      isNumbered: number.test(passage.text),
    }));
  const before = lineAt(charter, label.range.start.line).slice(0, label.range.start.character);
  return [{ range: label.range, isNumbered: /\d/.test(before + label.value) || number.test(text) }];
}

const number = /^\s*[(#]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.):]/i;
