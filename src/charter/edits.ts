import type { LineIndex, Range } from "./text.ts";

/** Another text for a stretch of a text; for an empty one, text that is inserted. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The text with the edits applied, which may stand in any order but must not overlap. */
export function applyEdits(text: string, lines: LineIndex, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  const ordered = edits
    .map(({ range, newText }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, newText } of ordered) {
    pieces.push(text.slice(from, start), newText);
    from = Math.max(from, end);
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

/** Insertions at one place as a single one, in the order in which they came: editors keep no order among several. */
export function mergeInsertions(edits: readonly TextEdit[]): readonly TextEdit[] {
  const merged = new Map<string, TextEdit>();
  for (const edit of edits) {
    const { start, end } = edit.range;
    const place = `${start.line}:${start.character}-${end.line}:${end.character}`;
    const before = merged.get(place);
    merged.set(place, before ? { ...before, newText: before.newText + edit.newText } : edit);
  }
  return [...merged.values()];
}
