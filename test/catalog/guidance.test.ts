import assert from "node:assert/strict";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { shippedCatalog, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { inLanguage, languagesOf } from "../../src/catalog/translated.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import type { Problem } from "../../src/rules/rule.ts";

describe("the good examples of the shipped catalogs", () => {
  for (const catalog of shippedCatalogs()) {
    for (const language of languagesOf(catalog)) {
      it(`make a charter without a problem in its themes: ${catalog.id}, ${language}`, () => {
        const said = problemsOf(charterOf(inLanguage(catalog, language))).map(
          ({ rule, theme, message }) => `${rule} (${theme}): ${message}`,
        );
        assert.deepEqual(said, []);
      });
    }
  }
});

/** Each theme of the catalog with its good example. */
function charterOf({ id, language, labels, themes }: Catalog): string {
  const sections = themes.map(({ title, guidance: { good } }) => {
    const observation = good.observation ? `**${labels.observation[0]}:** ${good.observation}\n\n` : "";
    return `## ${title}\n\n${observation}**${labels.principle[0]}:** ${good.principle}\n`;
  });
  return `---\ncharter: 1\ncatalog: ${id}\nlanguage: ${language}\ncollaboration: { relationship: customer-supplier, depth: coordinated, delivery: standard }\n---\n\n${sections.join("\n")}`;
}

/** What is said about the body; that it equals the examples is known. */
function problemsOf(text: string): readonly Problem[] {
  const charter = parseCharter(text, shippedCatalog);
  const body = charter.firstHeading?.range.start.line ?? 0;
  const problems = checkCharter(charter, { asOf: "2026-06-01", profile: "strict" });
  return problems.filter(({ rule, range }) => rule !== "default-text" && range.start.line >= body);
}
