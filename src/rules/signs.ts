import { once } from "../catalog/remembered.ts";
import type { Charter, Part, Prose } from "../charter/charter.ts";
import { waiting } from "../charter/placeholder.ts";
import { longestOwnKey, type Vocabulary, vocabularyOf } from "../charter/runs.ts";
import { stems } from "./generated/stems.ts";
import { subjectWords } from "./theme/subject-words.ts";
import type { Area } from "./wording/row.ts";

/**
 * What all rules look for by words: most charters have next to none of it, and one reading of each line tells which. A
 * sign is a bit. Where it is not set, nothing of its kind stands in the text; where it is, an expression has to tell.
 */
const kinds = Object.entries(stems);

/** The languages of the words for all parties. */
const tags = Object.keys(subjectWords);

/** Reads a text for all signs at once. */
export const signsOf = vocabularyOf([
  waiting,
  { beyondAscii: true },
  ...tags.map((tag) => ({ words: subjectWords[tag]?.collective.filter(isSure) ?? [] })),
  ...kinds.map(([, words]) => ({ words: words.split(" ") })),
]);

/** The sign of what waits to be filled in. */
export const isWaiting = 1;

/** The sign of all rows of a language that look in one area; all signs where nobody has made any. */
export function signOfWording(language: string, area: Area): number {
  return signNamed(`${language} ${area}`);
}

/** The sign of the verbs that oblige in a language, or of the words for all parties. */
export function signOfSubjects(language: string, of: "normative" | "collective"): number {
  return signNamed(`${language} ${of}`);
}

function signNamed(name: string): number {
  const at = kinds.findIndex(([kind]) => kind === name);
  return at < 0 ? -1 : 1 << (2 + tags.length + at);
}

/** The sign of single words for all parties: where it stands in a line of ASCII, so does one of them. */
export function signOfAllParties(language: string): number {
  const at = tags.indexOf(language);
  return at < 0 ? 0 : 4 << at;
}

/** The sign of whatever is not of ASCII. */
export const isBeyondAscii = 2;

function isSure(phrase: string): boolean {
  return phrase.length <= longestOwnKey && /^[a-z]+$/i.test(phrase);
}

/** The signs of a line, both with what is not the author's running words and with gaps instead. */
export function signsOfLine(line: Prose): number {
  return line.signsBy(readLine);
}

function readLine(line: Prose): number {
  return signsWith(signsOf, line);
}

/** The same with other words than those of the rules. */
export function signsWith(vocabulary: Vocabulary, { text, masked }: Prose): number {
  if (masked.length === 0) return vocabulary(text);
  let rest = text;
  for (const [start, end] of masked) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return vocabulary(text) | vocabulary(rest);
}

/** The signs of all lines of a half. */
export function signsOfPart({ prose }: Part): number {
  return signsOfAll(prose);
}

/** The signs of all lines of the body. */
export const signsOfBody: (charter: Charter) => number = once(({ prose }) => signsOfAll(prose));

function signsOfAll(prose: readonly Prose[]): number {
  let signs = 0;
  for (const line of prose) signs |= signsOfLine(line);
  return signs;
}
