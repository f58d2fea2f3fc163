import { suppressionUnknown } from "../../../src/rules/suppression/suppression-unknown.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("suppression-unknown", () => {
  it("marks a rule that nobody knows, and says which one was meant", () => {
    checkRule(
      suppressionUnknown,
      `
      <!-- charter-disable-next-line open-list, theme-mising -->
                                                ^^^^^^^^^^^^ No rule has the id “theme-mising”; did you mean “theme-missing”?
      ## Trust
      `,
    );
  });

  it("says once that a reason stands behind dashes", () => {
    checkRule(
      suppressionUnknown,
      `
      <!-- charter-disable open-list because we like it -->
                                     ^^^^^^^ No rule has the id “because”; a reason stands behind “--”.
      `,
    );
  });

  it("marks a comment that nobody knows", () => {
    checkRule(
      suppressionUnknown,
      `
      ---
      # charter-disable-nextline open-list
        ^^^^^^^^^^^^^^^^^^^^^^^^ No comment begins with “charter-disable-nextline”; did you mean “charter-disable-next-line”?
      status: draft
      ---
      `,
    );
  });

  it("writes what was meant", () => {
    checkFix(suppressionUnknown, "<!-- charter-disable open-lists -->\n", "<!-- charter-disable open-list -->\n");
  });
});
