import type { Catalog, CatalogTheme, Labels, Translation } from "./catalog.ts";
import { tagOf } from "./language-tag.ts";

const known = new WeakMap<Catalog, Map<string, Catalog>>();

/**
 * The catalog as a charter of this language reads and writes it: titles, labels and guidance are those of the language,
 * as far as there are any, and what they replace becomes one more translation. The same catalog where nothing changes.
 *
 * @param language a tag as in BCP 47; a region does not matter. What is no tag counts as none.
 */
export function inLanguage(catalog: Catalog, language: string | undefined): Catalog {
  const tag = tagOf(language);
  const own = tagOf(catalog.language) ?? "en";
  const translation = tag === undefined || tag === own ? undefined : catalog.translations?.[tag];
  if (tag === undefined || !translation) return catalog;
  const made = known.get(catalog) ?? new Map<string, Catalog>();
  known.set(catalog, made);
  const translated = made.get(tag) ?? translate(catalog, translation, tag, own);
  made.set(tag, translated);
  return translated;
}

/** The languages in which a catalog has names for its themes, its own one first. */
export function languagesOf({ language, translations = {} }: Catalog): readonly string[] {
  return [...new Set([tagOf(language) ?? "en", ...Object.keys(translations)])];
}

function translate(catalog: Catalog, translation: Translation, tag: string, own: string): Catalog {
  const translations = catalog.translations ?? {};
  const before = { ...asTranslation(catalog), reserved: translations[own]?.reserved ?? {} };
  return {
    ...catalog,
    language: tag,
    labels: labelsIn(catalog.labels, translation.labels),
    themes: catalog.themes.map((theme) => translateTheme(theme, translation, own)),
    translations: { ...translations, [own]: before, [tag]: { ...translation, labels: {}, themes: {} } },
  };
}

function labelsIn({ observation, principle }: Labels, translated: Partial<Labels>): Labels {
  return { observation: translated.observation ?? observation, principle: translated.principle ?? principle };
}

function translateTheme(theme: CatalogTheme, { themes }: Translation, own: string): CatalogTheme {
  const { guidanceLanguage = own, ...rest } = theme;
  const { title = theme.title, aliases = [], guidance } = themes[theme.id] ?? {};
  return guidance ? { ...rest, title, aliases, guidance } : { ...rest, title, aliases, guidanceLanguage };
}

/** What the catalog says in its own language, for the place where the others are. Reserved titles stay where they are. */
function asTranslation({ labels, themes }: Catalog): Translation {
  const named = themes.map(({ id, title, aliases, guidance, guidanceLanguage }) => {
    return [id, guidanceLanguage === undefined ? { title, aliases, guidance } : { title, aliases }] as const;
  });
  return { labels, reserved: {}, themes: Object.fromEntries(named) };
}
