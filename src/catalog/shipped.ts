import type { Catalog } from "./catalog.ts";
import { catalogs } from "./generated/catalogs.ts";

/** The ids of the catalogs that come with the product, the default one first. */
export const shippedIds: readonly string[] = Object.keys(catalogs);

/** The catalogs that come with the product, in the same order. */
export function shippedCatalogs(): readonly Catalog[] {
  return shippedIds.flatMap((id) => shippedCatalog(id) ?? []);
}

/** The same id gives the same catalog; most are never asked for. */
export function shippedCatalog(id: string): Catalog | undefined {
  const known = read.get(id);
  if (known || !Object.hasOwn(catalogs, id)) return known;
  const catalog: Catalog = JSON.parse(catalogs[id] ?? "");
  read.set(id, catalog);
  return catalog;
}

const read = new Map<string, Catalog>();

export const defaultCatalogId = "collaboration";

/** The catalog of a charter that names none, or one that nobody knows. */
export const defaultCatalog: Catalog = catalogThere(defaultCatalogId);

function catalogThere(id: string): Catalog {
  const catalog = shippedCatalog(id);
  if (!catalog) throw new Error(`There is no catalog “${id}”.`);
  return catalog;
}

/** The shipped catalog in force for a charter: the one it names, else the default one. */
export function catalogOf(id: string | undefined): Catalog {
  return (id === undefined ? undefined : shippedCatalog(id)) ?? defaultCatalog;
}
