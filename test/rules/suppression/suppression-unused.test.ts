import { suppressionUnused } from "../../../src/rules/suppression/suppression-unused.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("suppression-unused", () => {
  it("marks the one of several rules that finds nothing", () => {
    checkRule(
      suppressionUnused,
      `
      <!-- charter-disable-next-line observation-missing, theme-duplicate -->
                                                          ^^^^^^^^^^^^^^^ “theme-duplicate” finds nothing here that would have to be accepted.
      ## Trust
      `,
    );
  });

  it("marks a comment that accepts all, and there is nothing", () => {
    checkRule(
      suppressionUnused,
      `
      Words.

      <!-- charter-disable-next-line -->
           ^^^^^^^^^^^^^^^^^^^^^^^^^ This comment accepts problems where there are none.
      More words.
      `,
    );
  });

  it("marks the second of two comments of which one is enough", () => {
    checkRule(
      suppressionUnused,
      `
      <!-- charter-disable observation-missing -->
      <!-- charter-disable observation-missing -->
                           ^^^^^^^^^^^^^^^^^^^ “observation-missing” finds nothing here that would have to be accepted.
      ## Trust
      `,
    );
  });

  it("marks a comment that switches on what was never off", () => {
    checkRule(
      suppressionUnused,
      `
      <!-- charter-enable open-list -->
           ^^^^^^^^^^^^^^ Nothing is switched off above that this comment could switch on again.
      `,
    );
  });

  it("waits for rules that do not run", () => {
    checkRule(suppressionUnused, "<!-- charter-disable theme-order, review-missing -->\n");
    checkRule(suppressionUnused, "<!-- charter-disable principle-empty -->\n", {
      severities: { "principle-empty": "off" },
    });
  });

  it("waits for front matter that can be read", () => {
    checkRule(suppressionUnused, "---\ncharter: 1\nstatus: [\n# charter-disable\n---\n");
  });

  it("leaves comments that have expired to another rule", () => {
    checkRule(suppressionUnused, "<!-- charter-disable principle-empty until 2020-01-01 -->\n");
  });

  it("removes a comment with its line, and one within a line alone", () => {
    checkFix(
      suppressionUnused,
      "Words.\n\n<!-- charter-disable-next-line principle-empty -->\nMore words.\n",
      "Words.\n\nMore words.\n",
    );
    checkFix(suppressionUnused, "Words. <!-- charter-disable-line open-list -->\n", "Words.\n");
    checkFix(
      suppressionUnused,
      "---\ncharter: 1 # charter-disable-line catalog-unknown\n---\n",
      "---\ncharter: 1\n---\n",
    );
  });

  it("takes one rule out of several", () => {
    checkFix(
      suppressionUnused,
      "<!-- charter-disable-next-line theme-duplicate, observation-missing -- r -->\n## Trust\n",
      "<!-- charter-disable-next-line observation-missing -- r -->\n## Trust\n",
    );
    checkFix(
      suppressionUnused,
      "<!-- charter-disable-next-line observation-missing, theme-duplicate -- r -->\n## Trust\n",
      "<!-- charter-disable-next-line observation-missing -- r -->\n## Trust\n",
    );
  });
});
