import { once, remembered } from "../../catalog/remembered.ts";
import type { Charter, Part } from "../../charter/charter.ts";
import { markOf, needs, writtenHalves } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { signOfSubjects, signsOfPart } from "../signs.ts";
import { passagesOfPart } from "../wording/passage.ts";
import { sentencesIn } from "../wording/sentence.ts";

export const observationPrescriptive: Rule = {
  id: "observation-prescriptive",
  group: "structure",
  severity: "hint",
  description: "An observation tells what is, not what all have to do.",
  rationale:
    "An observation is what the parties hold to be true about their collaboration: a fact, a value, a law, a habit. What all of them have to do is the guiding principle that follows from it. “The carrier must rest after nine hours” is a fact about one party and is no problem here.",
  examples: {
    bad: `## Trust

**Observation:** Both parties must open their forecasts.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
    good: `## Trust

**Observation:** The carrier must rest after nine hours of driving.

**Guiding principle:** Forecasts are open to both sides every Friday.
`,
  },

  *check(charter) {
    const suspects = writtenHalves(charter, "observation").filter(({ part }) => mayOblige(part));
    for (const { theme, part } of suspects) {
      if (!needs(theme, "observation") || !isAllDuties(part, charter)) continue;
      yield {
        range: markOf(part),
        message: `The observation of “${theme.title.value}” reads like a guiding principle: it tells what all have to do, not what is.`,
        theme: theme.id,
      };
    }
  },
};

/** A half in which nothing is seen, as its words are those of an image, obliges to nothing else. */
function mayOblige(part: Part): boolean {
  return ((signsOfPart(part) & aDuty) !== 0 && obliges.test(part.text)) || part.text.trim() === "";
}

const isAllDuties = once((part: Part, charter: Charter): boolean =>
  passagesOfPart(part, charter).every(({ text }) => text.trim() === "" || isAllDuty(text)),
);

const isAllDuty = remembered((text) =>
  sentencesIn(text).every(({ start, end }) => dutyOfAll.test(text.slice(start, end).trimStart())),
);

const aDuty = signOfSubjects("en", "normative");

/** Both words, one of which is in each duty. */
const obliges = /shall|must/i;

const parties = /part(?:y|ies)|sides?|partners?|us|compan(?:y|ies)|organi[sz]ations?|teams?|firms?|members?/.source;

/** “Both sides must …”, “In a dispute, each of the parties shall …”; never “the carrier must …” or “each truck must …”. */
const dutyOfAll = new RegExp(
  [
    "^(?:[^,.]{1,100}, +)?",
    `(?:(?:both|each)(?: (?:of )?(?:the |our )?(?:two )?(?:${parties}))?|the (?:two |three )?parties|we) `,
    "(?:(?:all|both|each|always|also|therefore) )?(?:shall|must)\\b",
  ].join(""),
  "i",
);
