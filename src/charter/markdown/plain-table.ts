import type { Cell, Line } from "./outline.ts";
import { mayDefine } from "./plain-definition.ts";
import { closeParagraph, linesOf } from "./plain-leaf.ts";
import { addBlock, extend, isBlank, type MutableTable, type State } from "./plain-state.ts";

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

export function isDelimiterRow(text: string, first: number, last: number): boolean {
  const row = text.slice(first, last);
  return /[|:]/.test(row) && delimiterRow.test(row);
}

/** Makes the head of a table of the last line of the open paragraph. */
export function beginTable(state: State, first: number, last: number): boolean {
  const { text, origin } = state;
  const [start = 0, end = 0] = state.lines.splice(-2);
  if (!closeParagraph(state)) return false;
  const header = cellsOf(state, start, end);
  if (!header || header.length !== text.slice(first, last).match(/-+/g)?.length || mayDefine(state, start, end))
    return false;
  const table: MutableTable = { kind: "table", start: start - origin, end: last - origin, header, rows: [] };
  addBlock(state, table, last);
  state.table = table;
  return true;
}

export function addRow(state: State, table: MutableTable, first: number, last: number): boolean {
  const cells = cellsOf(state, first, last);
  if (!cells) return false;
  table.rows.push(cells);
  table.end = last - state.origin;
  extend(state, last);
  return true;
}

function cellsOf(state: State, first: number, last: number): Cell[] | undefined {
  const { text } = state;
  const cells: Cell[] = [];
  let bar = text.charCodeAt(first) === 124 ? first : first - 1;
  const hasEscapes = text.slice(first, last).includes("\\");
  while (bar + 1 < last) {
    const next = hasEscapes ? endOfEscapedCell(text, bar + 1, last) : endOfCell(text, bar + 1, last);
    let start = bar + 1;
    let end = next;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const cell = start < end ? cellOf(state, start, end) : emptyCell(state, bar + 1, next);
    if (!cell) return undefined;
    cells.push(cell);
    bar = next;
  }
  // Without the room that it has for more: there may be tens of thousands of rows.
  return cells.length > 0 ? cells.slice() : undefined;
}

function endOfCell(text: string, start: number, last: number): number {
  const bar = text.indexOf("|", start);
  return bar < 0 || bar > last ? last : bar;
}

/** A bar behind a backslash ends none. */
function endOfEscapedCell(text: string, start: number, last: number): number {
  let at = start;
  while (at < last && text.charCodeAt(at) !== 124) {
    const isEscape = text.charCodeAt(at) === 92 && (text.charCodeAt(at + 1) === 92 || text.charCodeAt(at + 1) === 124);
    at += isEscape ? 2 : 1;
  }
  return Math.min(at, last);
}

/** In code that stands in a table, a backslash before a bar means the bar alone. */
function cellOf(state: State, start: number, end: number): Cell | undefined {
  const [line] = linesOf(state, [start, end]);
  if (!line || line.runs.length === 0) return state.text.slice(start, end).includes("\\") ? undefined : line;
  const isPlain = line.runs.every(({ kind, text }) => kind !== "code" || !text.includes("\\"));
  return isPlain ? line : withBars(line);
}

function withBars(line: Line): Line {
  const runs = line.runs.map((run) => (run.kind === "code" ? { ...run, text: run.text.replace(/\\\|/g, "|") } : run));
  return { ...line, runs };
}

/** A cell without text is a place: behind one blank, if there is one. */
function emptyCell({ text, origin }: State, start: number, end: number): Cell {
  const place = (start < end && isBlank(text.charCodeAt(start)) ? start + 1 : start) - origin;
  return { start: place, end: place, runs: [] };
}
