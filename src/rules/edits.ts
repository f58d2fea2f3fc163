import type { LineIndex } from "../charter/text.ts";
import type { TextEdit } from "./rule.ts";

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
