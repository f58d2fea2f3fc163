import type { Catalog, CatalogTheme } from "./catalog.ts";

/** The theme that takes the place of one that is deprecated, be it after several steps; undefined where there is none. */
export function successorOf({ themes }: Catalog, theme: CatalogTheme): CatalogTheme | undefined {
  const met = new Set<string>();
  let at: CatalogTheme | undefined = theme;
  while (at?.deprecated && !met.has(at.id)) {
    met.add(at.id);
    const next: string | undefined = at.deprecated.replacedBy;
    at = themes.find(({ id }) => id === next);
  }
  return at?.deprecated ? undefined : at;
}
