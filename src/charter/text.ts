import { lineStartsOf } from "./markdown/line-starts.ts";

/** A place in a text: line and character count from 0, characters in UTF-16 units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A value together with the place where it is written. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** Converts between offsets (UTF-16 units from the beginning of the text) and positions. */
export interface LineIndex {
  /** Where the lines begin. */
  readonly starts: readonly number[];
  readonly lineCount: number;
  positionAt(offset: number): Position;
  /** The offset of a position; one beyond the end of its line is taken as the end of that line. */
  offsetAt(position: Position): number;
  rangeOf(start: number, end: number): Range;
}

/** A line ends with `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol. */
export function indexLines(text: string): LineIndex {
  const starts = lineStartsOf(text);
  const startOf = (line: number): number => starts[line] ?? text.length;
  /** Most places are asked for in the order of the text. */
  let latest = 0;

  const positionAt = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    if (startOf(latest) <= at) {
      low = latest;
      if (at < startOf(latest + 1)) high = low;
      else if (at < startOf(latest + 2)) high = ++low;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    latest = low;
    return { line: low, character: at - startOf(low) };
  };

  return {
    starts,
    lineCount: starts.length,
    positionAt,
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      let end = line + 1 < starts.length ? startOf(line + 1) : text.length;
      while (line + 1 < starts.length && end > startOf(line) && /[\r\n]/.test(text.charAt(end - 1))) end--;
      return Math.min(startOf(line) + Math.max(0, character), end);
    },
    rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}

/** Whether the position stands in the range or touches its end. */
export function contains(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The same place so many lines further down, or up where the number is negative. */
export function placeBelow({ line, character }: Position, lines: number): Position {
  return { line: line + lines, character };
}

export function rangeBelow({ start, end }: Range, lines: number): Range {
  return { start: placeBelow(start, lines), end: placeBelow(end, lines) };
}

/** The one of two positions that stands further down, or to the right. */
export function later(one: Position, other: Position): Position {
  return comparePositions(one, other) >= 0 ? one : other;
}
