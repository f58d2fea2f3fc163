import type { Catalog } from "../catalog/catalog.ts";
import { successorOf } from "../catalog/deprecated.ts";
import { normalise } from "../catalog/normal.ts";
import { nearest } from "../charter/front-matter/near.ts";
import { entryOf, type MapValue } from "../charter/front-matter/value.ts";
import type { Located } from "../charter/text.ts";
import type { CatalogFile } from "./catalog-file.ts";
import { changed } from "./form.ts";
import type { Issue } from "./issue.ts";

/** Ids of inherited themes that are not inherited. */
export function* strangersIn({ root, written }: CatalogFile, base: Catalog | undefined): Iterable<Issue> {
  const inherited = base?.themes.map(({ id }) => id) ?? [];
  const own = written?.themes?.map(({ id }) => id) ?? [];
  for (const key of base ? ["only", "remove", "order"] : ["order"]) {
    const known = key === "order" ? [...new Set([...inherited, ...own])] : inherited;
    const list = root && entryOf(root, key)?.value;
    for (const item of list?.kind === "list" ? list.items : []) {
      if (item.kind !== "scalar" || known.includes(String(item.value))) continue;
      const meant = nearest(String(item.value), known);
      const rest = meant === undefined ? "" : `; did you mean “${meant}”?`;
      const what = key === "order" ? "This catalog has no theme" : "No theme is inherited that has the id";
      const message = `${what} “${item.source}”${rest || "."}`;
      yield {
        kind: "unknown-theme",
        range: item.range,
        message,
        repair: meant === undefined ? undefined : changed(meant, item.range),
      };
    }
  }
}

/** Themes that stand in the file twice. */
export function* twiceIn(root: MapValue): Iterable<Issue> {
  const seen = new Set<string>();
  for (const theme of themesOf(root)) {
    const id = textAt(theme, "id");
    if (id && seen.has(id.value)) {
      yield { kind: "duplicate", range: id.range, message: `A theme with the id “${id.value}” already stands above.` };
    }
    if (id) seen.add(id.value);
  }
}

/** Titles and aliases that mean another theme as well: a charter would be read as the first of the two. */
export function* sharedNamesIn({ root }: CatalogFile, catalog: Catalog): Iterable<Issue> {
  const owners = new Map<string, string>();
  for (const { id, title, aliases } of catalog.themes) {
    for (const name of [title, ...aliases, id.replaceAll("-", " ")]) {
      const key = normalise(name);
      if (key !== "" && !owners.has(key)) owners.set(key, id);
    }
  }
  for (const theme of root ? themesOf(root) : []) {
    const id = textAt(theme, "id")?.value;
    const aliases = entryOf(theme, "aliases")?.value;
    const written = [entryOf(theme, "title")?.value, ...(aliases?.kind === "list" ? aliases.items : [])];
    for (const name of written) {
      if (name?.kind !== "scalar" || typeof name.value !== "string") continue;
      const owner = owners.get(normalise(name.value));
      if (owner === undefined || owner === id) continue;
      const message = `“${name.value}” already means the theme “${owner}”.`;
      yield { kind: "duplicate", range: name.range, message };
    }
  }
}

/** Themes whose place another one takes that is not there, or that is not used any more either. */
export function* lostSuccessorsIn({ root }: CatalogFile, catalog: Catalog): Iterable<Issue> {
  const known = catalog.themes.map(({ id }) => id);
  for (const written of root ? themesOf(root) : []) {
    const wanted = textAt(written, "replaced-by");
    if (!wanted) continue;
    const { value, range } = wanted;
    const theme = catalog.themes.find(({ id }) => id === textAt(written, "id")?.value);
    if (!known.includes(value)) {
      const meant = nearest(value, known);
      const rest = meant === undefined ? "." : `; did you mean “${meant}”?`;
      const repair = meant === undefined ? undefined : changed(meant, range);
      yield { kind: "unknown-theme", range, message: `This catalog has no theme “${value}”${rest}`, repair };
    } else if (theme?.deprecated && !successorOf(catalog, theme)) {
      const message = `“${value}” is deprecated itself, and no theme that is in use takes its place.`;
      yield { kind: "unknown-theme", range, message };
    }
  }
}

function themesOf(root: MapValue): readonly MapValue[] {
  const themes = entryOf(root, "themes")?.value;
  return (themes?.kind === "list" ? themes.items : []).filter((theme) => theme.kind === "map");
}

export function textAt(map: MapValue, key: string): Located<string> | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string"
    ? { value: value.value, range: value.range }
    : undefined;
}
