import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { completeCatalog, type WrittenCatalog, type WrittenTranslation } from "../../src/catalog/written.ts";
import type { Derived } from "../generate.ts";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../catalogs");

/** The shipped catalogs, as TypeScript: the core reads no files. */
export async function generate(): Promise<readonly Derived[]> {
  const catalogs = readCatalogs();
  const content = [
    "// Generated from catalogs/*.yaml by `npm run generate`: change those instead.",
    'import type { Catalog } from "../catalog.ts";',
    ...catalogs.map((catalog, index) => {
      const keyword = index === 0 ? "export const" : "const";
      return `${keyword} ${nameOf(catalog)}: Catalog = ${JSON.stringify(catalog, null, 2)};`;
    }),
    `export const catalogs: readonly Catalog[] = [${catalogs.map(nameOf).join(", ")}];`,
  ].join("\n\n");
  return [{ path: "src/catalog/generated/catalogs.ts", content: `${content}\n` }];
}

/** The default catalog first, as the others start from it; then by id. */
function readCatalogs(): Catalog[] {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => parse(readFileSync(path.join(folder, name), "utf8")) as WrittenCatalog)
    .map((catalog) => ({ ...catalog, translations: readTranslations(catalog.id) }));
  const isDefault = ({ id }: WrittenCatalog): boolean => id === "collaboration";
  const sorted = [...written.filter(isDefault), ...written.filter((catalog) => !isDefault(catalog)).sort(byId)];
  const complete = new Map<string, Catalog>();
  for (const catalog of sorted) {
    complete.set(catalog.id, completeCatalog(catalog, complete.get(catalog.extends ?? "collaboration")));
  }
  return [...complete.values()];
}

/** What stands in `translations/collaboration.nl.yaml` and the like, by language; users write the same into their catalogs. */
function readTranslations(id: string): Readonly<Record<string, WrittenTranslation>> {
  const within = path.join(folder, "translations");
  const files = readdirSync(within).filter((name) => name.startsWith(`${id}.`) && name.endsWith(".yaml"));
  return Object.fromEntries(
    files
      .sort()
      .map((name) => [
        name.slice(id.length + 1, -".yaml".length),
        parse(readFileSync(path.join(within, name), "utf8")) as WrittenTranslation,
      ]),
  );
}

function byId(a: WrittenCatalog, b: WrittenCatalog): number {
  return a.id < b.id ? -1 : 1;
}

/** `minimal-3` is `minimal3` in TypeScript. */
function nameOf({ id }: Catalog): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
