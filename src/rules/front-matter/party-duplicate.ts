import type { Party } from "../../charter/charter.ts";
import type { Rule } from "../rule.ts";

export const partyDuplicate: Rule = {
  id: "party-duplicate",
  group: "front matter",
  severity: "warning",
  quiet: true,
  onlyWith: ["parties"],
  description: "Each party has an id of its own.",
  rationale:
    "Milestones, sign-offs and the balance of power refer to a party by its id. Where two parties share one, a sign-off of the one counts for the other, and nobody can tell who takes part. A party without an id gets one made of its name.",
  examples: {
    bad: `---
charter: 1
parties:
  - { id: port, name: Port of Lysvik }
  - { id: port, name: Port Services Torrent }
---

# Harbour cranes
`,
    good: `---
charter: 1
parties:
  - { id: port, name: Port of Lysvik }
  - { id: torrent, name: Port Services Torrent }
---

# Harbour cranes
`,
  },

  *check({ parties }) {
    const first = new Map<string, Party>();
    for (const party of parties?.items ?? []) {
      const earlier = first.get(party.id);
      if (!earlier) first.set(party.id, party);
      else {
        yield {
          range: party.idRange,
          message: `Another party has the id “${party.id}” already.`,
          related: [{ message: "The party that has it.", range: earlier.idRange }],
        };
      }
    }
  },
};
