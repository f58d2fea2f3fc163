import type { Catalog } from "../catalog/catalog.ts";
import { tagOf } from "../catalog/language-tag.ts";
import { namesOf, normalise } from "../catalog/names.ts";
import { once } from "../catalog/remembered.ts";
import type { Charter, Theme } from "./charter.ts";

type Named = Pick<Charter, "catalog" | "language" | "defaultLanguage">;

/** The language that the charter names, or that somebody has named for it, without its region. */
export function languageTagOf({ language, defaultLanguage }: Omit<Named, "catalog">): string | undefined {
  return tagOf(language?.value ?? defaultLanguage);
}

/** The language of what stands in no theme: the one that is named, else the one that its themes tell. */
export function languageOfCharter(charter: Named): string {
  return languageTagOf(charter) ?? tagOf(charter.catalog.language) ?? "en";
}

/** Words in the language of the charter; the English ones where there are no others. */
export function inLanguageOf<T>(charter: Named, words: Readonly<Record<string, T>> & { readonly en: T }): T {
  const language = languageOfCharter(charter);
  return Object.hasOwn(words, language) ? (words[language] ?? words.en) : words.en;
}

/**
 * The language of a theme: the one that its title and labels are written in, where they leave no doubt, else that of the
 * charter. English ones leave doubt, as many write in their own language under the English names.
 */
export function languageOf(theme: Theme, charter: Named): string {
  return languageTold(theme, charter) ?? languageOfCharter(charter);
}

/** The one language besides English that all themes tell which tell any. */
export function languageOfThemes(themes: readonly Theme[], charter: Pick<Charter, "catalog">): string | undefined {
  let only: string | undefined;
  for (const theme of themes) {
    const told = languageTold(theme, charter);
    if (told === undefined) continue;
    if (only !== undefined && only !== told) return undefined;
    only = told;
  }
  return only;
}

/** The only language in which all names of the theme are names, English ones aside; undefined where there is none. */
function languageTold(theme: Theme, { catalog }: Pick<Charter, "catalog">): string | undefined {
  const told = toldBy(theme);
  if (told.catalog !== catalog) {
    told.language = languageOfNames(theme, catalog);
    told.catalog = catalog;
  }
  return told.language;
}

/** What a theme has told last, and with which catalog. */
const toldBy = once((_: Theme): { catalog: Catalog | undefined; language: string | undefined } => ({
  catalog: undefined,
  language: undefined,
}));

function languageOfNames({ id, key, title, observations, principles }: Theme, catalog: Catalog): string | undefined {
  const { languages } = namesOf(catalog);
  let common: readonly string[] | undefined;
  const hear = (words: string): void => {
    const tags = languages(words);
    if (tags.size === 0 || tags.has("en")) return;
    common = common ? common.filter((tag) => tags.has(tag)) : [...tags];
  };
  // The key of a theme of the users' own is its title already.
  hear(id === undefined ? key : normalise(title.value));
  for (const { label } of observations) hear(normalise(label.value));
  for (const { label } of principles) hear(normalise(label.value));
  return common?.length === 1 ? common[0] : undefined;
}
