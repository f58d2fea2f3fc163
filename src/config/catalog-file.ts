import type { Catalog } from "../catalog/catalog.ts";
import { completeCatalog, type WrittenCatalog } from "../catalog/written.ts";
import { nearest } from "../charter/front-matter/near.ts";
import { readYamlFile } from "../charter/front-matter/read.ts";
import type { MapValue, Value } from "../charter/front-matter/value.ts";
import { indexLines, type Located } from "../charter/text.ts";
import { lostSuccessorsIn, sharedNamesIn, strangersIn, textAt, twiceIn } from "./catalog-themes.ts";
import type { SettingsFile } from "./configuration.ts";
import { changed, enumerated, type Form, issuesOfForm, isWritten, ordered } from "./form.ts";
import type { Issue } from "./issue.ts";

/** A catalog of users' own as it is written. */
export interface CatalogFile extends SettingsFile {
  readonly kind: "catalog";
  readonly id: Located<string> | undefined;
  readonly extends: Located<string> | undefined;
  /** Undefined where it cannot be read, or where what holds is not what stands in the text now. */
  readonly root: MapValue | undefined;
  /** What it says; undefined when that does not have the form of a catalog. */
  readonly written: WrittenCatalog | undefined;
}

/** What may stand in a catalog. It is read when somebody asks, as few charters have one of their own. */
export function catalogForm(): Form {
  return require("../../schemas/catalog.schema.json");
}

/** Reads the text of a catalog. Never throws: what is wrong is an issue. */
export function readCatalogFile(path: string, source: string): CatalogFile {
  const text = source.startsWith("\u{FEFF}") ? source.slice(1) : source;
  const lines = indexLines(text);
  const { root, error } = readYamlFile(text, lines);
  const issues: Issue[] = error ? [{ kind: "syntax", ...error }] : [];
  if (root) issues.push(...issuesOfForm(root, catalogForm(), "a catalog", synonyms), ...twiceIn(root));
  else if (!error) {
    const range = lines.rangeOf(0, 0);
    issues.push({
      kind: "schema",
      range,
      message: "This catalog is empty: it begins with “catalog: 1”, “id” and “title”.",
    });
  }
  const isSound = issues.every(({ kind }) => kind === "unknown-key" || kind === "duplicate");
  return {
    path,
    kind: "catalog",
    text,
    lines,
    issues: ordered(issues, text, lines),
    id: root && textAt(root, "id"),
    extends: root && textAt(root, "extends"),
    root,
    // Its form has been looked at.
    written: root && isSound ? (dataOf(root) as WrittenCatalog) : undefined,
  };
}

const synonyms: Readonly<Record<string, string>> = {
  mandatory: "required",
  must: "required",
  yes: "required",
  true: "required",
  suggested: "recommended",
  no: "optional",
  false: "optional",
};

/** The catalogs that files make together, and what is wrong with them besides what is wrong with each. */
export interface LinkedCatalogs {
  /** By id, without the shipped ones. */
  readonly catalogs: ReadonlyMap<string, { readonly catalog: Catalog; readonly file: CatalogFile }>;
  /** The files with all their issues, in the order in which they came. */
  readonly files: readonly CatalogFile[];
}

/**
 * Completes each catalog by what it extends.
 *
 * @param shipped the catalogs that are always there, the one that lends labels to all first.
 */
export function linkCatalogs(files: readonly CatalogFile[], shipped: readonly Catalog[]): LinkedCatalogs {
  const found = new Map<CatalogFile, Issue[]>(files.map((file) => [file, []]));
  const tell = (file: CatalogFile, issue: Issue): void => {
    if (file.root) found.get(file)?.push(issue);
  };
  const byId = new Map<string, CatalogFile>();
  for (const file of files) {
    const id = file.id;
    if (!id) continue;
    const other = byId.get(id.value);
    const isShipped = shipped.some((catalog) => catalog.id === id.value);
    if (isShipped || other) {
      const whose = isShipped ? "a catalog that comes with Charter" : `the catalog in “${nameOf(other)}”`;
      const rest = isShipped ? " “extends” starts from it under another id." : "";
      tell(file, {
        kind: "duplicate",
        range: id.range,
        message: `“${id.value}” is already the id of ${whose}.${rest}`,
      });
    } else byId.set(id.value, file);
  }

  const catalogs = new Map<string, { readonly catalog: Catalog; readonly file: CatalogFile }>();
  const complete = (file: CatalogFile, below: readonly CatalogFile[]): Catalog | undefined => {
    const id = file.id?.value;
    if (id === undefined || byId.get(id) !== file || !file.written) return undefined;
    const known = catalogs.get(id);
    if (known) return known.catalog;
    const base = baseOf(file, [...below, file]);
    if (file.extends && !base) return undefined;
    for (const issue of strangersIn(file, base)) tell(file, issue);
    const catalog = completeCatalog(file.written, base ?? shipped[0]);
    for (const issue of [...sharedNamesIn(file, catalog), ...lostSuccessorsIn(file, catalog)]) tell(file, issue);
    catalogs.set(id, { catalog, file });
    return catalog;
  };
  const baseOf = (file: CatalogFile, chain: readonly CatalogFile[]): Catalog | undefined => {
    const wanted = file.extends;
    if (!wanted) return undefined;
    const own = byId.get(wanted.value);
    if (own && chain.includes(own)) {
      if (own !== chain[0]) return undefined;
      const circle = [file, ...chain]
        .map(({ id }) => id?.value ?? "")
        .map((id) => `“${id}”`)
        .join(" from ");
      tell(file, {
        kind: "extends",
        range: wanted.range,
        message: `Catalogs start from each other in a circle: ${circle}.`,
      });
      return undefined;
    }
    if (own) return complete(own, chain);
    const base = shipped.find((catalog) => catalog.id === wanted.value);
    if (!base)
      tell(
        file,
        unknownParent(
          wanted,
          [...byId.keys(), ...shipped.map(({ id }) => id)].filter((id) => id !== file.id?.value),
        ),
      );
    return base;
  };
  for (const file of files) complete(file, []);

  return {
    catalogs,
    files: files.map((file) => {
      const more = unique(found.get(file) ?? []);
      return more.length === 0 ? file : { ...file, issues: ordered([...file.issues, ...more], file.text, file.lines) };
    }),
  };
}

function unknownParent({ value, range }: Located<string>, known: readonly string[]): Issue {
  const meant = nearest(value, known);
  const rest = meant === undefined ? `; known are ${enumerated(known)}.` : `; did you mean “${meant}”?`;
  const repair = meant === undefined ? undefined : changed(meant, range);
  return { kind: "extends", range, message: `No catalog has the id “${value}”${rest}`, repair };
}

/** A circle is met once from each of its members, and told to each once. */
function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ message, range }) => {
    const key = `${range.start.line}:${range.start.character} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function nameOf(file: CatalogFile | undefined): string {
  return file?.path.split("/").at(-1) ?? "";
}

/** As JSON has it; what is not written is left out. */
function dataOf(value: Value): unknown {
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") return value.items.filter(isWritten).map(dataOf);
  const entries = value.entries.filter((entry) => isWritten(entry.value));
  return Object.fromEntries(entries.map((entry) => [entry.key.value, dataOf(entry.value)]));
}
