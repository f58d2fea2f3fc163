import { readLines } from "./inline.ts";
import { endOfRun } from "./inline-scan.ts";
import type { Block, Cell, Heading, Line, List, Quote, Run, Table } from "./outline.ts";
import { trim } from "./remark-lines.ts";

/** What the plain reader says of a piece. Offsets count from the beginning of the piece. */
export interface PlainReading {
  readonly blocks: readonly Block[];
  /** The labels of the link definitions in it, normalised. */
  readonly labels: readonly string[];
  /** What stands in brackets that may be labels, as it is written: what is defined elsewhere matters to no other. */
  readonly brackets: readonly string[];
  /** The lines in `blocks` that still have no runs: remark is to be asked what stands in them. */
  readonly unread: readonly Unread[];
  /** Whether remark has filled these in; undefined as long as nobody asked, false where it cannot line by line. */
  filled: boolean | undefined;
}

/** A heading, paragraph or cell of which only the places are known. */
interface Unread {
  /** What is written in each line, with blanks that another one follows: they may be a break or part of something. */
  readonly written: readonly string[];
  readonly lines: readonly { readonly start: number; readonly end: number; readonly runs: Run[] }[];
}

/**
 * Reads a piece of a text as remark does, or gives undefined: it knows the forms that people write, and whatever it does
 * not know for sure it leaves alone. It goes through the lines once, with the lists and quotes that are open.
 *
 * Other pieces matter to it only by the link definitions in them: `defined` has their labels, normalised.
 */
export function readPlain(
  text: string,
  start = 0,
  end = text.length,
  defined: ReadonlySet<string> = none,
): PlainReading | undefined {
  const state: State = {
    text,
    defined,
    origin: start,
    blocks: [],
    open: [],
    lines: [],
    interrupts: false,
    table: undefined,
    code: undefined,
    html: undefined,
    labels: [],
    brackets: [],
    unread: [],
  };
  for (let at = start; at < end; ) {
    const ending = text.indexOf("\n", at);
    const next = ending < 0 || ending >= end ? end : ending + 1;
    if (!readLine(state, at, next)) return undefined;
    at = next;
  }
  const { blocks, labels, brackets, unread } = state;
  // Text may refer to definitions that stand beside it.
  if (!finish(state, end) || (blocks.length > 0 && labels.length > 0)) return undefined;
  return { blocks, labels, brackets, unread, filled: undefined };
}

/** A fence and a comment that nobody closes take all the rest in, where no list and no quote ends them. */
function finish(state: State, end: number): boolean {
  const { code, html, open, text, origin } = state;
  if (!code && html === undefined) return closeParagraph(state);
  if (open.length > 0) return false;
  const { end: last } = trim(text, code?.start ?? html ?? 0, end);
  if (code) addCode(state, code.start, last);
  else if (html !== undefined) addBlock(state, { kind: "html", start: html - origin, end: last - origin }, last);
  return true;
}

const none: ReadonlySet<string> = new Set();

interface State {
  readonly text: string;
  readonly defined: ReadonlySet<string>;
  /** Where the piece begins. */
  readonly origin: number;
  readonly blocks: Block[];
  /** The lists and quotes that are open, the outermost first. */
  readonly open: Container[];
  /** Where the lines of the open paragraph begin and end. */
  lines: number[];
  /** A paragraph is open to which the line belongs, whatever else it may be. */
  interrupts: boolean;
  table: MutableTable | undefined;
  /** The fence that is still open. */
  code: Fence | undefined;
  /** Where the comment begins that is still open. */
  html: number | undefined;
  readonly labels: string[];
  readonly brackets: string[];
  readonly unread: Unread[];
}

/** A list's item or a quote. */
interface Container {
  readonly body: Body;
  /** The list that it is an item of; a quote has none. */
  readonly list: MutableList | undefined;
  /** The character that tells one kind of list from another. */
  readonly marker: number;
  /** By how many columns the lines of an item are indented. */
  readonly indent: number;
  /** Nothing stands beside the marker of the item. */
  readonly hollow: boolean;
}

