import { exitMissing } from "../../../src/rules/consistency/exit-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("exit-missing", () => {
  it("marks the depth and tells what is absent", () => {
    checkRule(
      exitMissing,
      `
      ---
      collaboration:
        depth: collaborative
               ^^^^^^^^^^^^^ No exit is written beside depth collaborative (line 3): who works closely together says early how it can end, see “Not everyone is a friend”.
      ---
      `,
    );
  });

  it("accepts the answer that there is none", () => {
    checkRule(
      exitMissing,
      `
      ---
      collaboration:
        depth: collaborative
      exit: none
      ---
      `,
    );
  });

  it("accepts a section with text", () => {
    checkRule(
      exitMissing,
      `
      ---
      collaboration:
        depth: collaborative
      ---

      ## Exit

      Either side hands back what it borrowed within a month.
      `,
    );
  });

  it("does not accept an empty section", () => {
    checkRule(
      exitMissing,
      `
      ---
      collaboration:
        depth: collaborative
               ^^^^^^^^^^^^^ No exit is written beside depth collaborative (line 3): who works closely together says early how it can end, see “Not everyone is a friend”.
      ---

      ## Exit

      <!-- How can it end? -->
      `,
    );
  });

  it("is silent inside one organisation", () => {
    checkRule(
      exitMissing,
      `
      ---
      collaboration:
        relationship: internal
        depth: integrated
      ---
      `,
    );
  });

  it("is silent for loose work", () => {
    checkRule(
      exitMissing,
      `
      ---
      collaboration:
        depth: coordinated
      ---
      `,
    );
  });
});
