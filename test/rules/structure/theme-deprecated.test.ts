import { themeDeprecated } from "../../../src/rules/structure/theme-deprecated.ts";
import { themeMissing } from "../../../src/rules/structure/theme-missing.ts";
import { catalogIn, checkFix, checkRule } from "../../support/check-rule.ts";

describe("theme-deprecated", () => {
  const catalog = catalogIn(`catalog: 1
id: harbour
title: Harbour
themes:
  - { id: noise, title: Noise at night, since: "2.0" }
  - { id: quiet, title: Quiet hours, deprecated: "2.0", replaced-by: noise }
  - { id: still, title: Stillness, deprecated: true, replaced-by: quiet }
  - { id: birds, title: Seabirds, deprecated: true }
`);
  const check = (picture: string): void => checkRule(themeDeprecated, picture, { catalog });
  const mend = (before: string, after: string): void => checkFix(themeDeprecated, before, after, { catalog });

  it("marks the title of a theme that another one has replaced, be it in several steps", () => {
    check(`
      ## Stillness
         ^^^^^^^^^ The catalog no longer uses the theme “Stillness”; “Noise at night” takes its place.
      `);
  });

  it("says since when", () => {
    check(`
      ## 3. Quiet hours
            ^^^^^^^^^^^ The catalog no longer uses the theme “Quiet hours” (since 2.0); “Noise at night” takes its place.
      `);
  });

  it("marks a theme that nothing replaces", () => {
    check(`
      ## Seabirds
         ^^^^^^^^ The catalog no longer uses the theme “Seabirds”.
      `);
  });

  it("is silent on themes in use and on those that the catalog does not have", () => {
    check("## Noise at night\n\n## Dust\n\n**Observation:** a\n");
  });

  it("changes the title and leaves number and marks", () => {
    mend("- **2. Quiet hours**\n  - Observation: a\n", "- **2. Noise at night**\n  - Observation: a\n");
  });

  it("changes the id behind words of the parties’ own", () => {
    mend("## Until six {#quiet}\n", "## Until six {#noise}\n");
    mend("## Until six <!-- theme: quiet -->\n", "## Until six <!-- theme: noise -->\n");
  });

  it("does not ask for the new theme beside the old one", () => {
    checkRule(themeMissing, "## Quiet hours\n", { catalog });
  });

  it("does not ask for a theme that is no longer used", () => {
    checkRule(themeMissing, "## Noise at night\n", { catalog });
  });
});
