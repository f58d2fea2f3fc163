import { trustGapUnplanned } from "../../../src/rules/consistency/trust-gap-unplanned.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("trust-gap-unplanned", () => {
  it("marks the trust of today where nothing is planned", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: high, current: basic }
                                          ^^^^^ Trust basic (line 3) is below trust required high (line 3), and no site visit, joint workshop, health check or review is planned from 2026-06-01 on: trust grows by steps that are taken, see “Trust”.
      ---
      `,
    );
  });

  it("takes a slipped visit for none", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: high, current: basic }
                                          ^^^^^ Trust basic (line 3) is below trust required high (line 3), and no site visit, joint workshop, health check or review is planned from 2026-06-01 on: trust grows by steps that are taken, see “Trust”.
      journey:
        - { type: site-visit, date: 2026-05-31, status: planned }
      ---
      `,
    );
  });

  it("accepts a visit of today", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: high, current: basic }
      journey:
        - { type: site-visit, date: 2026-06-01, status: planned }
      ---
      `,
    );
  });

  it("accepts a health check in a table of the body", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: high, current: basic }
      ---

      ## Milestones

      | Milestone | Date | Status |
      | --- | --- | --- |
      | Health check | 2026-11-02 | planned |
      `,
    );
  });

  it("is silent while the parties loosen their work", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        depth: { current: integrated, target: coordinated }
        trust: { required: moderate, current: basic }
      ---
      `,
    );
  });

  it("is silent where an exit is planned", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: moderate, current: basic }
      journey:
        - { type: exit, date: 2026-12-31, status: planned }
      ---
      `,
    );
  });

  it("is silent where the journey is told in words", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: moderate, current: basic }
      ---

      ## Journey

      The two crews meet once a month in the harbour.
      `,
    );
  });

  it("is silent where enough trust has grown", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: moderate, current: high }
      ---
      `,
    );
  });

  it("leaves a date that cannot be read to its own rule", () => {
    checkRule(
      trustGapUnplanned,
      `
      ---
      collaboration:
        trust: { required: moderate, current: basic }
      journey:
        - { type: site-visit, date: next spring, status: planned }
      ---
      `,
    );
  });
});
