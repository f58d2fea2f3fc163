import { guardMissing } from "../../../src/rules/theme/guard-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("guard-missing", () => {
  it("marks the attitude of an opponent at any depth, and never names the party", () => {
    checkRule(
      guardMissing,
      `
      ---
      parties:
        - { id: crane, name: Crane Hire, attitude: adversarial }
                                                   ^^^^^^^^^^^ No safeguard is written: an adversarial attitude (line 3) calls for a way of escalation or an exit, see “Not everyone is a friend”.
        - { id: quay, attitude: competitive }
      ---
      `,
    );
  });

  it("marks the attitude of a rival in close work", () => {
    checkRule(
      guardMissing,
      `
      ---
      parties:
        - { id: crane, attitude: competitive }
                                 ^^^^^^^^^^^ No safeguard is written: a competitive attitude (line 3) and depth integrated (line 4) call for a way of escalation or an exit, see “Not everyone is a friend”.
      collaboration: { depth: integrated }
      ---
      `,
    );
  });

  it("is silent for a rival in loose work", () => {
    checkRule(
      guardMissing,
      `
      ---
      parties:
        - { id: crane, attitude: competitive }
      collaboration: { depth: coordinated }
      ---
      `,
    );
  });

  it("accepts an exit", () => {
    checkRule(
      guardMissing,
      `
      ---
      parties:
        - { id: crane, attitude: adversarial }
      exit: { notice: P3M }
      ---
      `,
    );
  });

  it("accepts a section on escalation", () => {
    checkRule(
      guardMissing,
      `
      ---
      parties:
        - { id: crane, attitude: adversarial }
      ---

      ## Escalation

      First the foremen, then the owners.
      `,
    );
  });

  it("asks a guarded charter too", () => {
    checkRule(
      guardMissing,
      `
      ---
      collaboration: { kind: guarded }
      parties:
        - { id: crane, attitude: adversarial }
                                 ^^^^^^^^^^^ No safeguard is written: an adversarial attitude (line 4) calls for a way of escalation or an exit, see “Not everyone is a friend”.
      exit: none
      ---
      `,
    );
  });
});
