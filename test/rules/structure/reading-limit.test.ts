import { readingLimit } from "../../../src/rules/structure/reading-limit.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("reading-limit", () => {
  const entangled = "[a ".repeat(2000).trim();

  it("marks the first line of the first part that is left unread, once", () => {
    const marks = "^".repeat(entangled.length);
    checkRule(
      readingLimit,
      `
      ## Trust

      ${entangled}
      ${marks} This section is too large or too entangled to be read whole, so nothing in it is checked.
      more

      ## Fit

      ${entangled}
      `,
    );
  });

  it("is silent on long text in plain words", () => {
    checkRule(readingLimit, `## Trust\n\n${"word ".repeat(5000).trim()}\n`);
  });
});
