import type { Charter } from "../../charter/charter.ts";
import type { Language, Row } from "./row.ts";
import { definedTermsOf, isDefined } from "./terms.ts";
import type { Utterance } from "./utterance.ts";

/** Words that users add to a rule or take from it. They are words, no expressions; case does not matter. */
export interface Lexicon {
  /** By rule id. */
  readonly added?: Readonly<Record<string, readonly string[]>>;
  readonly ignored?: Readonly<Record<string, readonly string[]>>;
}

/** Words that a row is about. Offsets count in the utterance's text. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

type NameTest = (text: string, start: number, end: number) => boolean;

export type Finder = (utterance: Utterance) => Iterable<Hit>;

/** What finds the words of one row in a charter. */
export function finderOf(row: Row, language: Language, charter: Charter, { added, ignored }: Lexicon = {}): Finder {
  const patterns = [row.pattern, ...literal(added?.[row.id])];
  const dropped = new Set(ignored?.[row.id]?.map((words) => words.toLowerCase()));
  const search: Search = { row, language, charter, patterns, dropped, isName: undefined };
  // The generator itself is made once for all: V8 would keep all that one of its own sees until it collects everything.
  return (utterance) => hitsIn(search, utterance);
}

interface Search {
  readonly row: Row;
  readonly language: Language;
  readonly charter: Charter;
  readonly patterns: readonly RegExp[];
  readonly dropped: ReadonlySet<string>;
  /** Made for the first hit. */
  isName: NameTest | undefined;
}

function* hitsIn(search: Search, utterance: Utterance): Iterable<Hit> {
  const { row, language, charter, patterns, dropped } = search;
  const { text } = utterance;
  for (const pattern of patterns) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (dropped.has(words.toLowerCase()) || isDefined(words, definedTermsOf(charter))) continue;
      search.isName ??= nameTest(charter, patterns);
      if (isNegated(text, start, end, row) || search.isName(text, start, end)) continue;
      if (row.concreteWins && utterance.isConcrete(start, language)) continue;
      yield { start, end, words: words.replace(/\s+/g, " ") };
    }
  }
}

function isNegated(text: string, start: number, end: number, { negation }: Row): boolean {
  if (!negation) return false;
  return (
    negation.before.test(text.slice(Math.max(0, start - 80), start)) || negation.after.test(text.slice(end, end + 60))
  );
}

/** Names of parties are never hits, and neither is the first word of a name where it is written with its capital. */
function nameTest(charter: Charter, patterns: readonly RegExp[]): NameTest {
  const names = (charter.parties?.items ?? [])
    .map(({ name }) => name)
    .filter((name) => patterns.some((pattern) => name.search(pattern) >= 0));
  const firstWords = new Set(names.map((name) => name.split(/\s/, 1)[0] ?? "").filter((word) => /^\p{Lu}/u.test(word)));
  return (text, start, end) =>
    firstWords.has(text.slice(start, end)) ||
    names.some((name) => text.slice(Math.max(0, start - name.length + 1), end + name.length - 1).includes(name));
}

function literal(words: readonly string[] = []): RegExp[] {
  const escaped = words
    .map((word) =>
      word
        .trim()
        .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
        .replace(/\s+/g, "\\s+"),
    )
    .filter((word) => word !== "");
  return escaped.length > 0 ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu")] : [];
}
