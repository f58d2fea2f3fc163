import { defaultCatalog } from "../../../src/catalog/shipped.ts";
import { defaultText } from "../../../src/rules/structure/default-text.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("default-text", () => {
  const good = defaultCatalog.themes[1]?.guidance.good;

  it("marks halves that are examples of the catalog, in whatever theme", () => {
    checkRule(
      defaultText,
      `
      ## Trust

      **Observation:** ${good?.observation?.toUpperCase().replace(/\.$/, "")}
        ^^^^^^^^^^^ The observation of “Trust” is still an example of the catalog; who, when and what is it here?

      **Guiding principle:** ${good?.principle}
        ^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” is still an example of the catalog; who, when and what is it here?
      `,
    );
  });

  it("is silent once a word is changed", () => {
    checkRule(defaultText, `## Trust\n\n**Guiding principle:** Mostly: ${good?.principle}\n`);
  });

  it("is a hint in a draft and a warning once agreed", () => {
    const picture = (status: string, severity: string): string => `
      ---
      status: ${status}
      ---
      ## Trust
      **Guiding principle:** ${good?.principle}
        ^^^^^^^^^^^^^^^^^ ${severity}: The guiding principle of “Trust” is still an example of the catalog; who, when and what is it here?
      `;
    checkRule(defaultText, picture("in-review", "hint"), { show: "severity" });
    checkRule(defaultText, picture("agreed", "warning"), { show: "severity" });
  });
});
