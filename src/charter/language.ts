import { tagOf } from "../catalog/language-tag.ts";
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
  return theme.language ?? languageOfCharter(charter);
}

/** The one language besides English that all themes tell which tell any. */
export function languageOfThemes(themes: readonly Theme[]): string | undefined {
  let only: string | undefined;
  for (const { language } of themes) {
    if (language === undefined) continue;
    if (only !== undefined && only !== language) return undefined;
    only = language;
  }
  return only;
}

/** The only language in which all names are names, English ones aside; undefined where there is none. */
export function commonLanguage(title: Name, labels: readonly Name[]): string | undefined {
  let common = narrowed(undefined, title.languages);
  for (const { languages } of labels) common = narrowed(common, languages);
  return common?.length === 1 ? common[0] : undefined;
}

interface Name {
  readonly languages: readonly string[];
}

/** Those of the languages in which one more name is one; names in English, and in none, leave them as they are. */
function narrowed(common: readonly string[] | undefined, languages: readonly string[]): readonly string[] | undefined {
  if (languages.length === 0 || languages.includes("en")) return common;
  return common ? common.filter((tag) => languages.includes(tag)) : languages;
}
