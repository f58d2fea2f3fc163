import type { Catalog, CatalogTheme } from "./catalog.ts";
import { tagOf } from "./language-tag.ts";
import { type NearTarget, nearTargetsIn } from "./near.ts";
import { normalise } from "./normal.ts";

/** The names of a catalog, normalised, as plain data: of the shipped one that most charters have it is kept. */
export interface NamesIndex {
  /** Which theme words name, by its number in the catalog. */
  readonly exact: readonly (readonly [words: string, theme: number, by: "title" | "alias"])[];
  readonly labels: readonly (readonly [words: string, kind: "observation" | "principle"])[];
  /** In which languages words are a title, an alias or a label. */
  readonly languages: readonly (readonly [words: string, tags: readonly string[]])[];
  /** Reserved titles, and what they are in the catalog's own language. */
  readonly sections: readonly (readonly [words: string, title: string])[];
  /** What a slip of the pen may miss. */
  readonly targets: readonly NearTarget[];
}

/** Works out the names of a catalog. */
export function indexNames(catalog: Catalog): NamesIndex {
  let targets: NamesIndex["targets"] | undefined;
  return {
    exact: exactIn(catalog),
    labels: labelsIn(catalog),
    languages: languagesIn(catalog),
    sections: sectionsIn(catalog),
    // Many charters have no title that is near one.
    get targets() {
      targets ??= nearTargetsIn(catalog);
      return targets;
    },
  };
}

function exactIn({ themes, translations = {} }: Catalog): NamesIndex["exact"] {
  const exact = new Map<string, NamesIndex["exact"][number]>();
  const add = (words: string, theme: number, by: "title" | "alias"): void => {
    const key = normalise(words);
    if (key && !exact.has(key)) exact.set(key, [key, theme, by]);
  };
  const others = (theme: CatalogTheme) =>
    Object.values(translations).flatMap((language) => language.themes[theme.id] ?? []);
  // The same words in another language go behind what the catalog says itself.
  for (const [i, { title }] of themes.entries()) add(title, i, "title");
  for (const [i, { aliases }] of themes.entries()) for (const alias of aliases) add(alias, i, "alias");
  for (const [i, theme] of themes.entries()) for (const { title } of others(theme)) add(title, i, "title");
  for (const [i, theme] of themes.entries()) {
    const aliases = [theme.id.replaceAll("-", " "), ...others(theme).flatMap((other) => other.aliases)];
    for (const alias of aliases) add(alias, i, "alias");
  }
  return [...exact.values()];
}

function labelsIn({ labels, translations = {} }: Catalog): NamesIndex["labels"] {
  const kinds = new Map<string, "observation" | "principle">();
  for (const kind of ["observation", "principle"] as const) {
    for (const label of labels[kind]) kinds.set(normalise(label), kind);
  }
  for (const kind of ["observation", "principle"] as const) {
    for (const translation of Object.values(translations)) {
      for (const label of translation.labels[kind] ?? []) {
        if (!kinds.has(normalise(label))) kinds.set(normalise(label), kind);
      }
    }
  }
  return [...kinds];
}

function languagesIn({ language, labels, themes, translations = {} }: Catalog): NamesIndex["languages"] {
  const languages = new Map<string, Set<string>>();
  const add = (tag: string, words: string): void => {
    const key = normalise(words);
    const known = languages.get(key);
    if (known) known.add(tag);
    else languages.set(key, new Set([tag]));
  };
  const own = { labels, themes: Object.fromEntries(themes.map((theme) => [theme.id, theme])) };
  for (const [tag, names] of [[tagOf(language) ?? "en", own] as const, ...Object.entries(translations)]) {
    for (const words of [...(names.labels.observation ?? []), ...(names.labels.principle ?? [])]) add(tag, words);
    for (const { title, aliases } of Object.values(names.themes))
      for (const words of [title, ...aliases]) add(tag, words);
  }
  return Array.from(languages, ([words, tags]) => [words, [...tags]]);
}

function sectionsIn({ reserved, translations = {} }: Catalog): NamesIndex["sections"] {
  const sections = new Map(reserved.map((title) => [normalise(title), normalise(title)]));
  for (const { reserved } of Object.values(translations)) {
    for (const [title, words] of Object.entries(reserved)) {
      for (const word of words) if (!sections.has(normalise(word))) sections.set(normalise(word), normalise(title));
    }
  }
  return [...sections];
}
