/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The form in which halves are compared: without case, white space and final punctuation. */
export function comparable(text: string): string {
  const letters = text.toLowerCase().replace(/\s+/gu, "");
  let end = letters.length;
  while (end > 0 && /[\p{P}\p{S}]/u.test(letters.charAt(end - 1))) end--;
  return letters.slice(0, end);
}
