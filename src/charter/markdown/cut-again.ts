import { cut, cutsBehind, hasLoneReturn } from "./cut.ts";
import { lineStartsOf } from "./line-starts.ts";

/** A text with its cuts. */
export interface Cuts {
  readonly text: string;
  readonly starts: readonly number[];
}

interface CutAgain extends Cuts {
  /** Which piece of the text before a piece certainly is, both counted from 0. */
  indexBefore(index: number): number | undefined;
}

/**
 * What `cut` says, for a text that somebody has edited. A cut hangs on nothing but what stands between the one before it
 * and the end of its own line, and whatever follows it is cut as if the text began there. So the cuts above the edit
 * stay, and where below it a cut falls on one of those before, all others follow.
 */
export function cutAgain(text: string, from: number, before: Cuts, lines = lineStartsOf(text)): CutAgain {
  if (before.starts.length < 2 || hasLoneReturn(text))
    return { text, starts: cut(text, from, lines), indexBefore: () => undefined };
  const prefix = lengthOfPrefix(before.text, text);
  const suffix = lengthOfSuffix(before.text, text, prefix);
  const grown = text.length - before.text.length;

  const isAbove = (start: number): boolean => start < prefix && endOfLine(text, start) <= prefix;
  const head = from === before.starts[0] ? Math.max(0, before.starts.findLastIndex(isAbove)) : 0;
  const starts = [from, ...before.starts.slice(1, head + 1)];
  let old = head;
  for (let start = starts.at(-1) ?? from, next = cutsBehind(text, start, lines); ; ) {
    while (old < before.starts.length && (before.starts[old] ?? 0) + grown < start) old++;
    if (start >= text.length - suffix && (before.starts[old] ?? Number.NaN) + grown === start) {
      const below = before.starts.slice(old);
      for (const other of below.slice(1)) starts.push(other + grown);
      const moved = starts.length - before.starts.length;
      const tail = starts.length - below.length;
      const indexBefore = (index: number) => (index < head ? index : index < tail ? undefined : index - moved);
      return { text, starts, indexBefore };
    }
    const found = next.next();
    if (found.done) return { text, starts, indexBefore: (index) => (index < head ? index : undefined) };
    start = found.value;
    starts.push(start);
  }
}

/** Behind its line ending; beyond any text where the line has none, as it may go on. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}

/** How many characters two texts have in common at their beginning. */
function lengthOfPrefix(one: string, other: string): number {
  return longest(Math.min(one.length, other.length), (from, to) => one.slice(from, to) === other.slice(from, to));
}

/** The same at the end, leaving out the first characters of both. */
function lengthOfSuffix(one: string, other: string, left: number): number {
  const [a, b] = [one.length, other.length];
  const isSame = (from: number, to: number): boolean => one.slice(a - to, a - from) === other.slice(b - to, b - from);
  return longest(Math.min(a, b) - left, isSame);
}

/** Whole stretches are compared, which takes a tenth of the time that characters take. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
