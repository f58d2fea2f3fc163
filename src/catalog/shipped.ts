import type { Catalog } from "./catalog.ts";
import { catalogs } from "./generated/catalogs.ts";

/** The catalogs that come with the product, the default one first. */
export const shippedCatalogs: readonly Catalog[] = catalogs;

/** The catalog of a charter that names none, or one that nobody knows. */
export const defaultCatalogId = "collaboration";

export function shippedCatalog(id: string): Catalog | undefined {
  return shippedCatalogs.find((catalog) => catalog.id === id);
}

/** The shipped catalog in force for a charter: the one it names, else the default one. What a parser asks. */
export function catalogOf(id: string | undefined): Catalog {
  const catalog = shippedCatalog(id ?? defaultCatalogId) ?? shippedCatalog(defaultCatalogId);
  if (!catalog) throw new Error("The default catalog is not among the shipped ones.");
  return catalog;
}
