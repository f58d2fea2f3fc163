import { siteVisitMissing } from "../../../src/rules/journey/site-visit-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("site-visit-missing", () => {
  it("marks the journey of close work", () => {
    checkRule(
      siteVisitMissing,
      `
      ---
      collaboration: { depth: collaborative }
      journey:
      ^^^^^^^ The journey has no site visit, and depth collaborative (line 2) asks for one: a day at the other's place of work shows what no document tells, see “Relationship first”.
        - { type: joint-workshop, date: 2026-07-08 }
      ---
      `,
    );
  });

  it("is silent for loose work", () => {
    checkRule(
      siteVisitMissing,
      `
      ---
      collaboration: { depth: coordinated }
      journey:
        - { type: joint-workshop, date: 2026-07-08 }
      ---
      `,
    );
  });

  it("is silent inside one organisation", () => {
    checkRule(
      siteVisitMissing,
      `
      ---
      collaboration: { depth: integrated, relationship: internal }
      journey:
        - { type: joint-workshop }
      ---
      `,
    );
  });
});
