import type { Catalog } from "./catalog.ts";
import { catalogs, translations } from "./generated/catalogs.ts";

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
  const catalog = withTranslations(JSON.parse(catalogs[id]?.() ?? ""), translations[id]);
  read.set(id, catalog);
  return catalog;
}

/** Its words in other languages are most of a catalog, and few charters ask for them. */
function withTranslations(catalog: Catalog, json: (() => string) | undefined): Catalog {
  let words: Catalog["translations"];
  return json === undefined
    ? catalog
    : {
        ...catalog,
        get translations() {
          words ??= JSON.parse(json()) as NonNullable<Catalog["translations"]>;
          return words;
        },
      };
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
