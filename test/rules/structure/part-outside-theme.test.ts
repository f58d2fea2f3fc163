import { partOutsideTheme } from "../../../src/rules/structure/part-outside-theme.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("part-outside-theme", () => {
  const check = (picture: string): void => checkRule(partOutsideTheme, picture);

  it("marks the labels that stand in no theme", () => {
    check(`
      # Two mills

      **Observation:** a
        ^^^^^^^^^^^ This observation stands in no theme.

      **Guiding principle:** b
        ^^^^^^^^^^^^^^^^^ This guiding principle stands in no theme.

      ## Trust

      **Observation:** a
      `);
  });

  it("speaks once of a label with a list", () => {
    check(`
      **Guiding principles**
        ^^^^^^^^^^^^^^^^^^ This guiding principle stands in no theme.

      - a
      - b
      `);
  });

  it("is silent in reserved sections and in quotes", () => {
    check("## Scope\n\n**Observation:** a\n\n> **Observation:** a\n");
  });
});
