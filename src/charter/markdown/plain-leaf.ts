import { readLines } from "./inline.ts";
import { endOfRun } from "./inline-scan.ts";
import type { Heading, Line, Run } from "./outline.ts";
import { addDefinitions, mayDefine } from "./plain-definition.ts";
import { addBlock, isBlank, type State } from "./plain-state.ts";

/** Makes a paragraph of the lines that are open, if any; ends a table. */
export function closeParagraph(state: State): boolean {
  state.table = undefined;
  const { lines } = state;
  if (lines.length === 0) return true;
  const start = lines[0] ?? 0;
  const end = lines[lines.length - 1] ?? 0;
  if (mayDefine(state, start, end)) return addDefinitions(state);
  const read = linesOf(state, lines);
  state.lines = [];
  addBlock(state, { kind: "paragraph", start: start - state.origin, end: end - state.origin, lines: read }, end);
  return true;
}

/** The lines of a heading, paragraph or cell, without runs where remark is to be asked for them. */
export function linesOf(state: State, extents: readonly number[]): readonly Line[] {
  const { text, origin } = state;
  const read = readLines(state, extents);
  if (read) return read;
  const lines: { start: number; end: number; runs: Run[] }[] = [];
  const written: string[] = [];
  for (let i = 0; i < extents.length; i += 2) {
    const start = extents[i] ?? 0;
    const end = extents[i + 1] ?? 0;
    lines.push({ start: start - origin, end: end - origin, runs: [] });
    written.push(text.slice(start, i + 2 < extents.length ? text.indexOf("\n", end) : end));
  }
  state.unread.push({ written, lines });
  return lines;
}

export function beginsHeading(text: string, first: number, last: number): boolean {
  const end = endOfRun(text, first, last);
  return end - first < 7 && (end === last || isBlank(text.charCodeAt(end)));
}

export function addHeading(state: State, first: number, last: number): void {
  const { text, origin } = state;
  const mark = endOfRun(text, first, last);
  let start = mark;
  while (start < last && isBlank(text.charCodeAt(start))) start++;
  let end = last;
  while (end > start && text.charCodeAt(end - 1) === 35) end--;
  // Marks at the end count only when they stand apart.
  if (end > start && !isBlank(text.charCodeAt(end - 1))) end = last;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const lines = start < end ? linesOf(state, [start, end]) : [];
  addBlock(
    state,
    { kind: "heading", start: first - origin, end: last - origin, depth: depthOf(mark - first), lines },
    last,
  );
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function depthOf(marks: number): Heading["depth"] {
  return depths[marks - 1] ?? 6;
}

/** Makes a heading of the open paragraph. */
export function underline(state: State, depth: 1 | 2, last: number): boolean {
  const { lines, origin } = state;
  const start = lines[0] ?? 0;
  if (mayDefine(state, start, last)) return false;
  const read = linesOf(state, lines);
  state.lines = [];
  addBlock(state, { kind: "heading", start: start - origin, end: last - origin, depth, lines: read }, last);
  return true;
}

/** Three or more equal marks, with blanks between them or not. */
export function isBreak(text: string, first: number, last: number): boolean {
  const mark = text.charCodeAt(first);
  let marks = 0;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (!isBlank(code)) return false;
  }
  return marks > 2;
}