interface Body {
  readonly start: number;
  end: number;
  readonly blocks: Block[];
}

interface MutableList extends List {
  end: number;
  readonly items: Body[];
}

interface MutableTable extends Table {
  end: number;
  readonly rows: Cell[][];
}

/** Of the line that begins fenced code. */
interface Fence {
  readonly start: number;
  readonly mark: number;
  readonly length: number;
}

/** Characters with which a line may begin that is more than text. */
const special = new Uint8Array(128);
for (const character of "\r\t#>-*+_=`~<|:0123456789") special[character.charCodeAt(0)] = 1;

/** Takes one line; false when it is not plain. */
function readLine(state: State, start: number, next: number): boolean {
  const { text, open } = state;
  const last = endOfContent(text, start, next);
  let first = endOfBlanks(text, start, last);

  // As many of the open lists and quotes as go on with this line.
  let at = start;
  let depth = 0;
  for (; depth < open.length; depth++) {
    const container = open[depth];
    if (!container) break;
    if (container.list) {
      if (first === last) continue;
      if (first - at < container.indent) break;
      if (container.hollow) return false;
      at += container.indent;
    } else {
      if (first === last || first - at > 3 || text.charCodeAt(first) !== 62) break;
      at = first + 1;
      if (at < last && text.charCodeAt(at) === 9) return false;
      if (at < last && text.charCodeAt(at) === 32) at++;
      first = endOfBlanks(text, at, last);
    }
  }
  const goesOn = depth === open.length;

  if (state.code) return goesOn && readCodeLine(state, state.code, at, first, last);
  if (state.html !== undefined) return goesOn && readHtmlLine(state, state.html, first, last);
  if (first === last) {
    if (!closeParagraph(state)) return false;
    open.length = depth;
    return true;
  }

  if (text.charCodeAt(first) === 9) {
    // As wide as indented code, which ends no paragraph.
    if (open.length > 0 || state.lines.length === 0) return false;
    while (text.charCodeAt(first) === 9 || text.charCodeAt(first) === 32) first++;
    return addLine(state, first, last);
  }
  state.interrupts = goesOn && state.lines.length > 0;
  return readBlock(state, depth, at, first, last);
}

/** Takes the rest of a line behind the marks of the `depth` containers that go on with it. */
function readBlock(state: State, depth: number, at: number, first: number, last: number): boolean {
  const { text, open } = state;
  const code = text.charCodeAt(first);
  const isText = code > 127 || special[code] === 0;
  const indent = first - at;
  const inParagraph = state.lines.length > 0;
  const goesOn = depth === open.length;

  if (indent > 3) return inParagraph && (isText || goesOn) && addLine(state, first, last);
  if (isText) return readText(state, depth, first, last);

  switch (code) {
    case 35: // #
      if (!beginsHeading(text, first, last)) break;
      return close(state, depth) && addHeading(state, first, last);

    case 62: // >
      if (!close(state, depth)) return false;
      return readQuote(state, first, last);

    case 60: // <
      if (text.startsWith("<!--", first))
        return close(state, depth) && indent === 0 && readHtmlLine(state, first, first, last);
      if (!/<(?:https?:|[ \t\d])/y.test(text.slice(first, first + 7))) return false;
      break;

    case 96: // `
    case 126: /* ~ */ {
      const end = endOfRun(text, first, last);
      if (end - first < 3) break;
      if (code === 96 && text.slice(end, last).includes("`")) break;
      if (text.slice(end, last).includes("\r") || !close(state, depth)) return false;
      state.code = { start: first, mark: code, length: end - first };
      return true;
    }

    case 61: // =
      if (!inParagraph || endOfRun(text, first, last) < last) break;
      return goesOn && underline(state, 1, last);

    case 45: // -
      if (inParagraph && goesOn && endOfRun(text, first, last) === last) return underline(state, 2, last);
  }

  if ((code === 42 || code === 45 || code === 95) && isBreak(text, first, last)) {
    if (!close(state, depth)) return false;
    extend(state, last);
    return true;
  }

  const marker = endOfMarker(text, first, last);
  if (marker > first) {
    const isFirst = text.charCodeAt(first) === 49 && marker === first + 2;
    const isOrdered = code >= 48 && code <= 57;
    if (state.table && goesOn) return false;
    if (!state.interrupts || (marker < last && (!isOrdered || isFirst)))
      return readItem(state, depth, at, first, marker, last);
    // A marker that ends no paragraph is text; behind one that does, remark takes it for text too.
    if (!inParagraph) return false;
  }

  if (inParagraph && (code === 45 || code === 58 || code === 124) && isDelimiterRow(text, first, last))
    return goesOn && state.lines.length === 2 && beginTable(state, first, last);
  if (code === 13 || (inParagraph && !goesOn && !isInline(code))) return false;
  return readText(state, depth, first, last);
}

