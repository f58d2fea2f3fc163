import { letterOf } from "./runs.ts";

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
 * Makes a vocabulary. Where the bit of a sign is not set, none of its phrases and marks stands in the text; where it is,
 * one may. All are set where the text is decomposed (see `isDecomposed`), as words may stand in it that are written
 * otherwise. The text is read once for all, many times faster than by an expression.
 */
export function vocabularyOf(signs: readonly Signs[]): Vocabulary {
  const tables = tablesOf(signs);
  const { all, always, single, twice } = tables;
  // A call for each letter would take as long as the rest.
  return (text) => {
    if (text.length > longestText) return all;
    const source = bytes;
    const { written } = encoder.encodeInto(text, source);
    source[written] = space;
    let found = always;
    let key = 0;
    let count = 0;
    for (let at = 0; at <= written; at++) {
      const byte = source[at] as number; // All that is read is there.
      const small = byte | 0x20;
      if ((small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39)) {
        // As in `keyOf`.
        if (count < longestStem) key = (Math.imul(key, 37) + (byte >= 0x41 ? small - 0x60 : byte - 0x15)) | 0;
        count++;
        continue;
      }
      if (count !== 0) {
        found |= bitsOf(count > longestOwnKey ? longKey(key) : key, tables);
        key = 0;
        count = 0;
      }
      if (byte === space) continue;
      if (byte >= leadByte) found |= single[placeOf(characterAt(bytes, at))] as number;
      else if (byte < 128) found |= (single[byte] as number) | (source[at + 1] === byte ? (twice[byte] as number) : 0);
    }
    return found;
  };
}

/**
 * Reads many lines at once, for the signs of each: a call for each of them would take half as long as what is done with it.
 * It is for those who read all lines of all texts, and make one reader. Of a function that there is once, V8 takes all that
 * stands around it for constants, which makes it twice as fast as a vocabulary: hence the loop stands here again.
 *
 * @param stems what `stemsIn` gives for the signs, where it is known: to work it out takes longer than to read a charter.
 */
export function readerOfLines(
  signs: readonly Signs[],
  stems: Stems = stemsIn(signs),
): (lines: readonly string[]) => readonly number[] {
  const tables = tablesOf(signs, stems);
  const { all, always, single, twice, may } = tables;
  const source = new Uint8Array(3 * longestText + 2);
  const numbers = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) numbers[byte] = numberOf(byte);

  const readSource = (written: number, found: number[]): void => {
    source[written] = lineFeed;
    let line = always;
    for (let at = 0; at <= written; at++) {
      let byte = source[at] as number; // All that is read is there.
      let number = numbers[byte] as number;
      if (number !== 0) {
        let key = 0;
        const begin = at;
        // As in `keyOf`.
        do {
          if (at - begin < longestStem) key = (key * 37 + number) | 0;
          number = numbers[source[++at] as number] as number;
        } while (number !== 0);
        if (at - begin > longestOwnKey) key = longKey(key);
        if (may[foldedKey(key)] !== 0) line |= bitsOf(key, tables);
        byte = source[at] as number;
      }
      if (byte === space) continue;
      if (byte === lineFeed) {
        found.push(line);
        line = always;
      } else if (byte >= leadByte) line |= single[placeOf(characterAt(source, at))] as number;
      else if (byte < 128) line |= (single[byte] as number) | (source[at + 1] === byte ? (twice[byte] as number) : 0);
    }
  };

  return (lines) => {
    const found: number[] = [];
    for (let start = 0; start < lines.length; ) {
      const end = endOfPortion(lines, start);
      const portion = start === 0 && end === lines.length ? lines : lines.slice(start, end);
      const text = portion.length === 1 ? (portion[0] ?? "") : portion.join("\n");
      if (text.length > longestText) found.push(all);
      else readSource(encoder.encodeInto(text, source).written, found);
      start = end;
    }
    return found;
  };
}

/** Of a loop that runs for longer, V8 makes code of its own while it runs, which takes longer than to read a charter. */
const longestPortion = 1500;

/** So many lines are read together as are no longer than a portion, but at least one. */
function endOfPortion(lines: readonly string[], start: number): number {
  let length = -1;
  for (let end = start; end < lines.length; end++) {
    length += 1 + (lines[end]?.length ?? 0);
    if (length > longestPortion) return Math.max(end, start + 1);
  }
  return lines.length;
}

interface Tables {
  /** The bits of all signs. */
  readonly all: number;
  /** Those that have a phrase without letters. */
  readonly always: number;
  /** Stems by the lowest bits of their key, or in the next free place; 0 where none is. */
  readonly keys: Int32Array;
  /** Of the stem at the same place, its signs. */
  readonly bits: Int32Array;
  /** Whether there may be a stem with a key, by its `foldedKey`: most words are none, and this tells it of nearly all. */
  readonly may: Uint8Array;
  /** The signs of marks, and of marks that count where they are doubled, by their `placeOf`. */
  readonly single: Int32Array;
  readonly twice: Int32Array;
}

/** Bit operations know 32 bits, of which the last one makes a number negative. */
const mostSigns = 31;

