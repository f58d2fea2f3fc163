import { hasLoneReturn } from "./cut.ts";
import { htmlBlockOf } from "./html-block.ts";
import { endOfRun } from "./inline-scan.ts";
import { type Specials, specialsIn } from "./inline-special.ts";
import { lineFrom, lineStartsOf } from "./line-starts.ts";
import type { Block } from "./outline.ts";
import { addFence, closeIndented, fenceAt, readFenceLine } from "./plain-code.ts";
import { close, endContainers, endOfMarker, openItem, openQuote } from "./plain-container.ts";
import { closeHtml, openHtml, readHtmlLine } from "./plain-html.ts";
import { addHeading, beginsHeading, closeParagraph, isBreak, underline } from "./plain-leaf.ts";
import { beginState, endOfBlanks, extend, isBlank, type State, type Unread } from "./plain-state.ts";
import { addRow, beginTable, isDelimiterRow } from "./plain-table.ts";
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

/**
 * Reads a piece of a text as remark does, or gives undefined: it knows the forms that people write, and whatever it does
 * not know for sure it leaves alone. It goes through the lines once, with the lists and quotes that are open.
 *
 * Other pieces matter to it only by the link definitions in them: `defined` has their labels, normalised.
 *
 * @param known what is known of the whole text, of which other pieces are read too.
 */
export function readPlain(
  text: string,
  start = 0,
  end = text.length,
  defined: ReadonlySet<string> = none,
  known?: KnownText,
): PlainReading | undefined {
  if (!known && isOdd(text.slice(start, end))) return undefined;
  const state = beginState(text, start, defined, known?.specials ?? specialsIn(text));
  const lines = known?.lines ?? lineStartsOf(text);
  let line = known?.next ?? 0;
  // Most pieces begin where the last one ended.
  if (lines[line] !== start) line = lineFrom(lines, start);
  if (lines[line] === start) line++;
  for (let at = start; at < end; line++) {
    const next = Math.min(lines[line] ?? end, end);
    if (!readLine(state, at, next)) return undefined;
    at = next;
  }
  if (known) known.next = line - 1;
  if (!finish(state, end)) return undefined;
  const { blocks, labels, brackets, unread } = state;
  // Text may refer to definitions that stand beside it, be it below.
  const own = brackets.length > 0 ? labels.filter((label) => !defined.has(label)) : [];
  if (own.length > 0) return readPlain(text, start, end, new Set([...defined, ...own]), known);
  return { blocks, labels, brackets, unread, filled: undefined };
}

/** A text in which nothing is odd. */
export interface KnownText {
  readonly specials: Specials;
  /** Where its lines begin. */
  readonly lines: readonly number[];
  /** Of these, the one behind the last piece that was read. */
  next: number;
}

/** What is to be known of a text of which many pieces are read. */
export function knownText(text: string, lines: readonly number[]): KnownText | undefined {
  return isOdd(text) ? undefined : { specials: specialsIn(text), lines, next: 0 };
}

const none: ReadonlySet<string> = new Set();

/** Lone carriage returns end lines, and NUL becomes another character: nothing of that is plain. */
function isOdd(piece: string): boolean {
  return piece.includes("\0") || hasLoneReturn(piece);
}

/** Code and HTML that nobody closes take all the rest in, where no list and no quote ends them. */
function finish(state: State, end: number): boolean {
  const { fence, html, open, text } = state;
  closeIndented(state);
  if (html) {
    if (html.ending && open.length > 0) return false;
    html.end = trim(text, html.start, end).end;
    closeHtml(state);
    return true;
  }
  if (!fence) return closeParagraph(state);
  if (open.length > 0) return false;
  addFence(state, fence.start, trim(text, fence.start, end).end);
  return true;
}

/** Characters with which a line may begin that is more than text. */
const special = new Uint8Array(128);
for (const character of "\t#>-*+_=`~<|:0123456789") special[character.charCodeAt(0)] = 1;

/** Takes one line; false when it is not plain. */
function readLine(state: State, start: number, next: number): boolean {
  const { text, open } = state;
  const last = endOfContent(text, start, next);
  let first = endOfWhite(text, start, last);
  state.tabbed = hasTab(text, start, first);
  let indent = state.tabbed ? columnsOf(text, start, first) : first - start;

  // As many of the open lists and quotes as go on with this line.
  let depth = 0;
  for (; depth < open.length; depth++) {
    const container = open[depth];
    if (!container) break;
    if (container.list) {
      if (first === last) continue;
      if (indent < container.indent) break;
      if (container.hollow) return false;
      indent -= container.indent;
    } else {
      if (first === last || indent > 3 || text.charCodeAt(first) !== 62) break;
      const at = first + 1 < last && text.charCodeAt(first + 1) === 32 ? first + 2 : first + 1;
      first = endOfWhite(text, at, last);
      // How wide a tab is here depends on what the mark of the quote takes of it.
      if (hasTab(text, at, first)) return false;
      indent = first - at;
    }
  }
  const goesOn = depth === open.length;

  if (!goesOn && (state.fence || state.html)) return false;
  if (state.fence) {
    readFenceLine(state, state.fence, indent, first, last);
    return true;
  }
  if (state.html && (first < last || state.html.ending)) {
    readHtmlLine(state, state.html, first, last);
    return true;
  }
  closeHtml(state);
  if (first === last) {
    if (!closeParagraph(state)) return false;
    endContainers(state, depth);
    return true;
  }
  if (indent > 3 && open.length === 0 && state.lines.length === 0 && !state.table) {
    state.indented.push(first, last);
    return true;
  }
  closeIndented(state);
  state.interrupts = goesOn && state.lines.length > 0;
  return readBlock(state, depth, indent, first, last);
}

