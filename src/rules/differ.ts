/**
 * Whether two texts surely share no more than this part of their words (the Jaccard index of their sets of words, in any
 * case). Most differ so much that their letters tell it, in a tenth of the time; where it is false, nothing is known.
 */
export function differ(shorter: string, longer: string, most: number): boolean {
  if (becomesAscii.test(shorter) || becomesAscii.test(longer)) return false;
  mark(longer);
  const { runs, absent } = absentFrom(shorter);
  return runs > 0 && (runs - absent) / runs <= most;
}

/** The two signs beyond ASCII that have letters of ASCII in lower case. */
const becomesAscii = /[\u0130\u212A]/;

/** Which runs of letters a text has, by a sum of each: others may have the same sum. */
const marks = new Uint8Array(4096);

function mark(text: string): void {
  marks.fill(0);
  let sum = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = letterOf(codeAt(text, at));
    if (letter > 0) sum = (Math.imul(sum, 31) + letter) | 0;
    else if (sum !== 0) {
      marks[sum & 4095] = 1;
      sum = 0;
    }
  }
}

/**
 * The runs of a text, at least as many as its words, and how many of its words at least are not among the marks: of what
 * stands between two spaces, only the first run that is not there counts, and the same run counts once.
 */
function absentFrom(text: string): { runs: number; absent: number } {
  const absent: number[] = [];
  let runs = 0;
  let sum = 0;
  let isCounted = false;
  for (let at = 0; at <= text.length; at++) {
    const code = codeAt(text, at);
    const letter = letterOf(code);
    if (letter > 0) {
      if (sum === 0) runs++;
      sum = (Math.imul(sum, 31) + letter) | 0;
      continue;
    }
    if (sum !== 0 && !isCounted && marks[sum & 4095] === 0) {
      isCounted = true;
      if (!absent.includes(sum)) absent.push(sum);
    }
    sum = 0;
    if (code >= 128) runs++;
    else if (code <= 32) isCounted = false;
  }
  return { runs, absent: absent.length };
}

/** Behind the end of the text 0: all numbers are small and whole, which is what makes this fast. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The letter or digit of ASCII, in lower case, else 0. */
function letterOf(code: number): number {
  if (code >= 97) return code <= 122 ? code : 0;
  if (code >= 65) return code <= 90 ? code + 32 : 0;
  return code >= 48 && code <= 57 ? code : 0;
}
