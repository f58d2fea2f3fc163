import type { CatalogTheme } from "../../catalog/catalog.ts";
import { namesOf } from "../../catalog/names.ts";
import { normalise } from "../../catalog/normal.ts";
import type { Charter } from "../../charter/charter.ts";

/** The key of the theme that a decision applies, by id or by title; undefined when there is none of that name. */
export function themeApplied(words: string, { catalog, themes }: Charter): string | undefined {
  const names = namesOf(catalog);
  const known = names.withId(words.trim()) ?? names.known(words).naming?.theme;
  if (known) return known.id;
  const key = normalise(words);
  const own = themes.find((theme) => theme.key === key || normalise(theme.title.value) === key);
  if (own) return own.key;
  // What was decided while the charter had another catalog names its themes.
  const isFormer = ({ counterparts = [] }: CatalogTheme): boolean => counterparts.includes(words.trim().toLowerCase());
  return themes.find(({ definition }) => definition && isFormer(definition))?.key;
}
