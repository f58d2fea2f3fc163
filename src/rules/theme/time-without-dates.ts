import { answers } from "../../charter/answers.ts";
import type { Rule } from "../rule.ts";
import { dutch } from "../wording/dutch.ts";
import { french } from "../wording/french.ts";
import { german } from "../wording/german.ts";

export const timeWithoutDates: Rule = {
  id: "time-without-dates",
  group: "theme",
  severity: { draft: "information", review: "warning", agreed: "warning" },
  description: "A charter that says that it takes time says how much, or when.",
  rationale:
    "Everybody agrees that a relationship takes time; what differs is how much of it is kept free. A date or a duration in the theme, a journey with milestones or a rhythm of reviews shows that somebody has planned it.",
  examples: {
    bad: `---
charter: 1
title: Choir exchange - St. Brannoc and Vox Nova
---

## It takes time

**Observation:** Singers who do not know each other do not listen to each other.

**Guiding principle:** Rehearse together before any concert is announced.
`,
    good: `---
charter: 1
title: Choir exchange - St. Brannoc and Vox Nova
---

## It takes time

**Observation:** Singers who do not know each other do not listen to each other.

**Guiding principle:** Rehearse together for eight weeks before any concert is announced.
`,
  },

  *check(charter) {
    if (answers(charter, "journey") || answers(charter, "review")) return;
    const themes = charter.themes.filter(({ id }) => id === "time");
    const parts = themes.flatMap(({ observations, principles }) => [...observations, ...principles]);
    // A theme that says nothing yet is told so elsewhere.
    const written = parts.filter(({ content }) => content === "text");
    const [theme] = themes;
    if (!theme || written.length === 0 || written.some(({ text }) => holdsTime(text))) return;
    yield {
      range: theme.title.range,
      message: `“${theme.title.value}” holds no date and no duration, and neither a journey nor a review is written.`,
      theme: theme.id,
    };
  },
};

/** In any of the languages: a charter may mix them. */
function holdsTime(text: string): boolean {
  return dateOrDuration.test(text) || [dutch, german, french].some(({ isConcrete }) => isConcrete(text));
}

/** Dates, years, months, weekdays, rhythms, and a number with a unit of time. */
const dateOrDuration =
  /\b(?:(?:19|20)\d\d|Q[1-4]|P\d+[YMWD]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|(?:in|by|every|each|before|until) May|daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annual(?:ly)?|(?:every|each|once a|twice a|a|an|per|first|second|third|half an?|half-) ?(?:hour|day|week|fortnight|month|quarter|season|year)s?|(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|few|several|hundred)[ -](?:(?:full|working|business|calendar|more) )?(?:minute|hour|day|week|month|quarter|season|year)s?)\b/iu;
