import type { Charter } from "../../charter/charter.ts";
import { partiesOf } from "../../charter/parties.ts";
import { contentOf } from "../../charter/placeholder.ts";
import type { Located } from "../../charter/text.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const objectiveNotMeasurable: Rule = {
  id: "objective-not-measurable",
  group: "theme",
  severity: "hint",
  description: "Every objective has a number or a date.",
  rationale:
    "Without a number or a date two people can look at the same result, and one sees success where the other sees failure. A rough number with a date is enough to begin with.",
  examples: {
    bad: `---
charter: 1
title: Parcel lockers - Green Quarter and Hatch Boxes
objectives: [happier tenants]
---
`,
    good: `---
charter: 1
title: Parcel lockers - Green Quarter and Hatch Boxes
objectives: [nine of ten parcels collected within a day by 2027]
---
`,
  },

  *check(charter) {
    for (const objective of objectivesOf(charter)) {
      if (isMeasurable(objective.value) || contentOf(objective.value) !== "text") continue;
      yield {
        range: objective.range,
        message: `“${objective.value}” has no number and no date: write how much, or by when${see(charter, "interests-objectives")}.`,
      };
    }
  },
};

function* objectivesOf(charter: Charter): Iterable<Located<string>> {
  if (charter.objectives) yield* charter.objectives.items;
  for (const { objectives } of partiesOf(charter)) if (objectives) yield* objectives.items;
}

/** A digit, a number in words, a month or a rhythm, in any of the languages: nobody says in which one an objective is. */
function isMeasurable(objective: string): boolean {
  if (/\d/.test(objective)) return true;
  const isAscii = /^[\0-\x7f]*$/.test(objective);
  if (!isAscii && /\p{N}/u.test(objective)) return true;
  for (const word of objective.match(isAscii ? /[a-z]+/gi : /\p{L}+/gu) ?? []) {
    const lower = word.toLowerCase();
    if (measures.has(lower) || stems.some((stem) => isFormOf(stem, lower))) return true;
  }
  return false;
}

const measures: ReadonlySet<string> = new Set(
  `
  no none zero one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand half halve
  halves halved third quarter double doubles doubled twice all every each daily weekly monthly quarterly yearly annual
  annually january february march april may june july august september october november december spring summer autumn winter

  geen nul één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig vijftig honderd duizend helft halveren
  halveert gehalveerd gehalveerde derde kwart kwartaal dubbel dubbele alle elk elke ieder iedere dagelijks dagelijkse
  wekelijks wekelijkse maandelijks maandelijkse jaarlijks jaarlijkse januari februari maart mei juni juli augustus oktober
  voorjaar lente zomer herfst

  null zwei drei vier fünf sechs sieben neun zehn zwölf zwanzig dreißig fünfzig hundert tausend hälfte drittel viertel jede
  jedem jeden jeder jedes täglich wöchentlich monatlich jährlich januar februar märz mai oktober dezember frühjahr frühling
  sommer

  aucun aucune zéro deux trois quatre cinq sept huit neuf dix onze douze vingt trente cinquante cent mille moitié demi tiers
  quart double doubler doublement tous touts toutes chaque hebdomadaire trimestre janvier février mars avril juin juillet août
  septembre octobre novembre décembre printemps été automne hiver
  `.match(/\S+/g),
);

/** Words that take endings, with the most letters that these have. */
const stems: readonly (readonly [stem: string, most: number])[] = [
  ["verdubbel", 50],
  ["kein", 2],
  ["halbier", 50],
  ["halb", 2],
  ["quartal", 2],
  ["doppelt", 2],
  ["verdoppel", 50],
  ["quotidien", 50],
  ["mensuel", 50],
  ["annuel", 50],
];

function isFormOf([stem, most]: (typeof stems)[number], word: string): boolean {
  return word.startsWith(stem) && word.length - stem.length <= most;
}
