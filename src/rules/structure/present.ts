import type { CatalogTheme } from "../../catalog/catalog.ts";
import { successorOf } from "../../catalog/deprecated.ts";
import type { Charter } from "../../charter/charter.ts";

/**
 * The ids of the catalog's themes that are there, be it under a title that names two, or under that of a theme whose
 * place they have taken.
 */
export function presentThemes({ themes, catalog }: Charter): ReadonlySet<string> {
  const present = new Set<string>();
  const add = (theme: CatalogTheme | undefined): void => {
    if (!theme) return;
    present.add(theme.id);
    const heir = theme.deprecated && successorOf(catalog, theme);
    if (heir) present.add(heir.id);
  };
  for (const { definition, joined } of themes) {
    add(definition);
    add(joined);
  }
  return present;
}