/** Takes the rest of a line behind the marks of the `depth` containers that go on with it, indented by so many columns. */
function readBlock(state: State, depth: number, indent: number, first: number, last: number): boolean {
  const { text, open } = state;
  const code = text.charCodeAt(first);
  const isText = code > 127 || special[code] === 0;
  const inParagraph = state.lines.length > 0;
  const goesOn = depth === open.length;

  if (indent > 3) return inParagraph && (isText || goesOn) && addLine(state, first, last, false);
  if (isText) return readText(state, depth, first, last);

  switch (code) {
    case 35: // #
      if (!beginsHeading(text, first, last)) break;
      if (!close(state, depth)) return false;
      addHeading(state, first, last);
      return true;

    case 62: // >
      if (state.afterIndented || !close(state, depth)) return false;
      return readInside(state, openQuote(state, first, last), last);

    case 60: /* < */ {
      const block = htmlBlockOf(text.slice(first, last));
      if (block === undefined) return false;
      if (block === "text") break;
      if (block === "tag" && (inParagraph || state.afterIndented)) {
        if (state.afterIndented || !goesOn) return false;
        break;
      }
      // remark has its own way with some.
      if (block === "cdata" || state.tabbed || !close(state, depth)) return false;
      openHtml(state, block, first - indent, first, last);
      return true;
    }

    case 96: // `
    case 126: /* ~ */ {
      const fence = fenceAt(state, first, last);
      if (!fence) break;
      if (!close(state, depth)) return false;
      state.fence = fence;
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
    if ((state.table && goesOn) || state.afterIndented) return false;
    if (!state.interrupts || (marker < last && (!isOrdered || isFirst)))
      return readInside(state, openItem(state, depth, indent, first, marker, last), last);
    // A marker that ends no paragraph is text; behind one that does, remark takes it for text too.
    if (!inParagraph) return false;
  }

  if (inParagraph && (code === 45 || code === 58 || code === 124) && isDelimiterRow(text, first, last))
    return goesOn && state.headable && beginTable(state, first, last);
  if (inParagraph && !goesOn && !isInline(code)) return false;
  return readText(state, depth, first, last);
}

/** Marks that begin running text more often than anything else. */
function isInline(code: number): boolean {
  return code === 42 || code === 95 || code === 96 || (code >= 48 && code <= 57);
}

/** A line of running text: it goes on with a paragraph, lazily or not, or begins one, or is a row of a table. */
function readText(state: State, depth: number, first: number, last: number): boolean {
  const { lines, table, open } = state;
  const goesOn = depth === open.length;
  if (lines.length > 0) return addLine(state, first, last, goesOn && isHeadable(state.text, first));
  if (table) return goesOn && addRow(state, table, first, last);
  endContainers(state, depth);
  return addLine(state, first, last, true);
}

/** Whether the line is nothing but text, even where no paragraph is open: else a row of dashes below makes that of it. */
function isHeadable(text: string, first: number): boolean {
  const code = text.charCodeAt(first);
  return code > 127 || special[code] === 0 || code === 124 || (code === 42 && text.charCodeAt(first + 1) === 42);
}

/** Adds a line to the paragraph; some can be no heads of tables. */
function addLine(state: State, first: number, last: number, headable: boolean): boolean {
  if (state.lines.length === 0) state.lines = [first, last];
  else state.lines.push(first, last);
  state.headable = headable;
  return true;
}

/** Takes the rest of a line behind a new marker. Nobody nests as deep as is too deep here. */
function readInside(state: State, at: number | undefined, last: number): boolean {
  if (at === undefined) return false;
  const first = endOfBlanks(state.text, at, last);
  if (first === last) return true;
  if (state.text.charCodeAt(first) === 9 || state.open.length > 30) return false;
  return readBlock(state, state.open.length, first - at, first, last);
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

function endOfWhite(text: string, start: number, last: number): number {
  let end = start;
  while (end < last && isBlank(text.charCodeAt(end))) end++;
  return end;
}

function hasTab(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 9) return true;
  return false;
}

/** How wide the white space at the beginning of a line is, with tabs to every fourth column. */
function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += text.charCodeAt(at) === 9 ? 4 - (columns % 4) : 1;
  return columns;
}
