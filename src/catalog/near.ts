import type { Catalog } from "./catalog.ts";
import { normalise, plainWords } from "./normal.ts";

/** A name that a slip of the pen may miss: plain data. */
export interface NearTarget {
  /** The number of the theme in the catalog. */
  readonly theme: number;
  readonly by: "title" | "alias";
  readonly normal: Written;
  readonly plain: Written;
  /** How many edits away still is a slip: at most 2, and one for each 6 letters. */
  readonly most: number;
}

/**
 * What of a catalog a slip may miss, in the order of its themes: the title, aliases of two words or more, and the English
 * title where the charter has another language; names of less than 8 letters are too short for slips.
 */
export function nearTargetsIn({ themes, translations }: Catalog): readonly NearTarget[] {
  const english = translations?.en?.themes;
  return themes.flatMap(({ id, title, aliases }, theme) => {
    const target = (words: string, by: NearTarget["by"]): NearTarget[] => {
      const normal = normalise(words);
      const letters = normal.replaceAll(" ", "").length;
      if (letters < 8) return [];
      const most = Math.min(2, Math.floor(letters / 6));
      return [{ theme, by, normal: written(normal), plain: written(plainWords(words)), most }];
    };
    const long = aliases.filter((alias) => /\S\s+\S/.test(alias));
    return [
      ...target(title, "title"),
      ...target(english?.[id]?.title ?? "", "title"),
      ...long.flatMap((alias) => target(alias, "alias")),
    ];
  });
}

/** Gives those that words of a length may miss, for words without joining ones: most are told apart by their length. */
export function byLength(all: readonly NearTarget[]): (length: number) => readonly NearTarget[] {
  const known = new Map<number, readonly NearTarget[]>();
  return (length) => {
    const found =
      known.get(length) ??
      all.filter(({ normal, plain, most }) => mayMiss(length, normal, most) || mayMiss(length, plain, most));
    known.set(length, found);
    return found;
  };
}

function mayMiss(length: number, { words }: Written, most: number): boolean {
  return Math.abs(words.length - length) <= most;
}

/** Words with a sum of their letters: a bit for each, of which one edit changes two at most. */
interface Written {
  readonly words: string;
  readonly letters: number;
}

export function written(words: string): Written {
  let letters = 0;
  for (let at = 0; at < words.length; at++) letters |= 1 << (words.charCodeAt(at) & 31);
  return { words, letters };
}

export function isSlipOf(normal: Written, plain: Written, target: NearTarget): boolean {
  const { most } = target;
  return areNear(normal, target.normal, most) || areNear(plain, target.plain, most);
}

/** Whether so few edits part them. Most words are told apart by their length or their letters. */
function areNear(one: Written, other: Written, most: number): boolean {
  if (Math.abs(one.words.length - other.words.length) > most) return false;
  let changed = one.letters ^ other.letters;
  for (let bits = 0; changed !== 0; bits++) {
    if (bits >= 2 * most) return false;
    changed &= changed - 1;
  }
  return editsBetween(one.words, other.words, most) <= most;
}

/** How many characters must be inserted, removed or replaced (Levenshtein); anything above `most` is `most + 1`. */
function editsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
