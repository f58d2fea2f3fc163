import { letterOf, sumWith } from "../charter/runs.ts";

/**
 * Whether two texts surely share no more than this part of their words (the Jaccard index of their sets of words, in any
 * case). Most differ so much that their letters tell it, in a twentieth of the time; where it is false, nothing is known.
 */
export function differ(shorter: string, longer: string, most: number): boolean {
  if (becomesAscii.test(shorter) || becomesAscii.test(longer)) return false;
  const runs = mark(shorter);
  // If so many words of the longer one are not in the shorter one, they are too many to be alike.
  const enough = (runs * (1 - most)) / most;
  return runs > 0 && absentFrom(longer, enough) >= enough;
}

/** The two signs beyond ASCII that have letters of ASCII in lower case. */
const becomesAscii = /[\u0130\u212A]/;

/** Which runs of letters a text has, by a sum of each: others may have the same sum. */
const marks = new Uint8Array(4096);

/** Marks the runs of a text, and counts at least as many as it has words. */
function mark(text: string): number {
  marks.fill(0);
  let runs = 0;
  let sum = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = codeAt(text, at);
    const letter = letterOf(code);
    if (letter > 0) {
      if (sum === 0) runs++;
      sum = sumWith(sum, letter);
      continue;
    }
    if (code >= 128) runs++;
    marks[sum & 4095] = 1;
    sum = 0;
  }
  return runs;
}

/**
 * How many words of a text at least, counted up to `enough`, are not among the marks: of what stands between two spaces,
 * only the first run that is not there counts, and the same run counts once.
 */
function absentFrom(text: string, enough: number): number {
  const absent: number[] = [];
  let sum = 0;
  let isCounted = false;
  for (let at = 0; at <= text.length && absent.length < enough; at++) {
    const code = codeAt(text, at);
    const letter = letterOf(code);
    if (letter > 0) {
      sum = sumWith(sum, letter);
      continue;
    }
    if (sum !== 0 && !isCounted && marks[sum & 4095] === 0) {
      isCounted = true;
      if (!absent.includes(sum)) absent.push(sum);
    }
    sum = 0;
    if (code <= 32) isCounted = false;
  }
  return absent.length;
}

/** Behind the end of the text 0: all numbers are small and whole, which is what makes this fast. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
