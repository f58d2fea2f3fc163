import assert from "node:assert/strict";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { shippedCatalog, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import type { Problem } from "../../src/rules/rule.ts";

describe("the good examples of the shipped catalogs", () => {
  for (const catalog of shippedCatalogs) {
    it(`make a charter without a problem in its themes: ${catalog.id}`, () => {
      const said = problemsOf(charterOf(catalog)).map(({ rule, theme, message }) => `${rule} (${theme}): ${message}`);
      assert.deepEqual(said, []);
    });
  }
});

/** Each theme of the catalog with its good example. */
function charterOf({ id, themes }: Catalog): string {
  const sections = themes.map(({ title, guidance: { good } }) => {
    const observation = good.observation ? `**Observation:** ${good.observation}\n\n` : "";
    return `## ${title}\n\n${observation}**Guiding principle:** ${good.principle}\n`;
  });
  return `---\ncharter: 1\ncatalog: ${id}\ncollaboration: { relationship: customer-supplier, depth: coordinated, delivery: standard }\n---\n\n${sections.join("\n")}`;
}

/** What is said about the body; that it equals the examples is known. */
function problemsOf(text: string): readonly Problem[] {
  const charter = parseCharter(text, shippedCatalog);
  const body = charter.firstHeading?.range.start.line ?? 0;
  const problems = checkCharter(charter, { asOf: "2026-06-01", profile: "strict" });
  return problems.filter(({ rule, range }) => rule !== "default-text" && range.start.line >= body);
}
