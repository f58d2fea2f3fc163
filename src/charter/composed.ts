/** A text in the form in which it is searched, and where each place of it stands in the source. */
export interface Composed {
  readonly text: string;
  /** The place in the source of a place in the text, be it the start of some words or their end. */
  startOf(place: number): number;
  endOf(place: number): number;
}

/** Whether a letter is written with a mark of its own behind it, or a character stands in the text that nobody sees. */
export function isDecomposed(text: string): boolean {
  return unusual.test(text);
}

/**
 * The text with each letter and its accent as one character (NFC), without soft hyphens and other characters that nobody
 * sees: so “à définir” is found in whichever of its forms it is written.
 */
export function composed(source: string): Composed {
  let text = "";
  /** Where the cluster begins and ends that a unit of the text comes from. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: cluster } of source.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gu)) {
    const units = unseen.test(cluster) ? "" : cluster.normalize("NFC");
    text += units;
    for (let unit = 0; unit < units.length; unit++) {
      const isLast = unit === units.length - 1;
      starts.push(unit === 0 || units.length === cluster.length ? index + unit : index);
      ends.push(units.length === cluster.length || !isLast ? index + unit + 1 : index + cluster.length);
    }
  }
  return {
    text,
    startOf: (place) => starts[place] ?? source.length,
    endOf: (place) => (place === 0 ? 0 : (ends[place - 1] ?? source.length)),
  };
}

const unseen = /^[\u00AD\u200B-\u200D\u2060]$/;
const unusual = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060]/;
