import { attitudeVsDepth } from "../../../src/rules/consistency/attitude-vs-depth.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("attitude-vs-depth", () => {
  it("marks the depth and never names the party", () => {
    checkRule(
      attitudeVsDepth,
      `
      ---
      parties:
        - { id: crane, name: Crane Hire, attitude: adversarial }
      collaboration:
        depth: collaborative
               ^^^^^^^^^^^^^ Depth collaborative (line 5) does not fit an adversarial attitude (line 3): work this close lays each side open to the other, see “Not everyone is a friend”.
      ---
      `,
    );
  });

  it("takes the lowest attitude of any party", () => {
    checkRule(
      attitudeVsDepth,
      `
      ---
      parties:
        - { id: crane, attitude: competitive }
        - { id: quay, attitude: cooperative }
      collaboration:
        depth: integrated
               ^^^^^^^^^^ Depth integrated (line 6) does not fit a competitive attitude (line 3): work this close lays each side open to the other, see “Not everyone is a friend”.
      ---
      `,
    );
  });

  it("is silent without a depth", () => {
    checkRule(
      attitudeVsDepth,
      `
      ---
      parties:
        - { id: crane, attitude: adversarial }
      ---
      `,
    );
  });
});
