/**
 * A run is what stands between two signs that are no letter or digit of ASCII; every word is made of runs. Texts are
 * compared by their runs, in one pass and without a string for each.
 */

/** Of a letter or digit of ASCII its code in lower case, of every other sign 0. */
export function letterOf(code: number): number {
  const small = code | 0x20;
  if (small >= 0x61 && small <= 0x7a) return small;
  return code >= 0x30 && code <= 0x39 ? code : 0;
}

/** The sum of a run with one more letter: 0 stands for none yet. Different runs may have the same sum. */
export function sumWith(sum: number, letter: number): number {
  return (Math.imul(sum, 31) + letter) | 0;
}
