import type { Catalog } from "../catalog/catalog.ts";
import { type Naming, namesOf } from "../catalog/names.ts";
import { normalise } from "../catalog/normal.ts";
import type { Charter, Theme } from "./charter.ts";
import { parseCharter } from "./parse.ts";
import type { Range } from "./text.ts";

/** What makes a text look like a charter, although nothing says that it is one. */
export interface Resemblance {
  /** The catalog of which it has most themes. */
  readonly catalog: Catalog;
  /** Whether the text names that catalog itself. */
  readonly named: boolean;
  /** What its titles are read as, in the order of the text. */
  readonly titles: readonly RecognisedTitle[];
}

export interface RecognisedTitle {
  readonly words: string;
  readonly range: Range;
  /** The id of the theme; undefined for one of the users' own. */
  readonly theme: string | undefined;
  readonly by: Naming["by"] | "nearly" | "labels";
}

/**
 * The catalog that a text seems to be written by. Whole titles and labels count, as in a charter, and never a word in a
 * sentence. Undefined for a text that has too few of them: one theme can stand in any text.
 *
 * @param catalogs of two that fit alike the first one is taken.
 */
export function resemblanceOf(text: string, catalogs: readonly Catalog[]): Resemblance | undefined {
  if (!mayResemble(text, catalogs)) return undefined;
  const readings = catalogs.map((fallback) =>
    parseCharter(text, (id) => catalogs.find((catalog) => catalog.id === id), { fallback }),
  );
  const [best] = readings.filter(looksLikeCharter).sort((a, b) => countOf(b) - countOf(a));
  if (!best) return undefined;
  const { catalog, catalogId, themes } = best;
  return {
    catalog: catalogs.find(({ id }) => id === catalog.id) ?? catalog,
    named: catalogId?.value === catalog.id,
    titles: themes.map((theme) => recognised(theme, catalog)),
  };
}

function recognised({ id, near, title: { value, range } }: Theme, catalog: Catalog): RecognisedTitle {
  const { naming, joined } = namesOf(catalog).known(value);
  const by = near ? "nearly" : (naming ?? joined)?.by;
  return { words: value, range, theme: id, by: id === undefined ? "labels" : (by ?? "id") };
}

/** Two themes of the catalog with a half, two whole pairs, or most of the headings. */
function looksLikeCharter(charter: Charter): boolean {
  const { themes, sections } = charter;
  const labelled = themes.filter(({ observations, principles }) => observations.length + principles.length > 0);
  const pairs = themes.filter(({ observations, principles }) => observations.length > 0 && principles.length > 0);
  const named = countOf(charter);
  const headings = themes.length + sections.filter(({ level }) => level > 1).length;
  return (named >= 2 && labelled.length > 0) || pairs.length >= 2 || (named >= 3 && named * 2 > headings);
}

/** How many themes of the catalog are there. */
function countOf({ themes }: Charter): number {
  return new Set(themes.flatMap(({ id }) => id ?? [])).size;
}

const known = new WeakMap<readonly Catalog[], ReadonlySet<string>>();

/** Whether it is worth reading a text: most Markdown files have no line that begins with a name or a label. */
function mayResemble(text: string, catalogs: readonly Catalog[]): boolean {
  const words = known.get(catalogs) ?? wordsOf(catalogs);
  known.set(catalogs, words);
  const found = new Set<string>();
  for (const line of text.split(/[\r\n]+/)) {
    for (const piece of line.slice(0, 400).split(/[:|]|\*\*|__/)) {
      const name = piece.length > 100 ? "" : normalise(piece.replace(/^[\s#>*+•◦▪●○‣·–\uF0B7-]+/u, ""));
      if (words.has(name)) found.add(name);
      if (found.size > 1) return true;
    }
  }
  return false;
}

function wordsOf(catalogs: readonly Catalog[]): ReadonlySet<string> {
  const words = catalogs.flatMap(({ labels, themes, translations = {} }) => {
    const others = Object.values(translations);
    const named = [...themes, ...others.flatMap((language) => Object.values(language.themes))];
    const halves = [labels, ...others.map((language) => language.labels)];
    return [
      ...themes.map(({ id }) => id.replaceAll("-", " ")),
      ...named.flatMap(({ title, aliases }) => [title, ...aliases]),
      ...halves.flatMap(({ observation = [], principle = [] }) => [...observation, ...principle]),
    ];
  });
  return new Set(words.map(normalise));
}
