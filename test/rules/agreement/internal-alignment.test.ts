import { internalAlignment } from "../../../src/rules/agreement/internal-alignment.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("internal-alignment", () => {
  it("marks the only function that signed", () => {
    checkRule(
      internalAlignment,
      `
      ---
      parties: [skyfield, motorline]
      collaboration: { depth: integrated }
      agreement:
        signoffs:
          - { party: skyfield, role: sponsor }
                                     ^^^^^^^ Only the function “sponsor” signed for “skyfield”, and depth integrated (line 3) needs more than one to stand behind it, see “Relationship first”.
          - { party: skyfield, role: Sponsor }
          - { party: motorline, role: sponsor }
          - { party: motorline, role: operations }
      ---
      `,
    );
  });

  it("is silent where a function is not written", () => {
    checkRule(
      internalAlignment,
      `
      ---
      parties: [skyfield]
      collaboration: { depth: integrated }
      agreement:
        signoffs:
          - { party: skyfield, role: sponsor }
          - { party: skyfield }
      ---
      `,
    );
  });

  it("is silent for loose work", () => {
    checkRule(
      internalAlignment,
      `
      ---
      parties: [skyfield]
      collaboration: { depth: coordinated }
      agreement:
        signoffs:
          - { party: skyfield, role: sponsor }
      ---
      `,
    );
  });

  it("is silent inside one organisation", () => {
    checkRule(
      internalAlignment,
      `
      ---
      parties: [skyfield]
      collaboration: { depth: integrated, relationship: internal }
      agreement:
        signoffs:
          - { party: skyfield, role: sponsor }
      ---
      `,
    );
  });
});
