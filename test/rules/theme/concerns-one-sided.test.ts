import { concernsOneSided } from "../../../src/rules/theme/concerns-one-sided.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("concerns-one-sided", () => {
  it("marks the party whose concerns are not written", () => {
    checkRule(
      concernsOneSided,
      `
      ---
      parties:
        - { id: parks, concerns: [{ concern: noise, response: no saws before ten }] }
        - { id: arborists, name: Arborists United }
                ^^^^^^^^^ No concerns of “Arborists United” are written, and others write theirs: unwritten ones come up later, see “Differences are also a risk”.
      ---
      `,
    );
  });

  it("accepts the answer that there are none", () => {
    checkRule(
      concernsOneSided,
      `
      ---
      parties:
        - { id: parks, concerns: [{ concern: noise, response: no saws before ten }] }
        - { id: arborists, concerns: [] }
      ---
      `,
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      concernsOneSided,
      `
      ---
      collaboration: { kind: guarded }
      parties:
        - { id: parks, concerns: [{ concern: noise, response: no saws before ten }] }
        - { id: arborists }
      ---
      `,
    );
  });
});
