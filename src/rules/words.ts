import { remembered } from "../catalog/remembered.ts";
import type { Part } from "../charter/charter.ts";

/** The words of a text in lower case, without punctuation. */
const wordsIn: (text: string) => readonly string[] = remembered((text) => text.toLowerCase().match(word) ?? []);

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How many words a half has. */
export function wordCountOf({ text }: Part): number {
  return wordsIn(text).length;
}

/** Whether two halves share more than this part of their words: the Jaccard index of their sets of words. */
export function areAlike(one: Part, other: Part, least: number): boolean {
  const [shorter, longer] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text];
  const words = wordsIn(shorter);
  if (holdsFew(longer, words, least)) return false;
  return likeness(new Set(words), new Set(wordsIn(longer))) > least;
}

/** Most halves are told apart by a few words of the shorter one, without those of the longer one counted. */
function holdsFew(text: string, words: readonly string[], least: number): boolean {
  const letters = text.toLowerCase();
  const absent: string[] = [];
  for (const word of words) {
    if (letters.includes(word) || absent.includes(word)) continue;
    absent.push(word);
    if ((words.length - absent.length) / words.length <= least) return true;
  }
  return false;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

/** The form in which halves are compared. */
export function comparableOf({ text }: Part): string {
  return comparable(text);
}

/** A text without case, white space and final punctuation. */
export const comparable: (text: string) => string = remembered((text) => {
  const letters = text.toLowerCase().replace(/\s+/gu, "");
  let end = letters.length;
  while (end > 0 && /[\p{P}\p{S}]/u.test(letters.charAt(end - 1))) end--;
  return letters.slice(0, end);
});
