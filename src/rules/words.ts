import { remembered } from "../catalog/remembered.ts";
import type { Part } from "../charter/charter.ts";

/** The words of a text in lower case, without punctuation. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How many words a half has. */
export function wordCountOf({ text }: Part): number {
  return counted(text).all;
}

/** Whether two halves share more than this part of their words: the Jaccard index of their sets of words. */
export function areAlike(one: Part, other: Part, least: number): boolean {
  const [some, others] = [counted(one.text).different, counted(other.text).different];
  // Most halves are told apart by their numbers of words, without a word compared.
  if (Math.min(some, others) <= least * Math.max(some, others)) return false;
  return likeness(new Set(wordsIn(one.text)), new Set(wordsIn(other.text))) > least;
}

const counted = remembered((text) => {
  const words = wordsIn(text);
  return { all: words.length, different: new Set(words).size };
});

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
