/**
 * A run is what stands between two signs that are no letter or digit of ASCII; every word is made of runs. Texts are
 * compared by their runs, in one pass and without a string for each.
 */

/** Of a letter or digit of ASCII its code in lower case, of every other sign 0. */
export function letterOf(code: number): number {
  return code < 128 ? (letters[code] ?? 0) : 0;
}

/** The sum of a run with one more letter: 0 stands for none yet. Different runs may have the same sum. */
export function sumWith(sum: number, letter: number): number {
  return (Math.imul(sum, 31) + letter) | 0;
}

const letters = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** What is looked for under one bit. */
export interface Signs {
  /** Phrases: signs stand before, between and behind their words that are no letters or digits of ASCII. Case does not matter. */
  readonly words?: Iterable<string>;
  /** Signs that are no letters; `doubled` ones count where the same stands behind them. */
  readonly marks?: string;
  readonly doubled?: string;
  /** Whether every sign that is not of ASCII counts. */
  readonly beyondAscii?: boolean;
}

/** Tells which of several signs may stand in a text, as one bit each, the first having the lowest. */
export type Vocabulary = (text: string) => number;

/** Of longer runs only so many letters count: such a stem stands for all that begins with it. */
export const longestStem = 8;

/**
 * Makes a vocabulary of at most 31 signs. Where the bit of one is not set, none of its phrases and marks stands in the
 * text; where it is, one may. All are set where the text is decomposed (see `isDecomposed`), as words may stand in it that
 * are written otherwise. The text is read once for all, many times faster than by an expression.
 */
export function vocabularyOf(signs: readonly Signs[]): Vocabulary {
  const all = 2 ** signs.length - 1;
  const { keys, bits, always } = stemsIn(signs);
  const places = keys.length - 1;
  const single = marksIn(signs, ({ marks }) => marks, all);
  const twice = marksIn(signs, ({ doubled }) => doubled, 0);

  return (text) => {
    let found = always;
    const { length } = text;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at++);
      let number = code < 128 ? (numbers[code] ?? 0) : 0;
      if (number === 0) {
        const place = placeOf(code);
        found |= single[place] ?? 0;
        const doubled = twice[place] ?? 0;
        if (doubled !== 0 && at < length && text.charCodeAt(at) === code) found |= doubled;
        continue;
      }
      let run = number;
      let count = 1;
      for (; at < length; at++, count++) {
        const next = text.charCodeAt(at);
        number = next < 128 ? (numbers[next] ?? 0) : 0;
        if (number === 0) break;
        if (count < longestStem) run = keyWith(run, number);
      }
      if (count > longestOwnKey) run = sharedKey(run);
      for (let place = run & places; keys[place] !== 0; place = (place + 1) & places) {
        if (keys[place] !== run) continue;
        found |= bits[place] ?? 0;
        break;
      }
    }
    return found;
  };
}

/** Of a letter or digit a number below 37, so that each run of six letters at most has a key of its own, which is not 0. */
const numbers = Uint8Array.from(
  { length: 128 },
  (_, code) => "0123456789abcdefghijklmnopqrstuvwxyz".indexOf(String.fromCharCode(code).toLowerCase()) + 1,
);

function keyWith(key: number, number: number): number {
  return (Math.imul(key, 37) + number) | 0;
}

/** Up to so many letters no two runs have the same key: where the bit of such a word is set, it surely stands there. */
export const longestOwnKey = 6;

/** Two runs with more letters may share a key, but none with a shorter one: those are below 37 to the sixth. */
function sharedKey(key: number): number {
  return (key >>> 2) | 0xc0000000;
}

function keyOf(run: string): number {
  let key = 0;
  for (let at = 0; at < run.length && at < longestStem; at++) key = keyWith(key, numbers[run.charCodeAt(at)] ?? 0);
  return run.length > longestOwnKey ? sharedKey(key) : key;
}

interface Stems {
  /** By the lowest bits of the key, or in the next free place; 0 where none is. */
  readonly keys: Int32Array;
  /** Of the stem at the same place, those of its signs. */
  readonly bits: Int32Array;
  /** Those that have a phrase without letters. */
  readonly always: number;
}

function stemsIn(signs: readonly Signs[]): Stems {
  const stems = new Map<number, number>();
  let always = 0;
  for (const [i, { words = [] }] of signs.entries()) {
    for (const phrase of words) {
      const key = folding.test(phrase) ? 0 : keyOf(rarestRunOf(phrase));
      if (key === 0) always |= 1 << i;
      else stems.set(key, (stems.get(key) ?? 0) | (1 << i));
    }
  }
  // Three places of four stay free, so that most words find none at once.
  const size = 2 ** Math.ceil(Math.log2(4 * stems.size + 1));
  const keys = new Int32Array(size);
  const bits = new Int32Array(size);
  for (const [key, own] of stems) {
    let place = key & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    bits[place] = own;
  }
  return { keys, bits, always };
}

/** The longest is the rarest. */
function rarestRunOf(phrase: string): string {
  const runs = phrase.match(/[a-z\d]+/gi) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}

/** In some expressions the long s and the sign for Kelvin are the same as a letter of ASCII. */
const folding = /[\u017F\u212A]/;
/** These, marks of accents, and what nobody sees. */
const unusual = [0x17f, 0x212a, 0x300, 0xad, 0x200b, 0x200c, 0x200d, 0x2060];

/** Where a sign stands in a table of marks; those that are in none share a place. */
function placeOf(code: number): number {
  if (code < latin) return code;
  if (code < accents) return none;
  if (code <= lastAccent) return anAccent;
  return code >= punctuation && code < lastPunctuation ? code - punctuation + latin : code === 0x212a ? anAccent : none;
}

const latin = 0x180;
const accents = 0x300;
const lastAccent = 0x36f;
const punctuation = 0x2000;
const lastPunctuation = 0x2070;
const anAccent = latin + lastPunctuation - punctuation;
const none = anAccent + 1;

function marksIn(signs: readonly Signs[], marksOf: (sign: Signs) => string | undefined, ofUnusual: number): Int32Array {
  const table = new Int32Array(none + 1);
  for (const code of unusual) table[placeOf(code)] = ofUnusual;
  for (const [i, sign] of signs.entries()) {
    const places = [...(marksOf(sign) ?? "")].map((mark) => placeOf(mark.charCodeAt(0)));
    if (unusual !== 0 && sign.beyondAscii) for (let place = 128; place < table.length; place++) places.push(place);
    for (const place of places) table[place] = (table[place] ?? 0) | (1 << i);
  }
  return table;
}