/** Marks that begin running text more often than anything else. */
function isInline(code: number): boolean {
  return code === 42 || code === 95 || code === 96 || (code >= 48 && code <= 57);
}

/** A line of running text: it goes on with a paragraph, lazily or not, or begins one, or is a row of a table. */
function readText(state: State, depth: number, first: number, last: number): boolean {
  if (state.lines.length > 0) return addLine(state, first, last);
  if (state.table && depth === state.open.length) return addRow(state, state.table, first, last);
  if (state.table) return false;
  state.open.length = depth;
  return addLine(state, first, last);
}

function addLine({ lines }: State, first: number, last: number): boolean {
  lines.push(first, last);
  return true;
}

/** Ends the leaf that is open, and all containers but the first ones. */
function close(state: State, depth: number): boolean {
  if (!closeParagraph(state)) return false;
  state.open.length = depth;
  return true;
}

function closeParagraph(state: State): boolean {
  state.table = undefined;
  const { lines } = state;
  if (lines.length === 0) return true;
  const start = lines[0] ?? 0;
  const end = lines[lines.length - 1] ?? 0;
  if (mayDefine(state, start, end)) return addDefinitions(state);
  const read = linesOf(state, lines);
  if (!read) return false;
  state.lines = [];
  addBlock(state, { kind: "paragraph", start: start - state.origin, end: end - state.origin, lines: read }, end);
  return true;
}

/** A paragraph may begin with link definitions, which are remark's but in their simplest form. */
function mayDefine({ text }: State, start: number, end: number): boolean {
  return text.charCodeAt(start) === 91 && text.slice(start, end).includes("]:");
}

/** Link definitions, one on each line, are no part of the outline. */
function addDefinitions(state: State): boolean {
  const { text, lines, labels } = state;
  for (let i = 0; i < lines.length; i += 2) {
    const [, label] = definition.exec(text.slice(lines[i], lines[i + 1])) ?? [];
    if (label === undefined) return false;
    labels.push(label.toLowerCase());
  }
  extend(state, lines[lines.length - 1] ?? 0);
  state.lines = [];
  return true;
}

const definition = /^\[([!-Z^-~]+(?: [!-Z^-~]+)*)\]:[ \t]+[^\0- ()<>\\&\x7F]+(?: "[^\0-\x1F"\\&\x7F]*")?$/;

/** The lines of a heading, paragraph or cell, without runs where remark is to be asked for them. */
function linesOf(state: State, extents: readonly number[]): readonly Line[] | undefined {
  const { text, origin } = state;
  const read = readLines(state, extents);
  if (read) return read;
  const lines: { start: number; end: number; runs: Run[] }[] = [];
  const written: string[] = [];
  for (let i = 0; i < extents.length; i += 2) {
    const start = extents[i] ?? 0;
    const end = extents[i + 1] ?? 0;
    // A lone carriage return ends a line, and nobody looked for it.
    if (text.slice(start, end).includes("\r")) return undefined;
    lines.push({ start: start - origin, end: end - origin, runs: [] });
    written.push(text.slice(start, i + 2 < extents.length ? text.indexOf("\n", end) : end));
  }
  state.unread.push({ written, lines });
  return lines;
}

