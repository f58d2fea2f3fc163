import { relationshipStartsAtSigning } from "../../../src/rules/journey/relationship-starts-at-signing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("relationship-starts-at-signing", () => {
  it("marks a signing with nothing before it", () => {
    checkRule(
      relationshipStartsAtSigning,
      `
      ---
      journey:
        - { type: contract-signed, date: 2026-09-30, status: planned }
                  ^^^^^^^^^^^^^^^ No milestone stands before the signing: a relationship begins at the first contact, see “Relationship first”.
        - { type: launch, date: 2026-11-02, status: planned }
      ---
      `,
    );
  });

  it("goes by dates, not by lines", () => {
    checkRule(
      relationshipStartsAtSigning,
      `
      ---
      journey:
        - { type: contract-signed, date: 2026-09-30 }
        - { type: site-visit, date: 2026-07-08 }
        - { type: launch, date: 2026-11-02 }
      ---
      `,
    );
  });

  it("goes by lines where there are no dates", () => {
    checkRule(
      relationshipStartsAtSigning,
      `
      ---
      journey:
        - { type: site-visit }
        - { type: contract-signed }
        - { type: launch }
      ---
      `,
    );
  });

  it("is a hint once signed", () => {
    checkRule(
      relationshipStartsAtSigning,
      `
      ---
      journey:
        - { type: contract-signed, date: 2026-04-30, status: done }
                  ^^^^^^^^^^^^^^^ hint: No milestone stands before the signing: a relationship begins at the first contact, see “Relationship first”.
        - { type: launch, date: 2026-11-02 }
      ---
      `,
      { show: "severity" },
    );
  });

  it("leaves a lonely signing to its own rule", () => {
    checkRule(
      relationshipStartsAtSigning,
      `
      ---
      journey:
        - { type: contract-signed }
      ---
      `,
    );
  });

  it("is silent where nothing is signed", () => {
    checkRule(
      relationshipStartsAtSigning,
      `
      ---
      journey:
        - { type: launch, date: 2026-11-02 }
      ---
      `,
    );
  });
});
