import { themesMerged } from "../../../src/rules/structure/themes-merged.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("themes-merged", () => {
  it("marks a title that names two themes", () => {
    checkRule(
      themesMerged,
      `
      ## Mutuality / level of trust
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ This title names two themes: it is read as “Mutuality”, and “Trust” has no place of its own.

      **Observation:** a
      `,
    );
  });

  it("is silent when the second theme has a title of its own", () => {
    checkRule(themesMerged, "## Mutuality and trust\n\n**Observation:** a\n\n## Trust\n");
  });

  it("is silent on one theme with “and” in its title, and on prose", () => {
    checkRule(themesMerged, "## Interests and objectives\n\n**Observation:** a\n\n## Mutuality and trust\n\nTalk.\n");
  });
});
