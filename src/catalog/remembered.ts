/**
 * The same function with a memory for its latest answers. Somebody who types changes one half of a charter; of all the
 * others the same is asked again at each key. The answer must hang on the text alone, and nobody may change it.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const answers = twoGenerations<T>();
  return (text) => {
    // Nobody writes halves as long as this; they are not worth their place.
    if (text.length > longest) return work(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.isResting()) return work(text);
    const own = ownCopyOf(text);
    const answer = work(own);
    answers.set(own, answer);
    return answer;
  };
}

/**
 * The same function with a memory for its answers, by the object that it is asked about. What else it is told may not
 * change the answer. A theme or a half that nobody has edited is the same object after the next key.
 */
export function once<K extends object, T, Rest extends unknown[]>(
  work: (of: K, ...rest: Rest) => T,
): (of: K, ...rest: Rest) => T {
  return (of, ...rest) => {
    const notes = Noted.notesOn(of);
    for (let i = 0; i < notes.length; i += 2) if (notes[i] === work) return notes[i + 1] as T; // It was put there below.
    const answer = work(of, ...rest);
    notes.push(work, answer);
    return answer;
  };
}

/** What is noted of objects, each time by the same who. */
export interface Notes<K extends object, T> {
  get(of: K): T | undefined;
  set(of: K, note: T): void;
}

/**
 * What a WeakMap does, for objects of which there are very many, such as those of each charter: V8 takes what a WeakMap
 * holds for something that lives long, and moves it to where it only looks when the memory is full.
 */
export function notes<K extends object, T>(): Notes<K, T> {
  const who = {};
  return {
    get(of) {
      const notes = Noted.notesOn(of);
      for (let i = 0; i < notes.length; i += 2) if (notes[i] === who) return notes[i + 1] as T; // It was put there below.
      return undefined;
    },
    set(of, note) {
      const notes = Noted.notesOn(of);
      for (let i = 0; i < notes.length; i += 2)
        if (notes[i] === who) {
          notes[i + 1] = note;
          return;
        }
      notes.push(who, note);
    },
  };
}

/** A constructor that makes nothing new: whoever extends it puts its fields on the object that is there. */
function itself(this: unknown, of: object): object {
  return of;
}

/**
 * Answers stand in a private field of the very object that they are about: nobody else sees it, copies do not have it,
 * and it goes when the object does. A WeakMap does the same, at ten times the cost for each half of each charter.
 */
class Noted extends (itself as unknown as new (of: object) => object) {
  /** Who was asked, then what was said; and so on. */
  readonly #notes: unknown[] = [];

  static notesOn(of: object): unknown[] {
    return #notes in of ? of.#notes : (new Noted(of) as Noted).#notes;
  }
}

const longest = 20_000;

/** How many texts are kept before the older half of them is forgotten. */
const most = 3000;

/** So few of so many asked for again are not worth what it takes to keep them all. */
const least = most / 10;

/** How many answers are not looked for and not kept after such a generation. */
const rest = 2 * most;

interface Generations<T> {
  get(text: string): T | undefined;
  set(text: string, answer: T): void;
  /** Whether nothing is kept at the moment. */
  isResting(): boolean;
}

/**
 * What was not asked for in a whole generation is forgotten. Where hardly anything is asked for again, as of thousands of
 * titles of which none is like another, to look for them and to keep them takes longer than the work: then it rests.
 */
function twoGenerations<T>(keyOf: (text: string) => string = ownCopyOf): Generations<T> {
  let recent = new Map<string, T>();
  let earlier = new Map<string, T>();
  let found = 0;
  let resting = 0;
  const set = (text: string, answer: T): void => {
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
      if (found < least) resting = rest;
      found = 0;
    }
    recent.set(text, answer);
  };
  return {
    get(text) {
      if (resting > 0) {
        resting--;
        return undefined;
      }
      const known = recent.get(text);
      if (known !== undefined) {
        found++;
        return known;
      }
      const old = earlier.get(text);
      if (old !== undefined) {
        found++;
        set(keyOf(text), old);
      }
      return old;
    },
    set,
    isResting: () => resting > 0,
  };
}

const copies: Generations<string> = twoGenerations(copyOf);

/** One copy for all memories, and one that is not cut out of the whole charter: that would stay in memory with it. */
function ownCopyOf(text: string): string {
  const known = copies.get(text);
  if (known !== undefined) return known;
  const copy = copyOf(text);
  if (!copies.isResting()) copies.set(copy, copy);
  return copy;
}

function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
