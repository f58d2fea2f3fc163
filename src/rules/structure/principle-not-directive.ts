import { once } from "../../catalog/remembered.ts";
import type { Charter, Part, Theme } from "../../charter/charter.ts";
import { isDecomposed } from "../../charter/composed.ts";
import { languageOf } from "../../charter/language.ts";
import { placeholdersIn } from "../../charter/placeholder.ts";
import { needs, writtenHalves } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { isOfValue, isQuotation, isUnmasked, signsOfPart } from "../signs.ts";
import { isBareValue, isDirective, mostWords } from "../wording/bare-value.ts";
import { isBareValueIn } from "../wording/bare-value-elsewhere.ts";
import { quotationsIn } from "../wording/sentence.ts";
import { isEnglish } from "../wording/tongue.ts";
import { isAllSaid, isSaid, utterancesOfPart } from "../wording/utterance.ts";
import { wordCountOf } from "../words.ts";

export const principleNotDirective: Rule = {
  id: "principle-not-directive",
  group: "structure",
  severity: "hint",
  description: "A guiding principle tells what is done, not only what is valued.",
  rationale:
    "*Could two people who disagree use this sentence to reach the same decision within ten minutes?* A value alone cannot do that: everybody is for openness, and everybody means something else. Say who acts, when it applies, what is done and what is refused.\n\nOnly what is clearly a bare value is marked: a few words without a verb (“Openness and respect.”), or nothing but praise (“Trust is important.”, “We value honesty.”).",
  examples: {
    bad: `## Mutuality

**Observation:** The mill lives from the farms around it, and they from the mill.

**Guiding principle:** Fairness and mutual respect.
`,
    good: `## Mutuality

**Observation:** The mill lives from the farms around it, and they from the mill.

**Guiding principle:** When the price of flour rises, the mill passes half of the rise on to the farms.
`,
  },

  *check(charter) {
    const values = bareValuesIn(charter);
    if (values.size === 0) return;
    for (const { theme, part } of writtenHalves(charter, "principle")) {
      if (!values.has(part)) continue;
      const first = part.prose[0];
      yield {
        range: first?.range ?? part.label.range,
        message: "This reads as a value. Who does what, when, and what is refused?",
        theme: theme.id,
      };
    }
  },
};

/** The principles that name a value and nothing else. Then their shortness, for instance, is no matter of its own. */
export const bareValuesIn: (charter: Charter) => ReadonlySet<Part> = once((charter) => {
  const values = new Set<Part>();
  for (const { theme, part } of writtenHalves(charter, "principle")) {
    if (needs(theme, "principle") && namesOnlyAValue(part, theme, charter)) values.add(part);
  }
  return values;
});

function namesOnlyAValue(principle: Part, theme: Theme, charter: Charter): boolean {
  if (isNoValue(principle)) return false;
  const said = saidIn(principle, charter);
  const language = languageOf(theme, charter);
  const isBare =
    language === "en" ? isBareValue(said) && isEnglish(said, theme, charter) : isBareValueIn(language, said);
  return isBare && placeholdersIn(principle.text).length === 0;
}

function saidIn(principle: Part, charter: Charter): string {
  const [only, next] = principle.prose;
  // Most have one line, of which nothing is to be joined, blanked or composed.
  if (only && !next && isAllSaid(principle) && !isDecomposed(only.text)) return only.text;
  return utterancesOfPart(principle, charter)
    .map(({ text }) => text)
    .join("\n");
}

/** Seen without a look at its sentences. */
function isNoValue(principle: Part): boolean {
  if (principle.text.length > 1000 || hasMoreWords(principle)) return true;
  return isDirective(principle.text) && isAllSaid(principle);
}

/** Whether more words are said than name a value without praise, and no word is there that praises one. */
function hasMoreWords(principle: Part): boolean {
  const { prose, text } = principle;
  const signs = signsOfPart(principle);
  if ((signs & isOfValue) !== 0 || !prose.every(isSaid)) return false;
  if ((signs & isQuotation) !== 0 && quotationsIn(text).length > 0) return false;
  // With each character that is code or an address, a word less is said at most.
  let words = wordCountOf(principle);
  for (const line of prose) if (!isUnmasked(line)) for (const [start, end] of line.masked) words -= end - start;
  return words > mostWords;
}
