/**
 * The one of the known words that somebody most likely meant; undefined when the word is one of them or none is near.
 * Near is what differs in case, separators or a plural only (`coreGroup`, `partys`), in one letter where the known word
 * has at least five, or in two where it has at least eight. In a word of four letters one may be missing, too many or
 * swapped, but not another one: `rate` is no `date`.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || known.includes(word)) return undefined;
  const spelled = spelling(word);
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits =
      spelled === knownSpelling(candidate) ? 0 : editsBetween(word.toLowerCase(), candidate, allowed(candidate));
    if (edits > allowed(candidate) || edits >= fewest) continue;
    best = candidate;
    fewest = edits;
  }
  return best;
}

const spellings = new Map<string, string>();

/** The known words are few, and always the same. */
function knownSpelling(word: string): string {
  const known = spellings.get(word) ?? spelling(word);
  if (spellings.size < 1000) spellings.set(word, known);
  return known;
}

function spelling(word: string): string {
  return word
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replace(/[\s_.-]+/g, "-")
    .replace(/(?:ies|ys|y)$/, "y")
    .replace(/(?<=.{3})s$/, "");
}

function allowed({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Letters added, dropped, replaced, or swapped with the next one; anything above `most` when there are more. */
function editsBetween(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most || most === 0) return far;
  if (b.length === 4 && a.length === 4 && [...a].sort().join() !== [...b].sort().join()) return far;
  let beforeLast: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? far) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // Each row comes of the two before it, with one more for what is swapped.
    if (least > most && leastBefore >= most) return far;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? far;
}
