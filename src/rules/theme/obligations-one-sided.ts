import type { Charter } from "../../charter/charter.ts";
import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import type { Range } from "../../charter/text.ts";
import { see } from "../ends.ts";
import { writtenHalves } from "../halves.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";
import { passagesOfPart } from "../wording/passage.ts";
import { subjectsOf } from "./subjects.ts";

const fewest: RuleOption = {
  name: "duties",
  description: "From how many duties on they are counted.",
  standard: 4,
  least: 2,
  most: 1000,
};

const ratio: RuleOption = {
  name: "ratio",
  description: "How many duties of one party come on one of the other before that is told.",
  standard: 3,
  least: 2,
  most: 100,
};

export const obligationsOneSided: Rule = {
  id: "obligations-one-sided",
  group: "theme",
  severity: "information",
  options: [fewest, ratio],
  description: "Duties are shared between the two parties.",
  rationale:
    "Principles that oblige one side only are terms of delivery. The duties are counted by the subject of the sentence over all principles of a charter of two parties: “the supplier must”, “Meridian never”. From four duties on, and from three against one, both counts are told. Duties of both together count for neither. In a guarded charter nothing is counted.",
  onlyWith: ["parties", "verbs that oblige"],
  examples: {
    bad: `---
charter: 1
title: Laundry service - Castle Inns and Whitefold
parties:
  - { id: castle, name: Castle Inns, role: customer }
  - { id: whitefold, name: Whitefold, role: supplier }
---

## Trust

**Observation:** A missing towel is noticed by a guest before anybody else.

**Guiding principles:**

1. Whitefold must report a late van before seven in the morning.
2. The supplier shall replace torn linen within two days.
3. Whitefold never changes its detergent without a test in one house.
4. The supplier must keep a reserve of one day.
`,
    good: `---
charter: 1
title: Laundry service - Castle Inns and Whitefold
parties:
  - { id: castle, name: Castle Inns, role: customer }
  - { id: whitefold, name: Whitefold, role: supplier }
---

## Trust

**Observation:** A missing towel is noticed by a guest before anybody else.

**Guiding principles:**

1. Whitefold must report a late van before seven in the morning.
2. The supplier shall replace torn linen within two days.
3. Castle Inns must tell the number of guests every Friday.
4. The customer shall count what it hands over.
`,
  },

  *check(charter, context) {
    const [first, second, ...others] = partiesOf(charter);
    if (!first || !second || others.length > 0 || isGuarded(charter)) return;
    const duties = [...dutiesOf(charter)];
    const some = duties.filter(({ partyId }) => partyId === first.id);
    const rest = duties.filter(({ partyId }) => partyId === second.id);
    const [more, most, fewer, least] =
      some.length >= rest.length ? [first, some, second, rest] : [second, rest, first, some];
    const [marked] = most;
    if (!marked || most.length + least.length < numberFor(fewest, context)) return;
    if (most.length < numberFor(ratio, context) * least.length) return;
    yield {
      range: marked.range,
      message: `The principles give ${count(most.length)} to “${more.name}” and ${count(least.length)} to “${fewer.name}”: write what each side does in return${see(charter, "mutuality")}.`,
      theme: marked.theme,
      related: [...most.slice(1), ...least].map(({ words, range }) => ({ message: `“${words}”`, range })),
    };
  },
};

interface Placed {
  readonly partyId: string;
  readonly words: string;
  readonly theme: string | undefined;
  readonly range: Range;
}

function* dutiesOf(charter: Charter): Iterable<Placed> {
  for (const { theme, part } of writtenHalves(charter, "principle")) {
    const subjects = subjectsOf(theme, charter);
    if (!subjects?.mayOblige(part)) continue;
    for (const { text, quoted, rangeOf } of passagesOfPart(part, charter)) {
      if (quoted) continue;
      for (const { party, start, end } of subjects.dutiesIn(text))
        yield { partyId: party.id, words: text.slice(start, end), theme: theme.id, range: rangeOf(start, end) };
    }
  }
}

function count(duties: number): string {
  return duties === 1 ? "1 duty" : `${duties === 0 ? "no" : duties} duties`;
}
