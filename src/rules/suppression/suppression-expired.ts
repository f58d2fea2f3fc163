import { readDate } from "../../charter/dates.ts";
import { isExpired } from "../../charter/suppressions.ts";
import type { Rule } from "../rule.ts";
import { removal } from "./suppression-unused.ts";

export const suppressionExpired: Rule = {
  id: "suppression-expired",
  group: "suppression",
  severity: "warning",
  description: "A comment that accepts problems until a day is looked at again by then.",
  rationale:
    "“Until 2027-03-01” is a promise: until then the problem may stay, and then somebody decides again. From the next day on the comment accepts nothing, and what it has covered is shown again. Mend the text, or talk about it and write a later day.",
  examples: {
    asOf: "2027-03-15",
    bad: `# Night trains - Valdis Rail and Orlo Sleepers

## Trust

**Observation:** Orlo learns of a late train from its own passengers.

<!-- charter-disable-next-line trust-absolute -- until the boards have met, until 2027-03-01 -->
**Guiding principle:** In full trust, the dispatcher of Valdis calls the night desk of Orlo before announcing a delay.
`,
    good: `# Night trains - Valdis Rail and Orlo Sleepers

## Trust

**Observation:** Orlo learns of a late train from its own passengers.

<!-- charter-disable-next-line trust-absolute -- until the boards have met, until 2027-06-01 -->
**Guiding principle:** In full trust, the dispatcher of Valdis calls the night desk of Orlo before announcing a delay.
`,
  },

  *check({ suppressions }, { asOf }) {
    for (const comment of suppressions) {
      const { kind, until } = comment;
      if (kind === "unknown" || kind === "enable" || !until || !isExpired(comment, asOf)) continue;
      const message = readDate(until.value)
        ? `This comment accepts nothing any more: ${until.value} has passed.`
        : `There is no day ${until.value} in the calendar, so this comment accepts nothing.`;
      yield { range: until.range, message, choices: [removal(comment)] };
    }
  },
};
