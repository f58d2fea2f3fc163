import { signoffOutdated } from "../../../src/rules/agreement/signoff-outdated.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("signoff-outdated", () => {
  it("marks the version that was signed", () => {
    checkRule(
      signoffOutdated,
      `
      ---
      status: agreed
      version: 1.10
      agreement:
        signoffs:
          - { party: a, version: 1.1 }
                                 ^^^ Version 1.1 (line 6) was signed, and the charter is version 1.10 (line 3): an agreement holds for the text that was there.
          - { party: b, version: 1.10 }
      ---
      `,
    );
  });

  it("leaves rows with a digest to their digest", () => {
    checkRule(
      signoffOutdated,
      `
      ---
      status: agreed
      version: 2.0.0
      agreement:
        signoffs:
          - { party: a, version: 1.0.0, digest: "sha256:00" }
      ---
      `,
    );
  });

  it("is silent where a version is not written", () => {
    checkRule(
      signoffOutdated,
      `
      ---
      status: agreed
      version: 2.0.0
      agreement:
        signoffs:
          - { party: a }
      ---
      `,
    );
  });

  it("is silent before the charter is agreed, in every profile", () => {
    checkRule(
      signoffOutdated,
      `
      ---
      status: restructuring
      version: 2.0.0
      agreement:
        signoffs:
          - { party: a, version: 1.0.0 }
      ---
      `,
      { profile: "strict" },
    );
  });
});
