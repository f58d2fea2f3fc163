import { duplicateText } from "../../../src/rules/structure/duplicate-text.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("duplicate-text", () => {
  const check = (picture: string): void => checkRule(duplicateText, picture);

  it("marks a principle that stands in an earlier theme, whatever its case, line breaks and last mark", () => {
    check(`
      ## Trust

      **Guiding principle:** Both leads meet
      every Monday.

      ## Fit

      **Guiding principle:** both leads meet every Monday!
        ^^^^^^^^^^^^^^^^^ “Fit” has the same guiding principle as “Trust”.
      `);
  });

  it("marks the item where several share a label", () => {
    check(`
      ## Trust

      **Guiding principle:** Both leads meet every Monday.

      ## Fit

      **Guiding principles**

      - Prices are talked about in January.
      - Both leads meet every Monday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Fit” has the same guiding principle as “Trust”.
      `);
  });

  it("is silent on observations, within one theme, and on empty halves and placeholders", () => {
    check("## Trust\n\n**Observation:** Same.\n\n## Fit\n\n**Observation:** Same.\n");
    check("## Trust\n\n**Principle:** Same.\n\n**Principle:** Same.\n");
    check("## Trust\n\n**Principle:**\n\n## Fit\n\n**Principle:**\n");
    check("## Trust\n\n**Principle:** TBD\n\n## Fit\n\n**Principle:** TBD\n");
  });
});
