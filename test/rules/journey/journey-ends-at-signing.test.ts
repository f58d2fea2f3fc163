import { journeyEndsAtSigning } from "../../../src/rules/journey/journey-ends-at-signing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("journey-ends-at-signing", () => {
  it("marks a signing with nothing after it", () => {
    checkRule(
      journeyEndsAtSigning,
      `
      ---
      journey:
        - { type: site-visit, date: 2026-07-08 }
        - { type: contract-signed, date: 2026-09-30 }
                  ^^^^^^^^^^^^^^^ No milestone stands after the signing: the work begins there, see “It takes time”.
      ---
      `,
    );
  });

  it("stays a warning once signed, as the future can be changed", () => {
    checkRule(
      journeyEndsAtSigning,
      `
      ---
      journey:
        - { type: site-visit, date: 2026-03-08, status: done }
        - { type: contract-signed, date: 2026-04-30, status: done }
                  ^^^^^^^^^^^^^^^ warning: No milestone stands after the signing: the work begins there, see “It takes time”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("leaves a lonely signing to its own rule", () => {
    checkRule(
      journeyEndsAtSigning,
      `
      ---
      journey:
        - { type: contract-signed }
      ---
      `,
    );
  });
});
