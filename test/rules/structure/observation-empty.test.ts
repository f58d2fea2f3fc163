import { observationEmpty } from "../../../src/rules/structure/observation-empty.ts";
import { catalogWith } from "../../support/catalog-with.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("observation-empty", () => {
  const check = (picture: string): void => checkRule(observationEmpty, picture);

  it("marks the label that nothing follows", () => {
    check(`
      ## Trust

      **Observation:** <!-- What do they risk? -->
        ^^^^^^^^^^^ The observation of “Trust” is empty.

      **Guiding principle:** Ask before assuming.
      `);
  });

  it("speaks once of a pair of which both halves are empty", () => {
    check(`
      ## Trust

      ### Observation
          ^^^^^^^^^^^ The observation and the guiding principle of “Trust” are empty.

      ### Guiding principle
      `);
  });

  it("looks at each pair of a theme", () => {
    check(`
      ## Trust

      - Observation: a
      - Guiding principle: b
      - Observation:
        ^^^^^^^^^^^ The observation of “Trust” is empty.
      - Guiding principle: c
      `);
  });

  it("counts code, images and empty bullets as nothing", () => {
    check(`
      ## Trust

      Observation:
      ^^^^^^^^^^^ The observation of “Trust” is empty.

      ![](gate.png)

      -

      \`\`\`
      code
      \`\`\`
      `);
  });

  it("is silent on a missing half and on one that waits to be filled in", () => {
    check(`
      ## Trust

      **Guiding principle:** Ask before assuming.

      ## Fit

      **Observation:** TBD

      **Guiding principle:**
      `);
  });

  it("is silent where the catalog leaves the observation to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { observation: "optional" } });
    checkRule(observationEmpty, "## Trust\n\n**Observation:**\n\n**Guiding principle:**\n", { catalog });
  });

  it("is an information in a draft and an error once agreed", () => {
    checkRule(
      observationEmpty,
      `
      ## Trust
      **Observation:**
        ^^^^^^^^^^^ information: The observation of “Trust” is empty.
      `,
      { show: "severity" },
    );
    checkRule(
      observationEmpty,
      `
      ---
      status: active
      ---
      ## Trust
      **Observation:**
        ^^^^^^^^^^^ error: The observation of “Trust” is empty.
      `,
      { show: "severity" },
    );
  });
});
