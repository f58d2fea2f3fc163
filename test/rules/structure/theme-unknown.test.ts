import { themeUnknown } from "../../../src/rules/structure/theme-unknown.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("theme-unknown", () => {
  const check = (picture: string): void => checkRule(themeUnknown, picture);

  it("marks the words of a title that nearly names a theme", () => {
    check(`
      ## 3. **Mutualty** <!-- new -->
              ^^^^^^^^ “Mutualty” is read as the theme “Mutuality”, which it nearly names.
      `);
  });

  it("is silent when the theme stands there under its own name", () => {
    check("## Mutualty\n\n**Observation:** a\n\n## Mutuality\n");
  });

  it("is silent on themes of the users' own and on short titles", () => {
    check("## Safety\n\n**Observation:** a\n\n## Trusts\n\n**Observation:** a\n");
  });

  it("is as grave as the lack of that theme", () => {
    const picture = (keys: string, severity: string): string => `
      ---
      ${keys}
      ---
      ## Not everyone is a frend
         ^^^^^^^^^^^^^^^^^^^^^^^ ${severity}: “Not everyone is a frend” is read as the theme “Not everyone is a friend”, which it nearly names.
      `;
    const show = { show: "severity" } as const;
    checkRule(themeUnknown, picture("status: draft", "warning"), show);
    checkRule(themeUnknown, picture("status: agreed", "error"), show);
    checkRule(themeUnknown, picture("collaboration: { depth: transactional }", "hint"), show);
    checkRule(themeUnknown, picture("collaboration: { depth: transactional }", "warning"), {
      ...show,
      profile: "strict",
    });
    checkRule(themeUnknown, picture("collaboration: { relationship: internal }", "hint"), {
      ...show,
      profile: "strict",
    });
  });

  it("changes the words and leaves number and marks", () => {
    checkFix(themeUnknown, "- **2. Mutualty**\n  - Observation: a\n", "- **2. Mutuality**\n  - Observation: a\n");
  });
});
