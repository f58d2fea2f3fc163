import { decisionUnknownPrinciple } from "../../../src/rules/decision/decision-unknown-principle.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("decision-unknown-principle", () => {
  it("marks what is no theme", () => {
    checkRule(
      decisionUnknownPrinciple,
      `
      ---
      decisions:
        - { raised: 2026-05-01, applies: [trust, fairness] }
                                                 ^^^^^^^^ “fairness” is no theme of this charter's catalog and none of its own.
      ---
      `,
    );
  });

  it("accepts ids that themes had in another catalog", () => {
    checkRule(
      decisionUnknownPrinciple,
      `
      ---
      catalog: relational-norms-6
      decisions:
        - { raised: 2026-05-01, applies: [mutuality, time] }
                                                     ^^^^ “time” is no theme of this charter's catalog and none of its own.
      ---

      ## Equity

      **Observation:** a
      `,
    );
  });

  it("accepts titles, aliases and themes of the users' own", () => {
    checkRule(
      decisionUnknownPrinciple,
      `
      ---
      decisions:
        - { raised: 2026-05-01, applies: [It takes time, reciprocity, data on ice] }
      ---

      ## Data on ice

      **Observation:** The probe sends once a day.

      **Guiding principle:** Whoever needs more asks a week ahead.
      `,
    );
  });

  it("reads a line of a list", () => {
    checkRule(
      decisionUnknownPrinciple,
      `
      ---
      charter: 1
      ---

      ## Decisions

      - Night trains stay (raised: 2026-05-01, decided: 2026-05-04, applies: trust, fairness)
                                                                             ^^^^^^^^^^^^^^^ “fairness” is no theme of this charter's catalog and none of its own.
      - We like trains.
      `,
    );
  });
});
