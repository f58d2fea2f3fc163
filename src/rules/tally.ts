import { letterOf, sumWith } from "../charter/runs.ts";

/** What one pass over a text tells of its words. */
export interface Tally {
  /** How many there are; undefined where signs beyond ASCII stand, and an expression has to tell. */
  readonly words: number | undefined;
  /** At least as many as there are words. */
  readonly most: number;
}

/** Counts words: runs of letters and digits, where one of `'`, `,`, `-` and `.` between two of them makes one word of both. */
export function tallyOf(text: string): Tally {
  const length = encode(text);
  marks.fill(0);
  marked = text;
  let runs = 0;
  let words = 0;
  let beyond = 0;
  let isJoined = false;
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    const letter = letters[byte] ?? 0;
    if (letter !== 0) {
      if (sum === 0) runs++;
      if (sum === 0 && !isJoined) words++;
      sum = sumWith(sum, letter);
      continue;
    }
    isJoined = sum !== 0 && (byte === 39 || (byte >= 44 && byte <= 46));
    if (sum !== 0) marks[sum & places] = 1;
    if (byte >= 128) beyond++;
    sum = 0;
  }
  marks[sum & places] = 1;
  return { words: beyond > 0 ? undefined : words, most: runs + beyond };
}

/**
 * Whether a text surely shares no more than this part of its words with another one (the Jaccard index of their sets of
 * words, in any case). Most differ so much that a few words tell it; where it is false, nothing is known.
 */
export function differ(text: string, other: string, { most }: Tally, part: number): boolean {
  if (most === 0 || becomesAscii.test(text) || becomesAscii.test(other)) return false;
  if (marked !== other) tallyOf(other);
  // If so many words of the one are not in the other one, they are too many to be alike.
  const enough = (most * (1 - part)) / part;
  return absentFrom(text, enough) >= enough;
}

/** The two signs beyond ASCII that have letters of ASCII in lower case. */
const becomesAscii = /[\u0130\u212A]/;

/** Which runs the text has that was tallied last, by a sum of each: others may have the same sum. */
const marks = new Uint8Array(4096);
const places = marks.length - 1;
let marked = "";

/**
 * How many words of a text at least, counted up to `enough`, are not among the marks: of what stands between two spaces,
 * only the first run that is not there counts, and the same run counts once.
 */
function absentFrom(text: string, enough: number): number {
  const length = encode(text);
  const absent: number[] = [];
  let isCounted = false;
  let sum = 0;
  for (let at = 0; at <= length && absent.length < enough; at++) {
    const byte = at < length ? (bytes[at] ?? 0) : 0;
    const letter = letters[byte] ?? 0;
    if (letter !== 0) {
      sum = sumWith(sum, letter);
      continue;
    }
    if (sum !== 0 && !isCounted && marks[sum & places] === 0) {
      isCounted = true;
      if (!absent.includes(sum)) absent.push(sum);
    }
    sum = 0;
    if (byte <= 32) isCounted = false;
  }
  return absent.length;
}

/** The letter of each byte in lower case, 0 for every other sign. */
const letters = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++) letters[byte] = letterOf(byte);

/** Bytes are read several times as fast as the characters of a text. */
let bytes = new Uint8Array(4096);
const encoder = new TextEncoder();

/** Writes the text into `bytes`, in UTF-8, and gives the length. */
function encode(text: string): number {
  if (bytes.length < 3 * text.length) bytes = new Uint8Array(4 * text.length);
  return encoder.encodeInto(text, bytes).written;
}
