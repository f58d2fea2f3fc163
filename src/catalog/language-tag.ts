/** The language that a tag as in BCP 47 begins with, in lower case: `nl` for `nl-BE` and `NL`. Undefined for what is no tag. */
export function tagOf(language: string | undefined): string | undefined {
  // Asked for each theme by each rule, and nearly always about one of these.
  if (language === undefined || language === "en") return language;
  return /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(language.trim())?.[1]?.toLowerCase();
}
