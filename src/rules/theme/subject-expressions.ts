import type { SubjectWords } from "./subject-words.ts";

/** Finds words of a kind: with properties of Unicode in any text, or as the text that is to be searched allows. */
interface Expression {
  readonly anywhere: RegExp;
  in(text: string): RegExp;
}

interface Expressions {
  readonly normative: Expression;
  readonly collective: Expression;
  /** Whether the text is nothing else. */
  isCollective(text: string): boolean;
}

/** What finds the verbs that oblige and the words for all parties, in any case and as words of their own. */
export function subjectExpressions(language: SubjectWords): Expressions {
  const known = made.get(language);
  if (known) return known;
  const collective = expressionOf(language.collective.map((phrase) => phrase.replace(/ …$/, "(?: \\p{L}+)?")));
  let whole: RegExp | undefined;
  const expressions: Expressions = {
    normative: expressionOf(language.normative),
    collective,
    isCollective(text) {
      whole ??= new RegExp(`^(?:${collective.anywhere.source})$`, "iu");
      return whole.test(text);
    },
  };
  made.set(language, expressions);
  return expressions;
}

const made = new Map<SubjectWords, Expressions>();

/** V8 makes an expression without properties of Unicode ten times as fast: it is for texts in which these are no others. */
function expressionOf(sources: readonly string[]): Expression {
  const source = sources.join("|");
  let latin: RegExp | undefined;
  let anywhere: RegExp | undefined;
  return {
    get anywhere() {
      anywhere ??= new RegExp(around(source, "[\\p{L}\\p{N}]"), "giu");
      return anywhere;
    },
    in(text) {
      if (!isLatin(text)) return this.anywhere;
      latin ??= new RegExp(around(source.replaceAll("\\p{L}", `[${letters}]`), `[${letters}${digits}]`), "gi");
      return latin;
    },
  };
}

function around(source: string, word: string): string {
  return `(?<!${word})(?:${source})(?!${word})`;
}

/** Of Latin-1: all that `\p{L}` and `\p{N}` stand for there. */
const letters = "A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff";
const digits = "0-9\\xb2\\xb3\\xb9\\xbc-\\xbe";

/** Whether it is of Latin-1 and of signs beyond it that are no letters or digits, such as quotes and dashes. */
function isLatin(text: string): boolean {
  return /^[\0-\xff\u2010-\u2027\u2030-\u205e\u20ac]*$/.test(text);
}
