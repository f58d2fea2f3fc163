import { hiddenDirection } from "../../../src/rules/structure/hidden-direction.ts";
import { checkRule } from "../../support/check-rule.ts";

const message =
  "A hidden mark turns the direction of the text here, so that people may read another text than this one.";

describe("hidden-direction", () => {
  it("marks the first hidden mark of an observation and of a principle", () => {
    checkRule(
      hiddenDirection,
      `
      ## Trust

      Observation: We pay \u202E900\u202C euros.
                          ^ ${message}

      Principle: a\u2066b\u2069
                  ^ ${message}
      `,
    );
  });

  it("marks it in the names of parties and themes, once where the name is the id", () => {
    checkRule(
      hiddenDirection,
      `
      ---
      parties: [a\u202Db]
                 ^ ${message}
      ---

      ## Qu\u202Ays
           ^ ${message}

      Observation: a
      `,
    );
  });

  it("is silent on letters that are written from right to left, and on text that belongs to no theme", () => {
    checkRule(hiddenDirection, "## Trust\n\nObservation: שלום وسلام\n\n## Scope\n\na\u202Eb\n");
  });
});
