import { letterOf, sumWith } from "../charter/runs.ts";

/** What one pass over a text tells of its words. */
export interface Tally {
  /** How many there are; undefined where signs beyond ASCII stand, and an expression has to tell. */
  readonly words: number | undefined;
  /** At least as many as there are words. */
  readonly most: number;
  /** A sum of all letters and digits: texts with others are others. Undefined where signs beyond ASCII stand. */
  readonly letters: number | undefined;
  /** One bit of 512 for each run; others may have the same. Undefined where a letter beyond ASCII is one of ASCII in lower case. */
  readonly runs: Int32Array | undefined;
}

/**
 * The functions that tally texts, made once: of a function that there is once, V8 takes all that stands around it for
 * constants, and reads these texts in half of the time.
 */
function tallier() {
  /** Bytes are read several times as fast as the characters of a text. */
  const bytes = new Uint8Array(3 * longestText + 2);
  /** Most texts are told from others by so much of them. */
  const beginning = bytes.subarray(0, 300);
  const encoder = new TextEncoder();
  /** The letter of each byte in lower case, 0 for every other sign. */
  const letters = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) letters[byte] = letterOf(byte);
  /** When a run was last counted, by its sum: the same run counts once. */
  const counted = new Int32Array(4096);
  let turn = 0;

  /** Counts words: runs of letters and digits, where one of `'`, `,`, `-` and `.` between two of them makes one word of both. */
  function tallyOf(text: string): Tally {
    if (text.length > longestText) return { words: undefined, most: text.length, letters: undefined, runs: undefined };
    const { written } = encoder.encodeInto(text, bytes);
    bytes[written] = 0;
    const marks = new Int32Array(16);
    let folds = false;
    let runs = 0;
    let words = 0;
    let beyond = 0;
    let isJoined = false;
    let sum = 0;
    let all = 0;
    for (let at = 0; at <= written; at++) {
      const byte = bytes[at] as number; // All that is read is there.
      const letter = letters[byte] as number;
      if (letter !== 0) {
        sum = sumWith(sum, letter);
        all = (all + letter * letter) | 0;
        continue;
      }
      if (sum !== 0) {
        runs++;
        if (!isJoined) words++;
        isJoined = byte === 39 || (byte >= 44 && byte <= 46);
        marks[(sum >>> 5) & 15] = (marks[(sum >>> 5) & 15] as number) | (1 << sum);
        sum = 0;
      } else isJoined = false;
      if (byte < 128) continue;
      beyond++;
      folds ||= isFolding(at);
    }
    const isAscii = beyond === 0;
    return {
      words: isAscii ? words : undefined,
      most: runs + beyond,
      letters: isAscii ? all : undefined,
      runs: folds ? undefined : marks,
    };
  }

  /**
   * Whether a text surely shares no more than this part of its words with another one (the Jaccard index of their sets of
   * words, in any case). Most differ so much that a few words tell it; where it is false, nothing is known.
   */
  function differ(text: string, { most, runs }: Tally, part: number): boolean {
    if (most === 0 || runs === undefined || text.length > longestText) return false;
    // If so many words of the one are not in the other one, they are too many to be alike.
    const enough = (most * (1 - part)) / part;
    const { read, written } = encoder.encodeInto(text, beginning);
    if (read === text.length) return lacks(written, enough, runs);
    return lacks(lastGap(written), enough, runs) || lacks(encoder.encodeInto(text, bytes).written, enough, runs);
  }

  /** Where the last run begins that may be cut off at this place. */
  function lastGap(end: number): number {
    let at = end;
    while (at > 0 && (bytes[at - 1] as number) > 32) at--;
    return at;
  }

  /** Whether so many words of what stands in `bytes` are not among these runs. */
  function lacks(written: number, enough: number, runs: Int32Array): boolean {
    bytes[written] = 0;
    turn++;
    let absent = 0;
    // Of what stands between two spaces, only the first run that is not there counts.
    let isCounted = false;
    let sum = 0;
    for (let at = 0; at <= written; at++) {
      const byte = bytes[at] as number; // All that is read is there.
      const letter = letters[byte] as number;
      if (letter !== 0) {
        sum = sumWith(sum, letter);
        continue;
      }
      if (byte >= 128 && isFolding(at)) return false;
      if (sum !== 0 && !isCounted && ((runs[(sum >>> 5) & 15] as number) & (1 << sum)) === 0) {
        isCounted = true;
        if (counted[sum & 4095] !== turn) absent++;
        if (absent >= enough) return true;
        counted[sum & 4095] = turn;
      }
      sum = 0;
      if (byte <= 32) isCounted = false;
    }
    return false;
  }

  /** Whether one of the two signs begins here that are no letters of ASCII, but are in lower case: U+0130 and U+212A. */
  function isFolding(at: number): boolean {
    return bytes[at] === 0xc4 || (bytes[at] === 0xe2 && bytes[at + 1] === 0x84);
  }

  return { tallyOf, differ };
}

/** Nobody writes halves as long as this. */
const longestText = 50_000;

export const { tallyOf, differ } = tallier();
