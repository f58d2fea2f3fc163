import { principleMissing } from "../../../src/rules/structure/principle-missing.ts";
import { catalogWith, promptOf } from "../../support/catalog-with.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("principle-missing", () => {
  it("marks the title of a theme with an observation only", () => {
    checkRule(
      principleMissing,
      `
      # Trust
        ^^^^^ “Trust” has no guiding principle.
      **Observation:** The gate is narrow.
      `,
    );
  });

  it("leaves a theme without any half to the observation", () => {
    checkRule(principleMissing, "## Trust\n\nSome talk.\n");
  });

  it("speaks of a theme without any half where the catalog leaves the observation to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { observation: "optional" } });
    checkRule(principleMissing, "## Trust\n   ^^^^^ “Trust” has no guiding principle.\n", { catalog });
  });

  it("is silent where the catalog leaves the principle to the writer", () => {
    const catalog = catalogWith({ id: "trust", parts: { principle: "optional" } });
    checkRule(principleMissing, "## Trust\n\n**Observation:** a\n", { catalog });
  });

  it("adds a principle behind the observation and before what follows", () => {
    checkFix(
      principleMissing,
      `
      ## Trust

      ### Observation

      The gate is narrow.

      - And dark.

      ## Fit
      `,
      `
      ## Trust

      ### Observation

      The gate is narrow.

      - And dark.

      ### Guiding principle

      ${promptOf("principle", "trust")}

      ## Fit
      `,
    );
  });

  it("adds an item to a list", () => {
    checkFix(
      principleMissing,
      `
      1. **Trust**
         1. **Observation:** The gate is narrow.
      2. **Fit**
         1. **Observation:** The mill is old.
      `,
      `
      1. **Trust**
         1. **Observation:** The gate is narrow.
         2. **Guiding principle**: ${promptOf("principle", "trust")}
      2. **Fit**
         1. **Observation:** The mill is old.
      `,
    );
  });

  it("opens the empty cell of a table", () => {
    checkFix(
      principleMissing,
      `
      | Theme | Observation         | Guiding principle | Owner |
      | ----- | ------------------- | ----------------- | ----- |
      | Trust | The gate is narrow. |                   | Rosa  |
      `,
      `
      | Theme | Observation         | Guiding principle | Owner |
      | ----- | ------------------- | ----------------- | ----- |
      | Trust | The gate is narrow. | … ${promptOf("principle", "trust")} | Rosa  |
      `,
    );
  });

  it("adds a pasted line in the column of its neighbour, whatever the marks of that one’s label", () => {
    checkFix(
      principleMissing,
      "    • Trust\n      o\t**Observation: **a\n",
      "    • Trust\n      o\t**Observation: **a\n      o\t**Guiding principle**:\n",
    );
    checkFix(
      principleMissing,
      "• Trust\n\t•\t**Observation: **a\n",
      "• Trust\n\t•\t**Observation: **a\n\t•\t**Guiding principle**:\n",
    );
  });

  it("adds a pasted line with the bullet of its neighbour", () => {
    checkFix(
      principleMissing,
      `
      • Trust
      o\tObservation: The gate is narrow.
      `,
      `
      • Trust
      o\tObservation: The gate is narrow.
      o\tGuiding principle:
      `,
    );
  });

  it("ends its lines as the file does", () => {
    checkFix(
      principleMissing,
      "## Trust\n\n**Observation:** a\n",
      `## Trust\n\n**Observation:** a\n\n**Guiding principle:** ${promptOf("principle", "trust")}\n`,
      { lineEnd: "\r\n" },
    );
  });

  it("offers nothing where a table has no column for it", () => {
    checkRule(
      principleMissing,
      `
      | Theme | Observation |
      | ----- | ----------- |
      | Trust | a           |
        ^^^^^ “Trust” has no guiding principle.
      `,
    );
  });
});
