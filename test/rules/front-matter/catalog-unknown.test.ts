import { catalogUnknown } from "../../../src/rules/front-matter/catalog-unknown.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("catalog-unknown", () => {
  it("marks an id that no catalog has", () => {
    checkRule(
      catalogUnknown,
      `
---
catalog: harbour
         ^^^^^^^ No catalog has the id “harbour”, so the themes of “collaboration” are used.
---
`,
    );
  });

  it("offers the catalog whose id comes close", () => {
    checkFix(catalogUnknown, "---\ncatalog: minimal3\n---\n", "---\ncatalog: minimal-3\n---\n");
  });

  it("is silent about a catalog that is known, and where none is named", () => {
    checkRule(catalogUnknown, "---\ncatalog: minimal-3\n---\n");
    checkRule(catalogUnknown, "---\ncharter: 1\n---\n");
  });
});
