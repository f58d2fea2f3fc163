import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { longestStem } from "../../src/charter/vocabulary.ts";

/**
 * Stems of an expression that ignores case: each text in which it matches has one of them, as `vocabularyOf` reads texts.
 * Of the words of each way to match, a rare one is taken. It throws where a way has no word that is known.
 */
export function stemsOf(expression: RegExp): readonly string[] {
  const { pattern } = new RegExpParser().parseLiteral(String(expression));
  const stems = new Set<string>();
  const ways = [...waysOfAny(pattern.alternatives)].map((way) => {
    const words = `${anything}${way}${anything}`.split(gap).flatMap((word) => stemOf(word) ?? []);
    if (words.length === 0) throw new Error(`No word is known in “${way}” of ${expression}.`);
    return words;
  });
  // Those first that leave the least choice: many of the others have one of their words.
  for (const words of ways.sort((a, b) => a.length - b.length)) {
    if (words.some((word) => stems.has(word))) continue;
    stems.add(words.reduce((rarest, word) => (rarityOf(word) > rarityOf(rarest) ? word : rarest)));
  }
  return [...stems].sort();
}

/**
 * A way to match is written as a text of letters, gaps and anything: a gap is what stands between two runs of letters and
 * digits of ASCII, anything is whatever it may be.
 */
const gap = " ";
const anything = "*";

/** More ways than any list of phrases has. */
const mostWays = 100_000;

function waysOfAny(alternatives: readonly AST.Alternative[]): ReadonlySet<string> {
  return new Set(alternatives.flatMap(({ elements }) => [...waysOfAll(elements.map(waysOf))]));
}

function waysOfAll(all: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  let ways: ReadonlySet<string> = new Set([""]);
  for (const next of all) {
    if (ways.size * next.size > mostWays) throw new Error("An expression has too many ways to match.");
    ways = new Set([...ways].flatMap((way) => [...next].map((more) => joined(way, more))));
  }
  return ways;
}

function joined(way: string, more: string): string {
  return way.endsWith(gap) && more.startsWith(gap) ? way + more.slice(1) : way + more;
}

function waysOf(element: AST.Element): ReadonlySet<string> {
  switch (element.type) {
    case "Character":
      return new Set([wayOfSign(element.value)]);
    case "CharacterClass":
      return waysOfClass(element);
    case "CharacterSet":
      return new Set([isGap(element.raw) ? gap : anything]);
    case "Group":
    case "CapturingGroup":
      return waysOfAny(element.alternatives);
    case "Quantifier":
      return waysOfRepeated(element);
    case "Assertion":
      return new Set([parts(element) ? gap : ""]);
    default:
      return new Set([anything]);
  }
}

function wayOfSign(code: number): string {
  const sign = String.fromCodePoint(code).toLowerCase();
  return /^[a-z\d]$/.test(sign) ? sign : gap;
}

function waysOfClass({ elements, negate, raw }: AST.CharacterClass): ReadonlySet<string> {
  if (isGap(raw)) return new Set([gap]);
  if (negate || elements.some(({ type }) => type !== "Character")) return new Set([anything]);
  return new Set(elements.flatMap((element) => (element.type === "Character" ? wayOfSign(element.value) : [])));
}

const mostRepeated = 3;
/** Of more ways than these to repeat whole words, none is told apart: they are any words. */
const mostToRepeat = 100;

function waysOfRepeated({ element, min, max }: AST.Quantifier): ReadonlySet<string> {
  const once = waysOf(element);
  const isAllGap = [...once].every((way) => way === gap);
  if (max > 1 && once.size ** max > mostToRepeat && [...once].every((way) => way.endsWith(gap)))
    return new Set([...(min === 0 ? [""] : []), `${anything}${gap}`]);
  if (!isAllGap && max > mostRepeated) return new Set([anything]);
  const counts = Array.from({ length: (isAllGap ? Math.min(max, min + 1) : max) - min + 1 }, (_, more) => min + more);
  return new Set(counts.flatMap((count) => [...waysOfAll(Array.from({ length: count }, () => once))]));
}

/** Whether no letter and no digit stands on both sides of it. */
function parts(assertion: AST.Assertion): boolean {
  if (assertion.kind === "word") return !assertion.negate;
  if (!("alternatives" in assertion)) return true;
  return assertion.negate && assertion.alternatives.some(({ raw }) => signs.every((sign) => matches(raw, sign)));
}

const signs: readonly string[] = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

function isGap(raw: string): boolean {
  return !signs.some((sign) => matches(raw, sign));
}

function matches(raw: string, sign: string): boolean {
  return new RegExp(`^(?:${raw})$`, raw.includes("\\p{") ? "iu" : "i").test(sign);
}

/** The stem of a word that stands between two gaps; undefined where too little of it is known. */
function stemOf(word: string): string | undefined {
  const at = word.indexOf(anything);
  if (at >= 0 && at < longestStem) return undefined;
  return word.slice(0, longestStem) || undefined;
}

/** The higher, the fewer texts have it. */
function rarityOf(stem: string): number {
  const rank = common.indexOf(stem);
  return rank < 0 ? common.length + stem.length : rank;
}

/** Words that are in many charters, the most frequent first. */
const common: readonly string[] = [
  ...["the", "de", "le", "la", "die", "der", "und", "et", "en", "and", "of", "to", "van", "in", "een", "l", "d", "s"],
  ...["a", "is", "est", "ist", "het", "les", "des", "das", "den", "dem", "du", "un", "une", "ein", "eine", "zu", "n"],
  ...["for", "on", "be", "are", "with", "by", "at", "as", "it", "or", "not", "no", "our", "its", "we", "all", "will"],
  ...[
    "pour",
    "par",
    "dans",
    "qui",
    "que",
    "au",
    "aux",
    "ne",
    "pas",
    "sont",
    "ses",
    "nos",
    "leur",
    "leurs",
    "nous",
    "on",
  ],
  ...[
    "mit",
    "von",
    "auf",
    "nach",
    "wird",
    "werden",
    "nicht",
    "wir",
    "sind",
    "so",
    "op",
    "te",
    "met",
    "zijn",
    "voor",
    "door",
  ],
  ...[
    "niet",
    "wordt",
    "worden",
    "moet",
    "shall",
    "must",
    "each",
    "other",
    "both",
    "same",
    "day",
    "time",
    "work",
    "if",
    "when",
  ],
  ...["trust", "vertro", "vertra", "confia", "relati", "collab", "samenw", "zusamm", "suppli", "custom", "contra"],
];
