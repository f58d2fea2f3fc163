import { partiesOf } from "../../charter/parties.ts";
import { contentOf } from "../../charter/placeholder.ts";
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
    const lists = [charter.objectives, ...partiesOf(charter).map(({ objectives }) => objectives)];
    for (const objective of lists.flatMap((list) => list?.items ?? [])) {
      if (measure.test(objective.value) || contentOf(objective.value) !== "text") continue;
      yield {
        range: objective.range,
        message: `“${objective.value}” has no number and no date: write how much, or by when${see(charter, "interests-objectives")}.`,
      };
    }
  },
};

/** A digit, a number in words, a month or a rhythm, in any of the languages: nobody says in which one an objective is. */
const measure = new RegExp(
  `\\p{N}|(?<![\\p{L}])(?:${[
    "no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand",
    "half|halve[sd]?|third|quarter|double[sd]?|twice|all|every|each|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?",
    "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter",
    "geen|nul|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|vijftig|honderd|duizend",
    "helft|halve(?:ren|ert)?|gehalveerde?|derde|kwart|kwartaal|dubbele?|verdubbel\\p{L}*|alle|elke?|iedere?|dagelijkse?",
    "wekelijkse?|maandelijkse?|jaarlijkse?|januari|februari|maart|mei|juni|juli|augustus|oktober|voorjaar|lente|zomer|herfst",
    "kein\\p{L}{0,2}|null|zwei|drei|vier|fünf|sechs|sieben|neun|zehn|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend",
    "hälfte|halbier\\p{L}*|halb\\p{L}{0,2}|drittel|viertel|quartal\\p{L}{0,2}|doppelt\\p{L}{0,2}|verdoppel\\p{L}*|jede[mnrs]?",
    "täglich|wöchentlich|monatlich|jährlich|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Frühjahr|Frühling|Sommer",
    "aucune?|zéro|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|trente|cinquante|cent|mille|moitié|demi",
    "tiers|quart|doubler?|doublement|tous|toute?s|chaque|quotidien\\p{L}*|hebdomadaire|mensuel\\p{L}*|annuel\\p{L}*|trimestre",
    "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver",
  ].join("|")})(?![\\p{L}])`,
  "iu",
);
