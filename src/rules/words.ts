import type { Part } from "../charter/charter.ts";

/** The words of a half in lower case, without punctuation. */
export const wordsOf = once(({ text }) => text.toLowerCase().match(word) ?? []);

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The form in which halves are compared. */
export const comparableOf = once(({ text }) => comparable(text));

/** A text without case, white space and final punctuation. */
export function comparable(text: string): string {
  const letters = text.toLowerCase().replace(/\s+/gu, "");
  let end = letters.length;
  while (end > 0 && /[\p{P}\p{S}]/u.test(letters.charAt(end - 1))) end--;
  return letters.slice(0, end);
}

/** Several rules ask the same of the same half. */
function once<T>(read: (part: Part) => T): (part: Part) => T {
  const known = new WeakMap<Part, T>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const result = read(part);
    known.set(part, result);
    return result;
  };
}
