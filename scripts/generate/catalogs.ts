import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { completeCatalog, type WrittenCatalog } from "../../src/catalog/written.ts";
import type { Derived } from "../generate.ts";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../catalogs");

/** The shipped catalogs, as TypeScript: the core reads no files. */
export async function generate(): Promise<readonly Derived[]> {
  const catalogs = readCatalogs();
  const content = [
    "// Generated from catalogs/*.yaml by `npm run generate`: change those instead.",
    'import type { Catalog } from "../catalog.ts";',
    "",
    `export const catalogs: readonly Catalog[] = ${JSON.stringify(catalogs, null, 2)};`,
    "",
  ].join("\n");
  return [{ path: "src/catalog/generated/catalogs.ts", content }];
}

/** The default catalog first, as the others start from it; then by id. */
function readCatalogs(): Catalog[] {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => parse(readFileSync(path.join(folder, name), "utf8")) as WrittenCatalog);
  const isDefault = ({ id }: WrittenCatalog): boolean => id === "collaboration";
  const sorted = [...written.filter(isDefault), ...written.filter((catalog) => !isDefault(catalog)).sort(byId)];
  const complete = new Map<string, Catalog>();
  for (const catalog of sorted) {
    complete.set(catalog.id, completeCatalog(catalog, complete.get(catalog.extends ?? "collaboration")));
  }
  return [...complete.values()];
}

function byId(a: WrittenCatalog, b: WrittenCatalog): number {
  return a.id < b.id ? -1 : 1;
}
