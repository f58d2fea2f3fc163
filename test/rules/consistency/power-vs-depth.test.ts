import { powerVsDepth } from "../../../src/rules/consistency/power-vs-depth.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("power-vs-depth", () => {
  it("marks the power and never says who is strong", () => {
    checkRule(
      powerVsDepth,
      `
      ---
      parties: [palace, bakery]
      collaboration:
        depth: integrated
        power: palace
               ^^^^^^ Uneven power (line 5) meets depth integrated (line 4), and no safeguard is written: name the protection of the weaker side under governance, escalation or exit, see “Not everyone is a friend”.
      ---
      `,
    );
  });

  it("is silent for balanced power", () => {
    checkRule(
      powerVsDepth,
      `
      ---
      collaboration:
        depth: integrated
        power: balanced
      ---
      `,
    );
  });

  it("takes a list of all for balanced", () => {
    checkRule(
      powerVsDepth,
      `
      ---
      parties: [palace, bakery]
      collaboration:
        depth: integrated
        power: [palace, bakery]
      ---
      `,
    );
  });

  it("accepts an escalation as protection", () => {
    checkRule(
      powerVsDepth,
      `
      ---
      parties: [palace, bakery]
      collaboration:
        depth: integrated
        power: palace
      governance: { escalation: [chefs, owners] }
      ---
      `,
    );
  });

  it("accepts a section on guardrails as protection", () => {
    checkRule(
      powerVsDepth,
      `
      ---
      parties: [palace, bakery]
      collaboration:
        depth: integrated
        power: palace
      ---

      ## Guardrails

      Nobody changes an oven without the other's baker.
      `,
    );
  });

  it("takes neither an empty escalation nor the answer that there is no exit for protection", () => {
    checkRule(
      powerVsDepth,
      `
      ---
      parties: [palace, bakery]
      collaboration:
        depth: integrated
        power: palace
               ^^^^^^ Uneven power (line 5) meets depth integrated (line 4), and no safeguard is written: name the protection of the weaker side under governance, escalation or exit, see “Not everyone is a friend”.
      governance: { escalation: [] }
      exit: none
      ---
      `,
    );
  });
});
