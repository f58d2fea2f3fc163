import { frontMatterQuote } from "../../../src/rules/front-matter/front-matter-quote.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("front-matter-quote", () => {
  it("marks texts that YAML takes for another number", () => {
    checkRule(
      frontMatterQuote,
      `
---
version: 1.10
         ^^^^ YAML reads “1.10” as the number 1.1; in quotes it stays as it is written.
parties: [{ id: 007 }]
                ^^^ YAML reads “007” as the number 7; in quotes it stays as it is written.
agreement:
  signoffs: [{ party: a, version: 2.0 }]
                                  ^^^ YAML reads “2.0” as the number 2; in quotes it stays as it is written.
---
`,
    );
  });

  it("marks words that some programs take for yes and no", () => {
    checkRule(
      frontMatterQuote,
      `
---
language: no
          ^^ Some programs read “no” as false; in quotes it stays as it is written.
---
`,
    );
  });

  it("is silent where nothing changes", () => {
    checkRule(
      frontMatterQuote,
      `
---
charter: 1
version: 1.2
title: 2027
language: "no"
objectives: ['1.10', 0.3.0, 2027-03-01]
agreement: { signoffs: [{ party: a, agreed: no }] }
own: 1.10
---
`,
    );
  });

  it("puts the value in quotes", () => {
    checkFix(frontMatterQuote, "---\nversion: 1.10 # soon 2\n---\n", '---\nversion: "1.10" # soon 2\n---\n');
  });
});
