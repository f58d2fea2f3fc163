import type { Charter } from "../charter/charter.ts";
import { memoOf, parseCharter } from "../charter/parse.ts";
import { comparePositions } from "../charter/text.ts";
import { byLines } from "../rules/by-lines.ts";
import { applyEdits } from "../rules/edits.ts";
import type { TextEdit } from "../rules/rule.ts";

/**
 * Those of several edits that can be made together, given in the order of their weight: of two that overlap the first
 * one stays, an edit that stands there twice is made once. The edits of one fix are all made or none.
 */
export function withoutOverlaps(fixes: Iterable<readonly TextEdit[]>): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  const known = byLines<TextEdit>();
  for (const edits of fixes) {
    const fresh = edits.filter((edit) => !known.hasNear(edit.range, (other) => isSame(edit, other)));
    if (fresh.some((edit) => known.hasNear(edit.range, (other) => overlap(edit, other)))) continue;
    for (const edit of fresh) {
      kept.push(edit);
      known.add(edit.range, edit);
    }
  }
  return kept.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function isSame(one: TextEdit, other: TextEdit): boolean {
  const { start, end } = one.range;
  return (
    one.newText === other.newText &&
    comparePositions(start, other.range.start) === 0 &&
    comparePositions(end, other.range.end) === 0
  );
}

/** Two insertions at one place are two edits of which nobody knows the order. */
function overlap({ range: one }: TextEdit, { range: other }: TextEdit): boolean {
  if (comparePositions(one.start, other.start) === 0) return true;
  return comparePositions(one.start, other.end) < 0 && comparePositions(other.start, one.end) < 0;
}

/**
 * The edits of several steps as edits of the charter as it is now. Each step sees the charter that the steps before it
 * made; one that returns nothing is left out.
 */
export function inSteps(
  charter: Charter,
  steps: Iterable<(charter: Charter) => readonly TextEdit[] | undefined>,
): readonly TextEdit[] {
  const { catalog } = charter;
  const memo = memoOf(charter);
  let now = charter;
  let made: string | undefined;
  let splices: readonly Splice[] = [];
  for (const step of steps) {
    if (made !== undefined) now = parseCharter(made, () => catalog, { fallback: catalog, memo });
    made = undefined;
    const edits = step(now);
    if (!edits || edits.length === 0) continue;
    const places = edits
      .map(({ range, newText }) => ({ ...offsetsOf(now, range), newText }))
      .sort((a, b) => b.start - a.start);
    // From the last to the first, so that the places of those before stay what they are.
    for (const splice of places) splices = spliced(splices, splice);
    made = applyEdits(now.text, now.lines, edits);
  }
  return splices.map(({ start, end, newText }) => ({ range: charter.lines.rangeOf(start, end), newText }));
}

/** Offsets are UTF-16 units of the text before all edits. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

function offsetsOf({ lines }: Charter, { start, end }: TextEdit["range"]): { start: number; end: number } {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

/** One more splice, whose offsets count in the text that the others have made; those that it touches become one with it. */
function spliced(splices: readonly Splice[], next: Splice): readonly Splice[] {
  const before: Splice[] = [];
  const touched: { readonly splice: Splice; readonly at: number }[] = [];
  const after: Splice[] = [];
  let grown = 0;
  let grownBefore = 0;
  let grownThrough: number | undefined;
  for (const splice of splices) {
    const at = splice.start + grown;
    grown += splice.newText.length - (splice.end - splice.start);
    if (at + splice.newText.length < next.start) {
      before.push(splice);
      grownBefore = grown;
    } else if (at <= next.end) {
      touched.push({ splice, at });
      grownThrough = grown;
    } else after.push(splice);
  }
  const first = touched[0];
  const last = touched.at(-1);
  const lastEnd = last ? last.at + last.splice.newText.length : 0;
  const start = first && first.at <= next.start ? first.splice.start : next.start - grownBefore;
  const end = last && lastEnd >= next.end ? last.splice.end : next.end - (grownThrough ?? grownBefore);
  const head = first && first.at <= next.start ? first.splice.newText.slice(0, next.start - first.at) : "";
  const tail = last && lastEnd >= next.end ? last.splice.newText.slice(next.end - last.at) : "";
  return [...before, { start, end, newText: head + next.newText + tail }, ...after];
}
