import { trustBelowDepth } from "../../../src/rules/consistency/trust-below-depth.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("trust-below-depth", () => {
  it("marks the trust that is asked for, and names the depth and the risk", () => {
    checkRule(
      trustBelowDepth,
      `
      ---
      collaboration:
        depth: integrated
        trust: { required: moderate }
                           ^^^^^^^^ Trust moderate (line 4) is less than depth integrated (line 3) and risk low (line 5) need, which is high: people who cannot rely on each other check each other instead, see “Trust”.
        risk: low
      ---
      `,
    );
  });

  it("reads trust that is written as one word", () => {
    checkRule(
      trustBelowDepth,
      `
      ---
      collaboration:
        depth: coordinated
        trust: basic
               ^^^^^ Trust basic (line 4) is less than depth coordinated (line 3) and risk high (line 5) need, which is moderate: people who cannot rely on each other check each other instead, see “Trust”.
        risk: high
      ---
      `,
    );
  });

  it("counts the target where the depth is to change", () => {
    checkRule(
      trustBelowDepth,
      `
      ---
      collaboration:
        depth: { current: transactional, target: collaborative }
        trust: { required: basic, current: basic }
                           ^^^^^ Trust basic (line 4) is less than depth collaborative (line 3) and risk medium (line 5) need, which is moderate: people who cannot rely on each other check each other instead, see “Trust”.
        risk: medium
      ---
      `,
    );
  });

  it("assumes no risk", () => {
    checkRule(
      trustBelowDepth,
      `
      ---
      collaboration:
        depth: integrated
        trust: { required: basic }
      ---
      `,
    );
  });

  it("draws nothing from a level that nobody knows", () => {
    checkRule(
      trustBelowDepth,
      `
      ---
      collaboration:
        depth: integrated
        trust: { required: plenty }
        risk: high
      ---
      `,
    );
  });
});