/** Puts a block where the line is, and lets all that holds it reach as far as it does. */
function addBlock(state: State, block: Block, end: number): void {
  const { open, blocks } = state;
  (open[open.length - 1]?.body.blocks ?? blocks).push(block);
  extend(state, end);
}

function extend({ open, origin }: State, end: number): void {
  for (const { body, list } of open) {
    body.end = end - origin;
    if (list) list.end = end - origin;
  }
}

function beginsHeading(text: string, first: number, last: number): boolean {
  const end = endOfRun(text, first, last);
  return end - first < 7 && (end === last || text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9);
}

function addHeading(state: State, first: number, last: number): boolean {
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
  if (!lines) return false;
  addBlock(
    state,
    { kind: "heading", start: first - origin, end: last - origin, depth: depthOf(mark - first), lines },
    last,
  );
  return true;
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function depthOf(marks: number): Heading["depth"] {
  return depths[marks - 1] ?? 6;
}

/** Makes a heading of the open paragraph. */
function underline(state: State, depth: 1 | 2, last: number): boolean {
  const { lines, origin } = state;
  const start = lines[0] ?? 0;
  if (mayDefine(state, start, last)) return false;
  const read = linesOf(state, lines);
  if (!read) return false;
  state.lines = [];
  addBlock(state, { kind: "heading", start: start - origin, end: last - origin, depth, lines: read }, last);
  return true;
}

/** Three or more equal marks, with blanks between them or not. */
function isBreak(text: string, first: number, last: number): boolean {
  const mark = text.charCodeAt(first);
  let marks = 0;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (!isBlank(code)) return false;
  }
  return marks > 2;
}

function readQuote(state: State, first: number, last: number): boolean {
  const { text, open, origin } = state;
  const quote = { kind: "quote", start: first - origin, end: first - origin, blocks: [] } satisfies Quote;
  addBlock(state, quote, first);
  open.push({ body: quote, list: undefined, marker: 0, indent: 0, hollow: false });
  extend(state, first + 1);
  const at = first + 1;
  if (at < last && text.charCodeAt(at) === 9) return false;
  return readInside(state, at < last && text.charCodeAt(at) === 32 ? at + 1 : at, last);
}

/** Behind a marker of a list, which a blank or the end of the line follows; `first` where there is none. */
function endOfMarker(text: string, first: number, last: number): number {
  const code = text.charCodeAt(first);
  let end = first;
  if (code === 42 || code === 43 || code === 45) end++;
  else {
    while (end < last && end - first < 10 && isDigit(text.charCodeAt(end))) end++;
    const digits = end - first;
    const delimiter = text.charCodeAt(end);
    if (digits === 0 || digits > 9 || end === last || (delimiter !== 41 && delimiter !== 46)) return first;
    end++;
  }
  return end === last || isBlank(text.charCodeAt(end)) ? end : first;
}

/** An item goes on with the list that is open there, or begins one. */
function readItem(state: State, depth: number, at: number, first: number, end: number, last: number): boolean {
  const { text, open, origin } = state;
  const content = endOfBlanks(text, end, last);
  if (content - end > 4 || (content < last && text.charCodeAt(content) === 9)) return false;
  const before = open[depth];
  if (!close(state, depth)) return false;
  const marker = text.charCodeAt(end - 1);
  const start = first - origin;
  let list = before?.marker === marker ? before.list : undefined;
  if (!list) {
    list = { kind: "list", start, end: start, ordered: end - first > 1, items: [] };
    addBlock(state, list, first);
  }
  const item: Body = { start, end: start, blocks: [] };
  list.items.push(item);
  const hollow = content === last;
  open.push({ body: item, list, marker, indent: hollow ? end - at + 1 : content - at, hollow });
  extend(state, end);
  return readInside(state, content, last);
}

/** Takes the rest of a line behind a new marker. Nobody nests as deep as is too deep here. */
function readInside(state: State, at: number, last: number): boolean {
  const first = endOfBlanks(state.text, at, last);
  if (first === last) return true;
  if (state.text.charCodeAt(first) === 9 || state.open.length > 30) return false;
  return readBlock(state, state.open.length, at, first, last);
}

