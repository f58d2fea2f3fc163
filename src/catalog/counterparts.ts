import type { Catalog, CatalogTheme } from "./catalog.ts";

/**
 * The themes of a catalog that ask much the same as a theme of another one, the nearest first: of the same id, named as
 * counterparts by one of the two, or both counterparts of a third.
 */
export function counterpartsOf(theme: CatalogTheme, { themes }: Catalog): readonly CatalogTheme[] {
  const known = themes.filter(({ deprecated }) => !deprecated);
  const own = theme.counterparts ?? [];
  const isNamed = ({ id, counterparts = [] }: CatalogTheme): boolean =>
    own.includes(id) || counterparts.includes(theme.id);
  const sharesOne = ({ counterparts = [] }: CatalogTheme): boolean => counterparts.some((id) => own.includes(id));
  const nearest = [({ id }: CatalogTheme) => id === theme.id, isNamed, sharesOne];
  return [...new Set(nearest.flatMap((isNear) => known.filter(isNear)))];
}
