import { noResistanceRecorded } from "../../../src/rules/theme/no-resistance-recorded.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("no-resistance-recorded", () => {
  it("marks the depth where the theme is not there", () => {
    checkRule(
      noResistanceRecorded,
      `
      ---
      parties: [abbey, city]
      collaboration: { depth: collaborative }
                              ^^^^^^^^^^^^^ No concern is written beside depth collaborative (line 3): where work is close, somebody is against something, see “Differences are also a risk”.
      ---
      `,
    );
  });

  it("marks the theme's title where it has no complete pair", () => {
    checkRule(
      noResistanceRecorded,
      `
      ---
      parties: [abbey, city]
      collaboration: { depth: collaborative }
      ---

      ## Differences are also a risk
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ No concern is written beside depth collaborative (line 3): where work is close, somebody is against something, see “Differences are also a risk”.

      **Observation:** The monks like silence.
      `,
    );
  });

  it("accepts a complete pair", () => {
    checkRule(
      noResistanceRecorded,
      `
      ---
      parties: [abbey, city]
      collaboration: { depth: collaborative }
      ---

      ## Differences are also a risk

      **Observation:** The monks like silence.

      **Guiding principle:** Tours end before the noon prayer.
      `,
    );
  });

  it("accepts the answer that there are no concerns", () => {
    checkRule(
      noResistanceRecorded,
      `
      ---
      parties: [{ id: abbey, concerns: none }, city]
      collaboration: { depth: collaborative }
      ---
      `,
    );
  });

  it("is silent for loose work", () => {
    checkRule(
      noResistanceRecorded,
      `
      ---
      parties: [abbey, city]
      collaboration: { depth: transactional }
      ---
      `,
    );
  });
});
