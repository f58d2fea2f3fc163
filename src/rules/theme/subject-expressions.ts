import type { SubjectWords } from "./subject-words.ts";

interface Expressions {
  readonly normative: RegExp;
  readonly collective: RegExp;
  /** Matches a text that is nothing else. */
  readonly isCollective: RegExp;
}

/** What finds the verbs that oblige and the words for all parties, in any case and as words of their own. */
export function subjectExpressions(language: SubjectWords): Expressions {
  const known = made.get(language);
  if (known) return known;
  const collective = expressionOf(language.collective.map((phrase) => phrase.replace(/ …$/, "(?: \\p{L}+)?")));
  const expressions = {
    normative: expressionOf(language.normative),
    collective,
    isCollective: new RegExp(`^(?:${collective.source})$`, "iu"),
  };
  made.set(language, expressions);
  return expressions;
}

const made = new Map<SubjectWords, Expressions>();

function expressionOf(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
