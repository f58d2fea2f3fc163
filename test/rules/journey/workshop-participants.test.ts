import { workshopParticipants } from "../../../src/rules/journey/workshop-participants.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("workshop-participants", () => {
  it("names those who are absent", () => {
    checkRule(
      workshopParticipants,
      `
      ---
      parties: [Linden, Root Farms, Ladle, Kettle]
      journey:
        - { type: joint-workshop, participants: [linden, Ladle] }
                                                ^^^^^^^^^^^^^^^ Nobody of “Root Farms” and “Kettle” is among the participants of this joint workshop: its principles are those of the others, see “Relationship first”.
      ---
      `,
    );
  });

  it("accepts one word for all", () => {
    checkRule(
      workshopParticipants,
      `
      ---
      parties: [linden, ladle]
      journey:
        - { type: joint-workshop, participants: both }
      ---
      `,
    );
  });

  it("accepts people with their party", () => {
    checkRule(
      workshopParticipants,
      `
      ---
      parties: [linden, ladle]
      journey:
        - { type: joint-workshop, participants: [linden.cook, ladle.owner] }
      ---
      `,
    );
  });

  it("reads the cell of a table", () => {
    checkRule(
      workshopParticipants,
      `
      ---
      parties: [Linden, Ladle]
      ---

      ## Journey

      | Milestone | Participants |
      | --- | --- |
      | Joint workshop | Linden and the mayor |
                         ^^^^^^^^^^^^^^^^^^^^ Nobody of “Ladle” is among the participants of this joint workshop: its principles are those of the others, see “Relationship first”.
      `,
    );
  });

  it("is silent where no participants are written", () => {
    checkRule(
      workshopParticipants,
      `
      ---
      parties: [linden, ladle]
      journey:
        - { type: joint-workshop }
      ---
      `,
    );
  });

  it("asks for workshops only", () => {
    checkRule(
      workshopParticipants,
      `
      ---
      parties: [linden, ladle]
      journey:
        - { type: site-visit, participants: linden }
      ---
      `,
    );
  });
});
