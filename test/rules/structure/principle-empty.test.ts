import { principleEmpty } from "../../../src/rules/structure/principle-empty.ts";
import { catalogWith } from "../../support/catalog-with.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("principle-empty", () => {
  const check = (picture: string): void => checkRule(principleEmpty, picture);

  it("marks the label that nothing follows", () => {
    check(`
      ## Trust

      **Observation:** The gate is narrow.

      **Guiding principle:**
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” is empty.
      `);
  });

  it("speaks where the observation is missing or waits to be filled in", () => {
    check(`
      ## Trust

      **Guiding principle:**
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” is empty.

      ## Fit

      **Observation:** TBD

      **Guiding principle:**
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Fit” is empty.
      `);
  });

  it("leaves an empty pair to the observation", () => {
    check("## Trust\n\n**Observation:**\n\n**Guiding principle:**\n");
  });

  it("speaks of an empty pair where the catalog leaves the observation to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { observation: "optional" } });
    checkRule(
      principleEmpty,
      `
      ## Trust

      **Observation:**

      **Guiding principle:**
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” is empty.
      `,
      { catalog },
    );
  });

  it("is silent where the catalog leaves the principle to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { principle: "optional" } });
    checkRule(principleEmpty, "## Trust\n\n**Observation:** a\n\n**Guiding principle:**\n", { catalog });
  });
});
