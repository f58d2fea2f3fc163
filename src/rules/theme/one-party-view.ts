import type { Charter, Part, Party, Theme } from "../../charter/charter.ts";
import { isGuarded } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import { see } from "../ends.ts";
import { pairsOf } from "../halves.ts";
import { numberFor } from "../options.ts";
import type { Rule, RuleOption } from "../rule.ts";
import { subjectsOf } from "./subjects.ts";

const fewest: RuleOption = {
  name: "pairs",
  description: "From how many pairs on that name only one party that is told.",
  standard: 3,
  least: 1,
  most: 1000,
};

export const onePartyView: Rule = {
  id: "one-party-view",
  group: "theme",
  severity: "hint",
  options: [fewest],
  description: "The pairs speak of all parties.",
  rationale:
    "A charter whose pairs speak of one party only is that party's order sheet, or its own diary, whoever wrote it. Pairs are counted that name the same party, by id, name or role, and nobody else: words such as “both”, “each” and “the parties” name all. The rule speaks once a charter, from three pairs on and when they are half of all. In a guarded charter, which may be one side's own, nothing is counted.",
  onlyWith: ["parties"],
  examples: {
    bad: `---
charter: 1
title: School buses - Elm District and Yellow Fleet
parties:
  - { id: elm, name: Elm District, role: customer }
  - { id: fleet, name: Yellow Fleet, role: supplier }
---

## Mutuality

**Observation:** Yellow Fleet has forty buses.

**Guiding principle:** Yellow Fleet sends a second bus when the first is full.

## Trust

**Observation:** The supplier knows the roads in snow.

**Guiding principle:** The supplier calls off a tour before six in the morning.

## It takes time

**Observation:** Yellow Fleet trains a driver in eight weeks.

**Guiding principle:** Yellow Fleet names the drivers of a school year by July.
`,
    good: `---
charter: 1
title: School buses - Elm District and Yellow Fleet
parties:
  - { id: elm, name: Elm District, role: customer }
  - { id: fleet, name: Yellow Fleet, role: supplier }
---

## Mutuality

**Observation:** Yellow Fleet has forty buses, and Elm District pays for thirty.

**Guiding principle:** Yellow Fleet sends a second bus when the first is full.

## Trust

**Observation:** Both sides know the roads in snow.

**Guiding principle:** The supplier calls off a tour before six in the morning.

## It takes time

**Observation:** Yellow Fleet trains a driver in eight weeks, and the customer plans its year in May.

**Guiding principle:** Yellow Fleet names the drivers of a school year by July.
`,
  },

  *check(charter, context) {
    if (partiesOf(charter).length < 2 || isGuarded(charter)) return;
    const pairs = writtenPairsOf(charter);
    // Words for all are found faster than names. Where they stand in most pairs, no party can have half of them to itself.
    const namingSome = pairs.filter(({ theme, halves }) => subjectsOf(theme, charter)?.nameAll(halves) === false);
    let others = pairs.length - namingSome.length;
    if (others * 2 > pairs.length) return;
    const views: { readonly theme: Theme; readonly party: Party }[] = [];
    for (const { theme, halves } of namingSome) {
      const party = subjectsOf(theme, charter)?.onlyPartyIn(halves);
      if (party) views.push({ theme, party });
      else if (++others * 2 > pairs.length) return;
    }
    for (const party of partiesOf(charter)) {
      const alone = views.filter((view) => view.party === party);
      const themes = [...new Set(alone.map(({ theme }) => theme))];
      const [first] = themes;
      if (!first || alone.length < numberFor(fewest, context) || alone.length * 2 < pairs.length) continue;
      yield {
        range: first.title.range,
        message: `Only one party is named in ${alone.length} of ${pairs.length} pairs: write what the others observe, give and gain${see(charter, "mutuality")}.`,
        theme: first.id,
        related: themes.slice(1).map(({ title }) => ({ message: `“${title.value}”`, range: title.range })),
      };
      return;
    }
  },
};

interface WrittenPair {
  readonly theme: Theme;
  readonly halves: readonly Part[];
}

/** The pairs that say something, with the halves that do. */
function writtenPairsOf({ themes }: Charter): readonly WrittenPair[] {
  const pairs: WrittenPair[] = [];
  for (const theme of themes) {
    for (const { observation, principle } of pairsOf(theme)) {
      const halves: Part[] = [];
      // Mostly the principle is shorter.
      if (principle?.content === "text") halves.push(principle);
      if (observation?.content === "text") halves.push(observation);
      if (halves.length > 0) pairs.push({ theme, halves });
    }
  }
  return pairs;
}
