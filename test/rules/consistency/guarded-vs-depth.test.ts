import { guardedVsDepth } from "../../../src/rules/consistency/guarded-vs-depth.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("guarded-vs-depth", () => {
  it("marks the kind", () => {
    checkRule(
      guardedVsDepth,
      `
      ---
      collaboration:
        kind: guarded
              ^^^^^^^ Kind guarded (line 3) does not fit depth integrated (line 4): who is on guard shares little, and close work shares much, see “Not everyone is a friend”.
        depth: integrated
      ---
      `,
    );
  });

  it("is silent for loose work", () => {
    checkRule(
      guardedVsDepth,
      `
      ---
      collaboration:
        kind: guarded
        depth: transactional
      ---
      `,
    );
  });
});
