import { trustAboveNeed } from "../../../src/rules/consistency/trust-above-need.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("trust-above-need", () => {
  it("marks trust that lies two steps above the need", () => {
    checkRule(
      trustAboveNeed,
      `
      ---
      collaboration:
        depth: coordinated
        trust: { required: high }
                           ^^^^ Trust high (line 4) is far more than depth coordinated (line 3) and risk low (line 5) need, which is basic: a plain guarantee may cost less, see “Trust”.
        risk: low
      ---
      `,
    );
  });

  it("is silent one step above the need", () => {
    checkRule(
      trustAboveNeed,
      `
      ---
      collaboration:
        depth: coordinated
        trust: { required: moderate }
        risk: low
      ---
      `,
    );
  });

  it("is silent above low risk", () => {
    checkRule(
      trustAboveNeed,
      `
      ---
      collaboration:
        depth: transactional
        trust: { required: high }
        risk: medium
      ---
      `,
    );
  });

  it("never complains of trust that has grown", () => {
    checkRule(
      trustAboveNeed,
      `
      ---
      collaboration:
        depth: transactional
        trust: { required: basic, current: high }
        risk: low
      ---
      `,
    );
  });
});
