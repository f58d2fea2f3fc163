import { capabilityOneSided } from "../../../src/rules/theme/capability-one-sided.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("capability-one-sided", () => {
  it("marks the first party that says nothing, once for the charter", () => {
    checkRule(
      capabilityOneSided,
      `
      ---
      parties:
        - { id: parks, name: Parks Office, brings: [a map] }
        - { id: arborists, name: Arborists United }
                ^^^^^^^^^ Nothing says what “Arborists United” and “Nursery” bring, and others say it: a difference helps in both directions, see “Differences are an opportunity driver”.
        - { id: nursery, name: Nursery }
      ---
      `,
    );
  });

  it("grows to a warning behind the draft", () => {
    checkRule(
      capabilityOneSided,
      `
      ---
      status: in-review
      parties:
        - { id: parks, brings: [a map] }
        - { id: arborists }
                ^^^^^^^^^ warning: Nothing says what “arborists” brings, and others say it: a difference helps in both directions, see “Differences are an opportunity driver”.
      ---
      `,
      { show: "severity" },
    );
  });

  it("is silent where no party says it", () => {
    checkRule(
      capabilityOneSided,
      `
      ---
      parties: [parks, arborists]
      ---
      `,
    );
  });

  it("accepts the answer that there is nothing", () => {
    checkRule(
      capabilityOneSided,
      `
      ---
      parties:
        - { id: parks, brings: [a map] }
        - { id: arborists, brings: none }
      ---
      `,
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      capabilityOneSided,
      `
      ---
      collaboration: { kind: guarded }
      parties:
        - { id: parks, brings: [a map] }
        - { id: arborists }
      ---
      `,
    );
  });
});
