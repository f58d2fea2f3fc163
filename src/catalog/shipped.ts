import type { Catalog } from "./catalog.ts";
import { catalogs } from "./generated/catalogs.ts";

/** The catalogs that come with the product, the default one first. */
export const shippedCatalogs: readonly Catalog[] = catalogs;

/** The catalog of a charter that names none. */
export const defaultCatalogId = "collaboration";

export function shippedCatalog(id: string): Catalog | undefined {
  return shippedCatalogs.find((catalog) => catalog.id === id);
}
