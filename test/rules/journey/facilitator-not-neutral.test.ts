import { facilitatorNotNeutral } from "../../../src/rules/journey/facilitator-not-neutral.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("facilitator-not-neutral", () => {
  it("marks a facilitator that is a party", () => {
    checkRule(
      facilitatorNotNeutral,
      `
      ---
      parties: [{ id: kupfer, name: Kupfer Transit }, wheelset]
      journey:
        - { type: joint-workshop, facilitator: Kupfer Transit }
                                               ^^^^^^^^^^^^^^ This facilitator belongs to one party: choose somebody neutral, or say in a note why not, see “Relationship first”.
      ---
      `,
    );
  });

  it("accepts a note", () => {
    checkRule(
      facilitatorNotNeutral,
      `
      ---
      parties: [kupfer, wheelset]
      journey:
        - { type: joint-workshop, facilitator: kupfer, note: the others asked for it }
      ---
      `,
    );
  });

  it("accepts somebody from outside", () => {
    checkRule(
      facilitatorNotNeutral,
      `
      ---
      parties: [kupfer, wheelset]
      journey:
        - { type: joint-workshop, facilitator: independent }
      ---
      `,
    );
  });
});
