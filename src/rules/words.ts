import { once, remembered } from "../catalog/remembered.ts";
import type { Part } from "../charter/charter.ts";
import { letterOf, sumWith } from "../charter/runs.ts";
import { differ, tallyOf } from "./tally.ts";

/** The words of a text in lower case, without punctuation. */
const wordsIn: (text: string) => readonly string[] = remembered(
  (text) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [],
);

/** How many words a half has. */
export function wordCountOf(half: Part): number {
  return tallyOfHalf(half).words ?? wordsIn(half.text).length;
}

const tallyOfHalf = once(({ text }: Part) => tallyOf(text));

/** Whether two halves share more than this part of their words: the Jaccard index of their sets of words. */
export function areAlike(one: Part, other: Part, least: number): boolean {
  if (differ(one.text, tallyOfHalf(other), least)) return false;
  return likeness(new Set(wordsIn(one.text)), new Set(wordsIn(other.text))) > least;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

/** The form in which halves are compared. */
export const comparableOf: (half: Part) => string = once(({ text }) => comparable(text));

/** Whether two of the halves may be comparable as one: by all their letters, which mostly tell them apart. */
export function mayRepeat(halves: Iterable<Part>): boolean {
  const sums = new Set<number>();
  for (const half of halves) {
    const { letters } = tallyOfHalf(half);
    if (letters === undefined || sums.has(letters)) return true;
    sums.add(letters);
  }
  return false;
}

/** A text without case, white space and final punctuation. */
export const comparable: (text: string) => string = remembered((text) => {
  const letters = text.toLowerCase().replace(/\s+/gu, "");
  let end = letters.length;
  while (end > 0 && isSign(letters, end - 1)) end--;
  return letters.slice(0, end);
});

/** Whether a character is punctuation or a symbol: in ASCII, all that is seen and is no letter or digit. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 127 ? code > 32 && letterOf(code) === 0 : /[\p{P}\p{S}]/u.test(text.charAt(at));
}

/** Whether a text is one of these, but for case, white space and final punctuation; an empty one is none. */
export function isOneOf(texts: Iterable<string>): (text: string) => boolean {
  const all = [...texts].filter((text) => text !== "");
  // Whoever equals one that begins with something else, such as a quotation mark, has no beginning that tells either.
  const beginnings = new Set(all.map((text) => beginningOf(text) ?? beginningOf(comparable(text))));
  let forms: ReadonlySet<string> | undefined;
  return (text) => {
    const beginning = beginningOf(text);
    if (beginning !== undefined && !beginnings.has(beginning)) return false;
    // Most texts begin otherwise.
    forms ??= new Set(all.map(comparable).filter((form) => form !== ""));
    return forms.has(comparable(text));
  };
}

/** By how many letters most texts are told apart. */
const told = 8;

/**
 * A sum of the first signs of the comparable form, without the rest read and without a copy: texts that begin alike have
 * the same one. Undefined where there are too few signs, or some beyond ASCII, whose lower case is a matter of more, or
 * where the last of them is no letter or digit, and may be final punctuation.
 */
function beginningOf(text: string): number | undefined {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return undefined;
    if (code === space || (code >= tab && code <= carriageReturn)) continue;
    const letter = letterOf(code);
    sum = sumWith(sum, letter || code);
    if (++count === told) return letter === 0 ? undefined : sum;
  }
  return undefined;
}

const tab = 9;
const carriageReturn = 13;
const space = 32;
