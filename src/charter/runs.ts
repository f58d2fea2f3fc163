/**
 * A run is what stands between two signs that are no letter or digit of ASCII; every word is made of runs. Texts are
 * compared by sums of their runs, in one pass and without a string for each: different runs may have the same sum.
 */

/** Of a letter or digit of ASCII its code in lower case, of every other sign 0. */
export function letterOf(code: number): number {
  return code < 128 ? (letters[code] ?? 0) : 0;
}

/** The sum of a run with one more letter: 0 stands for none yet. */
export function sumWith(sum: number, letter: number): number {
  return (Math.imul(sum, 31) + letter) | 0;
}

const letters = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** Tells of which lists of phrases one may stand in a text, as one bit each, the first list having the lowest. */
export type Vocabulary = (text: string) => number;

/**
 * Makes a vocabulary. A phrase stands in a text, in any case, between signs that are no letters or digits, and its words
 * have such signs between them. Where the bit of a list is not set, none of its phrases stands there; where it is, one may.
 * The text is read once for all lists, many times faster than by an expression.
 */
export function vocabularyOf(lists: readonly (readonly string[])[]): Vocabulary {
  const wanted = new Uint8Array(places);
  const all = (1 << lists.length) - 1;
  let always = 0;
  for (const [i, phrases] of lists.entries()) {
    for (const phrase of phrases) {
      const sum = folding.test(phrase) ? 0 : sumOf(rarestRunOf(phrase));
      if (sum === 0) always |= 1 << i;
      else wanted[sum & (places - 1)] = (wanted[sum & (places - 1)] ?? 0) | (1 << i);
    }
  }
  return (text) => {
    let found = always;
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter !== 0) {
        sum = sumWith(sum, letter);
        continue;
      }
      found |= wanted[sum & (places - 1)] ?? 0;
      sum = 0;
      if (found === all || code === longS || code === kelvin) return all;
    }
    return found | (wanted[sum & (places - 1)] ?? 0);
  };
}

/** At most eight lists, and so many places that few words share one. */
const places = 8192;

/** The two signs beyond ASCII that in some expressions are the same as a letter of ASCII. */
const longS = 0x17f;
const kelvin = 0x212a;
const folding = /[\u017f\u212a]/;

/** The longest is the rarest. */
function rarestRunOf(phrase: string): string {
  const runs = phrase.match(/[a-z\d]+/gi) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}

function sumOf(run: string): number {
  let sum = 0;
  for (let at = 0; at < run.length; at++) sum = sumWith(sum, letterOf(run.charCodeAt(at)));
  return sum;
}
