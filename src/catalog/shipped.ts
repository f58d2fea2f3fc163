import type { Catalog } from "./catalog.ts";
import { catalogs, collaboration } from "./generated/catalogs.ts";

/** The catalogs that come with the product, the default one first. */
export const shippedCatalogs: readonly Catalog[] = catalogs;

/** The catalog of a charter that names none, or one that nobody knows. */
export const defaultCatalog: Catalog = collaboration;

export const defaultCatalogId = defaultCatalog.id;

export function shippedCatalog(id: string): Catalog | undefined {
  return shippedCatalogs.find((catalog) => catalog.id === id);
}

/** The shipped catalog in force for a charter: the one it names, else the default one. */
export function catalogOf(id: string | undefined): Catalog {
  return (id === undefined ? undefined : shippedCatalog(id)) ?? defaultCatalog;
}
