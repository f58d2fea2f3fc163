import { noDifference } from "../../../src/rules/theme/no-difference.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("no-difference", () => {
  it("marks the first list", () => {
    checkRule(
      noDifference,
      `
      ---
      parties:
        - { id: a, brings: [60 trucks] }
                   ^^^^^^ All parties bring the same: if scale is the reason, say so, see “Differences are an opportunity driver”.
        - { id: b, brings: 60 trucks }
      ---
      `,
    );
  });

  it("is silent where a party brings more", () => {
    checkRule(
      noDifference,
      `
      ---
      parties:
        - { id: a, brings: [60 trucks] }
        - { id: b, brings: [60 trucks, a workshop] }
      ---
      `,
    );
  });

  it("is silent where a party says nothing", () => {
    checkRule(
      noDifference,
      `
      ---
      parties:
        - { id: a, brings: [60 trucks] }
        - { id: b }
      ---
      `,
    );
  });
});