function tablesOf(signs: readonly Signs[], stems: Stems = stemsIn(signs)): Tables {
  if (signs.length > mostSigns) throw new Error(`A vocabulary has ${mostSigns} signs at most, not ${signs.length}.`);
  const all = 2 ** signs.length - 1;
  const { always } = stems;
  // Three places of four stay free, so that most words find none at once.
  const size = 2 ** Math.ceil(Math.log2(4 * stems.keys.length + 1));
  const keys = new Int32Array(size);
  const bits = new Int32Array(size);
  const may = new Uint8Array(0x4000);
  for (let i = 0; i < stems.keys.length; i++) {
    const key = stems.keys[i] as number; // All that is read is there.
    let place = key & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    bits[place] = stems.bits[i] as number;
    may[foldedKey(key)] = 1;
  }
  const single = marksIn(signs, ({ marks }) => marks, all);
  const twice = marksIn(signs, ({ doubled }) => doubled, 0);
  return { all, always, keys, bits, may, single, twice };
}

function bitsOf(key: number, { keys, bits }: Tables): number {
  const places = keys.length - 1;
  let place = key & places;
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & places;
  return bits[place] ?? 0;
}

function foldedKey(key: number): number {
  return (key ^ (key >>> 14)) & 0x3fff;
}

/**
 * A text is read as UTF-8: for each of its characters V8 would ask anew how the string is kept, which takes longer than all
 * that is done with it. Nobody writes lines or halves as long as this: of longer ones everything is said to stand there.
 */
const longestText = 20_000;
const bytes = new Uint8Array(3 * longestText + 2);
const encoder = new TextEncoder();
const space = 32;
const lineFeed = 10;

/** From here on a byte is the first one of a character; below, beyond ASCII, one of the others. */
const leadByte = 0xc2;

/** The character of two or three bytes at a place; longer ones are all the same. */
function characterAt(source: Uint8Array, at: number): number {
  const first = source[at] ?? 0;
  const second = source[at + 1] ?? 0;
  const third = source[at + 2] ?? 0;
  if (first < 0xe0) return ((first & 0x1f) << 6) | (second & 0x3f);
  return first < 0xf0 ? ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f) : noCharacter;
}

const noCharacter = 0xffff;

/** Up to so many letters no two runs have the same key: where the bit of such a word is set, it surely stands there. */
export const longestOwnKey = 6;

/**
 * Each letter or digit has a number from 1 to 36, so that a run of six at most has a key of its own, which is not 0. Longer
 * ones may share a key, but not with a shorter one: those have keys below 37 to the sixth. Undefined of a text that is no run.
 */
function keyOf(run: string): number | undefined {
  let key = 0;
  for (let at = 0; at < run.length; at++) {
    const number = numberOf(run.charCodeAt(at));
    if (number === 0) return undefined;
    if (at < longestStem) key = (Math.imul(key, 37) + number) | 0;
  }
  return run.length > longestOwnKey ? longKey(key) : key;
}

function longKey(key: number): number {
  return (key >>> 2) | 0xc0000000;
}

/** The number of a letter or digit of ASCII; 0 of every other sign. */
function numberOf(code: number): number {
  const letter = letterOf(code);
  return letter >= 0x41 ? letter - 0x60 : letter === 0 ? 0 : letter - 0x15;
}

/** What signs are looked for by, as plain data. */
export interface Stems {
  /** One for each stem. */
  readonly keys: readonly number[];
  /** Of the stem at the same place, its signs. */
  readonly bits: readonly number[];
  /** The signs that have a phrase without letters. */
  readonly always: number;
}

/** Works out by which stems the phrases of signs are found. */
export function stemsIn(signs: readonly Signs[]): Stems {
  const stems = new Map<number, number>();
  let always = 0;
  for (const [i, { words = [] }] of signs.entries()) {
    for (const phrase of words) {
      const key = keyOf(phrase) ?? (folding.test(phrase) ? 0 : (keyOf(rarestRunOf(phrase)) ?? 0));
      if (key === 0) always |= 1 << i;
      else stems.set(key, (stems.get(key) ?? 0) | (1 << i));
    }
  }
  return { keys: [...stems.keys()], bits: [...stems.values()], always };
}

/** The longest is the rarest. */
function rarestRunOf(phrase: string): string {
  let [longestStart, longestEnd] = [0, 0];
  let start = 0;
  for (let at = 0; at <= phrase.length; at++) {
    if (letterOf(phrase.charCodeAt(at)) !== 0) continue;
    if (at - start > longestEnd - longestStart) [longestStart, longestEnd] = [start, at];
    start = at + 1;
  }
  return phrase.slice(longestStart, longestEnd);
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
    const add = (place: number): void => {
      table[place] = (table[place] ?? 0) | (1 << i);
    };
    for (const mark of marksOf(sign) ?? "") add(placeOf(mark.charCodeAt(0)));
    if (ofUnusual !== 0 && sign.beyondAscii) for (let place = 128; place < table.length; place++) add(place);
  }
  return table;
}
