import type { Charter } from "../../charter/charter.ts";
import { partiesOf } from "../../charter/parties.ts";
import { comparePositions, type Located, type Range } from "../../charter/text.ts";
import { atLine, link, see, setTo } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const partnershipTitle: Rule = {
  id: "partnership-title",
  group: "theme",
  severity: "warning",
  description: "A customer and a supplier do not title their charter a partnership.",
  rationale:
    "The title is what people repeat. Where a customer and a supplier call their charter a partnership, it promises a shared fate that the contract does not hold, and hides that one side earns what the other pays. “Collaboration” promises nothing that is not there.",
  examples: {
    bad: `---
charter: 1
title: Cleaning partnership - Opera House and Brightstep
collaboration:
  relationship: customer-supplier
---
`,
    good: `---
charter: 1
title: Cleaning service - Opera House and Brightstep
collaboration:
  relationship: customer-supplier
---
`,
  },

  *check(charter) {
    const { relationship } = charter.configuration;
    if (relationship?.value !== "customer-supplier") return;
    const { title, firstHeading } = charter;
    if (!hasSign(title) && !hasSign(firstHeading)) return;
    const [first, ...others] = titlesOf(charter).flatMap((some) => partnershipIn(some, charter) ?? []);
    if (!first) return;
    yield {
      range: first.range,
      message: `The title says “${first.value}”, and the relationship is customer-supplier ${atLine(relationship.range)}: one pays and the other delivers${see(charter, "not-partnership")}.`,
      related: [
        link({ words: "relationship customer-supplier", range: relationship.range }),
        ...others.map(({ range }) => link({ words: "the heading says it too", range })),
      ],
      choices: [
        {
          title: "Call it a collaboration",
          edits: [first, ...others].map(({ value, range }) => ({ range, newText: collaboration(value) })),
          safe: false,
        },
        setTo("relationship", relationship, "partnership"),
      ],
    };
  },
};

/** In characters; beyond it nobody reads a title. */
const longestTitle = 500;

/** The title of the front matter and the first heading, if that is no theme. */
function titlesOf({ title, firstHeading, themes }: Charter): readonly Located<string>[] {
  const isTheme = ({ range }: Located<string>): boolean =>
    themes.some((theme) => theme.title.range.start.line === range.start.line);
  return [...(title ? [title] : []), ...(firstHeading && !isTheme(firstHeading) ? [firstHeading] : [])];
}

function partnershipIn({ value, range }: Located<string>, charter: Charter): Located<string> | undefined {
  const names = partiesOf(charter).map(({ name }) => name);
  const free = names.reduce(
    (text, name) => text.replaceAll(name, " ".repeat(name.length)),
    value.slice(0, longestTitle),
  );
  // In all languages, as titles are often in another one than the front matter says.
  const match = /(?<!\p{L})(?:partnership|partnerschap|partnerschaft|partenariat)(?!\p{L})/iu.exec(free);
  if (!match) return undefined;
  const before = free.slice(Math.max(0, match.index - 60), match.index);
  if (denied.test(before)) return undefined;
  return placeOf(match[0], range, charter);
}

function hasSign(title: Located<string> | undefined): boolean {
  return title !== undefined && sign.test(title.value);
}

/** What each of them begins with, be it behind a letter of a name that is taken away. */
const sign = /partner|partenariat/i;
const denied =
  /\b(?:no|not|never|than|without|geen|niet|nooit|dan|zonder|keine?|nicht|nie|als|ohne|pas|jamais|que|sans)\b[^.:;–—]*$/i;

/** Where the word stands in the source, which may hold marks and quotes that the value has not. */
function placeOf(word: string, { start, end }: Range, { text, lines }: Charter): Located<string> {
  const from = lines.offsetAt(start);
  const at = text.slice(from, lines.offsetAt(end)).indexOf(word);
  if (at < 0) return { value: word, range: { start, end } };
  const range = lines.rangeOf(from + at, from + at + word.length);
  return { value: word, range: comparePositions(range.end, end) > 0 ? { start, end } : range };
}

function collaboration(word: string): string {
  const better = betterWords[word.toLowerCase()] ?? "collaboration";
  return word.charAt(0) === "P" ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

const betterWords: Readonly<Record<string, string>> = {
  partnerschap: "samenwerking",
  partnerschaft: "Zusammenarbeit",
  partenariat: "collaboration",
};
