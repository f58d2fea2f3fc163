import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { indexNames } from "../../src/catalog/names-index.ts";
import { completeCatalog, type WrittenCatalog, type WrittenTranslation } from "../../src/catalog/written.ts";
import type { Derived } from "../generate.ts";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../catalogs");

/** The shipped catalogs, as TypeScript: the core reads no files. */
export async function generate(): Promise<readonly Derived[]> {
  const all = readCatalogs();
  const names = all.slice(0, 1).map((catalog) => asciiJson(indexNames(catalog)));
  const texts = all.map(({ translations: _, ...catalog }) => entry(catalog.id, catalog));
  const words = all.flatMap(({ id, translations }) => (translations ? [entry(id, translations)] : []));
  const content = [
    "// Generated from catalogs/*.yaml by `npm run generate`: change those instead.",
    "/** Each as JSON, which is read faster than code, and only when somebody asks for the catalog. */",
    `export const catalogs: Readonly<Record<string, () => string>> = {\n${texts.join("\n")}\n};`,
    "/** Their words in other languages. */",
    `export const translations: Readonly<Record<string, () => string>> = {\n${words.join("\n")}\n};`,
    "/** The names of the first one, in the same way. */",
    `export const defaultNames =\n  ${names.join("")};`,
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

function entry(id: string, value: unknown): string {
  return `  ${JSON.stringify(id)}: () =>\n    ${asciiJson(value)},`;
}

/** A literal of a text in JSON. Texts of ASCII take half of the memory. */
function asciiJson(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return JSON.stringify(json);
}
