import { themeOrder } from "../../../src/rules/structure/theme-order.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("theme-order", () => {
  const check = (picture: string): void => checkRule(themeOrder, picture);

  it("marks the theme that has moved, not those that it passed", () => {
    check(`
      ## It takes time
         ^^^^^^^^^^^^^ In the catalog “It takes time” stands after “Horses for courses”.
      ## Mutuality
      ## Trust
      ## Horses for courses
      `);
  });

  it("marks a theme that has moved to the end", () => {
    check(`
      ## Mutuality
      ## Trust
      ## It takes time
      ## Relationship first
         ^^^^^^^^^^^^^^^^^^ In the catalog “Relationship first” stands before “Mutuality”.
      `);
  });

  it("looks at the first of two titles, and not at the users' own", () => {
    check("## Mutuality\n## Safety\n**Observation:** a\n## Trust\n## Mutuality\n");
  });
});
