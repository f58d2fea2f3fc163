import { depthTargetUnplanned } from "../../../src/rules/consistency/depth-target-unplanned.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("depth-target-unplanned", () => {
  it("marks the target and tells that nothing lies ahead", () => {
    checkRule(
      depthTargetUnplanned,
      `
      ---
      status: active
      collaboration:
        depth: { current: coordinated, target: integrated }
                                               ^^^^^^^^^^ The target depth integrated (line 4) differs from depth coordinated today (line 4), and no milestone after 2026-06-01 is planned: a change takes steps with dates, see “It takes time”.
      journey:
        - { type: launch, date: 2026-06-01, status: planned }
      ---
      `,
    );
  });

  it("is silent with a milestone after today", () => {
    checkRule(
      depthTargetUnplanned,
      `
      ---
      status: active
      collaboration:
        depth: { current: coordinated, target: integrated }
      journey:
        - { type: launch, date: 2026-06-02, status: planned }
      ---
      `,
    );
  });

  it("is silent before the work is running", () => {
    checkRule(
      depthTargetUnplanned,
      `
      ---
      status: agreed
      collaboration:
        depth: { current: coordinated, target: integrated }
      ---
      `,
    );
  });

  it("is silent where the journey is told in words", () => {
    checkRule(
      depthTargetUnplanned,
      `
      ---
      status: active
      collaboration:
        depth: { current: coordinated, target: integrated }
      ---

      ## Journey

      We move the last team in spring.
      `,
    );
  });
});
