import { interestsIdentical } from "../../../src/rules/theme/interests-identical.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("interests-identical", () => {
  it("marks the first list, whatever the order, the case and the final stop", () => {
    checkRule(
      interestsIdentical,
      `
      ---
      parties:
        - { id: a, interests: [Less waste, good press.] }
                   ^^^^^^^^^ All parties list the same interests: write what each of them gains by itself, see “Interests and objectives”.
        - { id: b, interests: [good press, less waste] }
      ---
      `,
    );
  });

  it("is silent where one list is empty, or none", () => {
    checkRule(
      interestsIdentical,
      `
      ---
      parties:
        - { id: a, interests: [] }
        - { id: b, interests: [] }
      ---
      `,
    );
  });

  it("is silent where a third party differs", () => {
    checkRule(
      interestsIdentical,
      `
      ---
      parties:
        - { id: a, interests: [less waste] }
        - { id: b, interests: [less waste] }
        - { id: c, interests: [warm houses] }
      ---
      `,
    );
  });

  it("is silent for one party", () => {
    checkRule(
      interestsIdentical,
      `
      ---
      parties:
        - { id: a, interests: [less waste] }
      ---
      `,
    );
  });
});
