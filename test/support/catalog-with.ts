import assert from "node:assert/strict";
import type { Catalog, CatalogTheme } from "../../src/catalog/catalog.ts";
import { partScaffold } from "../../src/catalog/scaffold.ts";
import { defaultCatalog } from "../../src/catalog/shipped.ts";

/** The default catalog with one theme changed. */
export function catalogWith(change: Partial<CatalogTheme> & Pick<CatalogTheme, "id">): Catalog {
  const themes = defaultCatalog.themes.map((theme) => (theme.id === change.id ? { ...theme, ...change } : theme));
  return { ...defaultCatalog, themes };
}

/** The comment that scaffolding writes into an empty half of a theme of the default catalog. */
export function promptOf(kind: "observation" | "principle", id: string): string {
  const theme = defaultCatalog.themes.find((other) => other.id === id);
  assert.ok(theme, id);
  return /<!--.*-->/.exec(partScaffold(kind, theme, defaultCatalog, { form: "plain" }))?.[0] ?? "";
}
