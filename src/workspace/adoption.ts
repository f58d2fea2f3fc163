import type { Catalog } from "../catalog/catalog.ts";
import { defaultCatalogId } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import { scalar } from "../charter/front-matter/scalar.ts";
import { blanked } from "../charter/private.ts";
import { type RecognisedTitle, type Resemblance, resemblanceOf } from "../charter/resemblance.ts";
import { repository } from "../rules/pages.ts";
import { patternsFor } from "./proposed-patterns.ts";

/** What stands below a folder, as far as charters are concerned. */
export interface Findings {
  /** Files that nothing makes a charter yet, and that look like one; in the order of their names. */
  readonly alike: readonly Alike[];
  /** The names of charters. */
  readonly charters: readonly string[];
  /** The names of all other Markdown files. */
  readonly others: readonly string[];
}

export interface Alike extends Resemblance {
  /** As seen from the current folder. */
  readonly name: string;
}

/** What a text that nothing makes a charter yet looks like. Titles are going to be shown, so private parts are blank. */
export function likenessOf(
  text: string,
  parse: (text: string) => Charter,
  catalogs: readonly Catalog[],
): Resemblance | undefined {
  return resemblanceOf(/visibility/i.test(text) ? blanked(parse(text)) : text, catalogs);
}

/** What a title is read as, in words for people. */
export function readAs({ theme, by }: Pick<RecognisedTitle, "theme" | "by">): string {
  return theme === undefined ? "a theme of its own, by its labels" : `${theme}, ${by}`;
}

/** The text of a configuration that makes charters of the files that look like some; undefined where there are none. */
export function configurationFor({ alike, others }: Pick<Findings, "alike" | "others">): string | undefined {
  if (alike.length === 0) return undefined;
  const names = alike.map(({ name }) => name);
  const groups = groupsOf(alike);
  const [first, ...rest] = groups;
  const catalog = first && first.id !== defaultCatalogId ? [`catalog: ${first.id}`] : [];
  const overrides = rest.flatMap(({ id, names: own }) => {
    const strangers = [...others, ...names.filter((name) => !own.includes(name))];
    return ["  - files:", ...items(patternsFor(own, strangers), "      "), `    catalog: ${id}`];
  });
  return [
    `# What else can stand here: ${repository}/blob/main/docs/configuration.md`,
    "charters:",
    ...items(patternsFor(names, others), "  "),
    ...catalog,
    ...(overrides.length > 0 ? ["overrides:", ...overrides] : []),
    "",
  ].join("\n");
}

interface Group {
  readonly id: string;
  readonly names: readonly string[];
}

/** The files by catalog, the most frequent one first; for those that name it themselves nothing has to be said. */
function groupsOf(alike: readonly Alike[]): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const { name, catalog, named } of alike) {
    if (!named) groups.set(catalog.id, [...(groups.get(catalog.id) ?? []), name]);
  }
  return [...groups].map(([id, names]) => ({ id, names })).sort((a, b) => b.names.length - a.names.length);
}

function items(patterns: readonly string[], indent: string): readonly string[] {
  return patterns.map((pattern) => `${indent}- ${scalar(pattern)}`);
}
