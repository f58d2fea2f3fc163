import type { CatalogTheme } from "../../catalog/catalog.ts";
import { successorOf } from "../../catalog/deprecated.ts";
import type { Charter } from "../../charter/charter.ts";

/**
 * The ids of the catalog's themes that are there, be it under a title that names two, or under that of a theme whose
 * place they have taken.
 */
export function presentThemes({ themes, catalog }: Charter): ReadonlySet<string> {
  const named = themes.flatMap(({ definition, joined }) => [definition, joined]).filter((theme) => theme !== undefined);
  const heirs = named.flatMap((theme) => (theme.deprecated ? (successorOf(catalog, theme) ?? []) : []));
  return new Set([...named, ...heirs].map(({ id }: CatalogTheme) => id));
}
