/** How one language writes; see `phrasesIn`. */
interface Writing {
  /** What stands for `~`: the endings of a word that is inflected. */
  readonly endings: string;
  /** Other ways to write a letter: without its accent in capitals, `ss` for `ß`. */
  readonly letters: Readonly<Record<string, string>>;
}

/** Letters and digits of the languages here: `\b` and `\w` know only those of English. */
const letter = "\\wÀ-ÖØ-öø-ÿŒœ";

/** The beginning of a word, for expressions without the flag `u`. */
export const wordStart = `(?<![${letter}])`;

/**
 * Makes expressions of phrases: regular expressions in which a blank is any white space, ` ?` also none, an apostrophe is any of the two,
 * `~` stands for the endings of the language and a letter also for the other ways to write it. They match whole words,
 * in any case. Classes of characters may hold no such letter. What may not follow is an expression as it is.
 */
export function phrasesIn({ endings, letters }: Writing): (phrases: readonly string[], notBefore?: string) => RegExp {
  const written: Readonly<Record<string, string>> = {
    ...letters,
    " ": "\\s+",
    " ?": "\\s*",
    "'": "['’]",
    "~": endings,
  };
  return (phrases, notBefore = `[${letter}]`) => {
    const source = phrases.join("|").replace(/ \?|[^\w|()?:[\]\\^$.*+{},-]/g, (sign) => written[sign] ?? sign);
    return new RegExp(`${wordStart}(?:${source})(?![${letter}]|${notBefore})`, "gi");
  };
}