function readCodeLine(state: State, code: Fence, at: number, first: number, last: number): boolean {
  const { text } = state;
  if (first === last) return true;
  if (text.charCodeAt(first) === code.mark && first - at < 4) {
    const end = endOfRun(text, first, last);
    if (end === last && end - first >= code.length) {
      state.code = undefined;
      addCode(state, code.start, last);
      return true;
    }
  }
  return !text.slice(first, last).includes("\r");
}

function addCode(state: State, start: number, end: number): void {
  const { origin } = state;
  addBlock(state, { kind: "code", start: start - origin, end: end - origin, fenced: true, lines: [] }, end);
}

/** A comment that stands alone: it ends with the line that closes it. */
function readHtmlLine(state: State, start: number, first: number, last: number): boolean {
  const { text, origin } = state;
  const line = text.slice(first, last);
  if (line.includes("\r")) return false;
  if (line.indexOf("-->", first === start ? 2 : 0) < 0) state.html = start;
  else {
    state.html = undefined;
    addBlock(state, { kind: "html", start: start - origin, end: last - origin }, last);
  }
  return true;
}

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function isDelimiterRow(text: string, first: number, last: number): boolean {
  const row = text.slice(first, last);
  return /[|:]/.test(row) && delimiterRow.test(row);
}

/** Makes the head of a table of the line of the open paragraph. */
function beginTable(state: State, first: number, last: number): boolean {
  const { text, origin, lines } = state;
  const start = lines[0] ?? 0;
  const end = lines[1] ?? 0;
  const header = cellsOf(state, start, end);
  if (!header || header.length !== text.slice(first, last).match(/-+/g)?.length || mayDefine(state, start, end))
    return false;
  const table: MutableTable = { kind: "table", start: start - origin, end: last - origin, header, rows: [] };
  state.lines = [];
  addBlock(state, table, last);
  state.table = table;
  return true;
}

function addRow(state: State, table: MutableTable, first: number, last: number): boolean {
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
  while (bar + 1 < last) {
    const next = endOfCell(text, bar + 1, last);
    let start = bar + 1;
    let end = next;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const cell = start < end ? cellOf(state, start, end) : emptyCell(state, bar + 1, next);
    if (!cell) return undefined;
    cells.push(cell);
    bar = next;
  }
  return cells.length > 0 ? cells : undefined;
}

function endOfCell(text: string, start: number, last: number): number {
  let at = start;
  while (at < last && text.charCodeAt(at) !== 124) {
    const isEscape = text.charCodeAt(at) === 92 && (text.charCodeAt(at + 1) === 92 || text.charCodeAt(at + 1) === 124);
    at += isEscape ? 2 : 1;
  }
  return Math.min(at, last);
}

/** In code that stands in a table, backslashes mean more than in other code. */
function cellOf(state: State, start: number, end: number): Cell | undefined {
  const [line] = linesOf(state, [start, end]) ?? [];
  const isRead = line && line.runs.length > 0;
  const isSure = isRead
    ? line.runs.every(({ kind, text }) => kind !== "code" || !text.includes("\\"))
    : !state.text.slice(start, end).includes("\\");
  return isSure ? line : undefined;
}

/** A cell without text is a place: behind one blank, if there is one. */
function emptyCell({ text, origin }: State, start: number, end: number): Cell {
  const place = (start < end && isBlank(text.charCodeAt(start)) ? start + 1 : start) - origin;
  return { start: place, end: place, runs: [] };
}

/** Behind the last character of a line that is no white space. */
function endOfContent(text: string, start: number, next: number): number {
  let end = next;
  if (text.charCodeAt(end - 1) === 10) {
    end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Tabs are as wide as where they stand wants them, so only spaces count. */
function endOfBlanks(text: string, start: number, last: number): number {
  let end = start;
  while (end < last && text.charCodeAt(end) === 32) end++;
  return end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
