import { themeDuplicate } from "../../../src/rules/structure/theme-duplicate.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("theme-duplicate", () => {
  const check = (picture: string): void => checkRule(themeDuplicate, picture);

  it("marks every title of a theme but the first, whatever its words and form", () => {
    check(`
      ## Trust

      **Observation:** a

      ## Level of trust
         ^^^^^^^^^^^^^^ “Level of trust” stands in this charter already.

      **Observation:** a

      | Theme | Observation |
      | ----- | ----------- |
      | Trust | a           |
        ^^^^^ “Trust” stands in this charter already.
      `);
  });

  it("compares themes of the users' own by their words", () => {
    check(`
      ## Safety on site

      **Observation:** a

      ## 4. SAFETY on site
            ^^^^^^^^^^^^^^ “SAFETY on site” stands in this charter already.

      **Observation:** a
      `);
  });

  it("is silent on sub-headings that are named by an alias", () => {
    check("## Differences are also a risk\n\n### Resistance\n\nTalk.\n\n## Resistance\n\nTalk.\n");
  });
});
