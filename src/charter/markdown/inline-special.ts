/**
 * Where the characters of a text stand that may be more than text. Each is looked for once in the whole text, as far as
 * nobody asks for places further up again: most texts have none of most of them.
 */
export interface Specials {
  readonly text: string;
  /** Of each of the characters the first place from `since` on, or one beyond the text. */
  readonly next: number[];
  readonly since: number[];
  /** The first of all these, for those who ask for places from `from` on. */
  first: number;
  from: number;
}

const characters = ["\\", "`", "*", "_", "[", "]", "<", "&"];

export function specialsIn(text: string): Specials {
  const unknown = characters.map(() => -1);
  return { text, next: unknown, since: [...unknown], first: -1, from: 0 };
}

/** The place of the next such character; `end` where there is none before. */
export function nextSpecial(specials: Specials, from: number, end: number): number {
  if (from > specials.first || from < specials.from) lookFrom(specials, from);
  return Math.min(specials.first, end);
}

function lookFrom(specials: Specials, from: number): void {
  const { text, next, since } = specials;
  let first = text.length;
  for (let i = 0; i < characters.length; i++) {
    let place = next[i] ?? -1;
    if (from > place || from < (since[i] ?? 0)) {
      place = text.indexOf(characters[i] ?? "", from);
      if (place < 0) place = text.length;
      next[i] = place;
      since[i] = from;
    }
    if (place < first) first = place;
  }
  specials.first = first;
  specials.from = from;
}
