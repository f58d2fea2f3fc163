import { interestsNotDisclosed } from "../../../src/rules/theme/interests-not-disclosed.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("interests-not-disclosed", () => {
  it("marks the shared objectives", () => {
    checkRule(
      interestsNotDisclosed,
      `
      ---
      objectives: [90 % of the glass back by 2028]
      ^^^^^^^^^^ Shared objectives (line 2) are written, and no party's interests are: say why each of them wants it, see “Interests and objectives”.
      parties: [bottle-bank, kiln]
      ---
      `,
    );
  });

  it("is silent as soon as one party tells its interests", () => {
    checkRule(
      interestsNotDisclosed,
      `
      ---
      objectives: [90 % of the glass back by 2028]
      parties:
        - { id: bottle-bank, interests: none }
        - kiln
      ---
      `,
    );
  });

  it("is silent without parties, and without shared objectives", () => {
    checkRule(
      interestsNotDisclosed,
      `
      ---
      objectives: []
      parties: [bottle-bank, kiln]
      ---
      `,
    );
  });
});
