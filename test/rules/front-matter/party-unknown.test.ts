import { partyUnknown } from "../../../src/rules/front-matter/party-unknown.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("party-unknown", () => {
  it("marks who takes part or is stronger and is no party", () => {
    checkRule(
      partyUnknown,
      `
---
parties: [{ id: lysvik, name: Port of Lysvik }, Torrent]
collaboration: { power: [harbour-board] }
                         ^^^^^^^^^^^^^ No party has the id “harbour-board”.
journey:
  - { type: joint-workshop, participants: [lysvik, torent] }
                                                   ^^^^^^ No party has the id “torent”; did you mean “torrent”?
---
`,
    );
  });

  it("takes ids, names, functions of a party, both, all and balanced", () => {
    checkRule(
      partyUnknown,
      `
---
parties: [{ id: lysvik, name: Port of Lysvik }, Torrent]
collaboration: { power: balanced }
journey:
  - { type: review, participants: [Port of Lysvik, torrent.lead, Torrent] }
  - { type: launch, participants: all }
  - { type: design, participants: both }
  - { type: exit, participants: none }
---
`,
    );
  });

  it("looks up neither owners nor facilitators", () => {
    checkRule(partyUnknown, "---\nparties: [a]\njourney: [{ type: x, owner: board, facilitator: nobody }]\n---\n");
  });

  it("is silent where no parties are written", () => {
    checkRule(partyUnknown, "---\ncollaboration: { power: lysvik }\n---\n");
  });

  it("changes the reference to the id that was meant", () => {
    checkFix(
      partyUnknown,
      "---\nparties: [{ id: lysvik }]\ncollaboration: { power: lysvig }\n---\n",
      "---\nparties: [{ id: lysvik }]\ncollaboration: { power: lysvik }\n---\n",
    );
  });
});
