import type { Charter } from "../../charter/charter.ts";
import { nearest } from "../../charter/front-matter/near.ts";
import { partyNamed } from "../../charter/front-matter/particulars.ts";
import { meansAll } from "../../charter/parties.ts";
import type { Located } from "../../charter/text.ts";
import type { Rule } from "../rule.ts";

export const partyUnknown: Rule = {
  id: "party-unknown",
  group: "front matter",
  severity: "warning",
  quiet: true,
  onlyWith: ["parties"],
  description: "Who takes part in a milestone, and who is the stronger side, is one of the parties.",
  rationale:
    "`participants` and `power` refer to parties by their ids. An id that no party has counts for nobody: a workshop then seems to lack a party, and the weaker side goes without its safeguards. `both`, `all`, `none` and, for power, `balanced` are fine too. Where no parties are written, nothing is looked up.",
  examples: {
    bad: `---
charter: 1
parties: [Lysvik, Torrent]
journey:
  - { type: joint-workshop, date: 2027-02-03, participants: [lysvik, torent] }
---

# Harbour cranes
`,
    good: `---
charter: 1
parties: [Lysvik, Torrent]
journey:
  - { type: joint-workshop, date: 2027-02-03, participants: [lysvik, torrent] }
---

# Harbour cranes
`,
  },

  *check(charter) {
    const parties = charter.parties?.items ?? [];
    if (parties.length === 0) return;
    for (const { value, range } of referencesIn(charter)) {
      if (partyNamed(parties, value)) continue;
      const meant = nearest(value, [...new Set(parties.flatMap(({ id, name }) => [id, name]))]);
      const id = parties.find((party) => party.id === meant || party.name === meant)?.id;
      if (id === undefined) yield { range, message: `No party has the id “${value}”.` };
      else {
        yield {
          range,
          message: `No party has the id “${value}”; did you mean “${id}”?`,
          fix: { title: `Change to “${id}”`, edits: [{ range, newText: id }], safe: true },
        };
      }
    }
  },
};

const words: ReadonlySet<string> = new Set(["none", "balanced"]);

function* referencesIn({ journey, configuration }: Charter): Iterable<Located<string>> {
  const lists = [configuration.power, ...(journey?.items ?? []).map(({ participants }) => participants)];
  for (const list of lists) {
    for (const reference of list?.items ?? []) {
      if (!words.has(reference.value.toLowerCase()) && !meansAll(reference.value)) yield reference;
    }
  }
}
