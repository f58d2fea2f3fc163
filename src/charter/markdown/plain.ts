import { htmlBlockOf } from "./html-block.ts";
import { endOfRun } from "./inline-scan.ts";
import type { Block } from "./outline.ts";
import { addFence, addIndentedLine, closeIndented, fenceAt, readFenceLine } from "./plain-code.ts";
import { close, endOfMarker, openItem, openQuote } from "./plain-container.ts";
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
 */
export function readPlain(
  text: string,
  start = 0,
  end = text.length,
  defined: ReadonlySet<string> = none,
): PlainReading | undefined {
  const state = beginState(text, start, defined);
  for (let at = start; at < end; ) {
    const ending = text.indexOf("\n", at);
    const next = ending < 0 || ending >= end ? end : ending + 1;
    if (!readLine(state, at, next)) return undefined;
    at = next;
  }
  if (!finish(state, end)) return undefined;
  const { blocks, labels, brackets, unread } = state;
  // Text may refer to definitions that stand beside it, be it below.
  const own = brackets.length > 0 ? labels.filter((label) => !defined.has(label)) : [];
  if (own.length > 0) return readPlain(text, start, end, new Set([...defined, ...own]));
  return { blocks, labels, brackets, unread, filled: undefined };
}

const none: ReadonlySet<string> = new Set();

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

  if (state.fence) return goesOn && readFenceLine(state, state.fence, at, first, last);
  if (state.html) {
    if (!goesOn) return false;
    if (first < last || state.html.ending) return readHtmlLine(state, state.html, first, last);
    closeHtml(state);
  }
  if (first === last) {
    if (!closeParagraph(state)) return false;
    open.length = depth;
    return true;
  }

  const isTab = text.charCodeAt(first) === 9;
  if (isTab || first - at > 3) {
    if (isTab && open.length > 0) return false;
    if (open.length === 0 && state.lines.length === 0 && !state.table) return addIndentedLine(state, first, last);
  }
  closeIndented(state);
  if (isTab) {
    // As wide as indented code, which ends no paragraph.
    if (state.lines.length === 0) return false;
    while (isBlank(text.charCodeAt(first))) first++;
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
      return close(state, depth) && openHtml(state, block, at, first, last);
    }

    case 96: // `
    case 126: /* ~ */ {
      const fence = fenceAt(state, first, last);
      if (!fence) break;
      if (text.slice(first, last).includes("\r") || !close(state, depth)) return false;
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
      return readInside(state, openItem(state, depth, at, first, marker, last), last);
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

/** Takes the rest of a line behind a new marker. Nobody nests as deep as is too deep here. */
function readInside(state: State, at: number | undefined, last: number): boolean {
  if (at === undefined) return false;
  const first = endOfBlanks(state.text, at, last);
  if (first === last) return true;
  if (state.text.charCodeAt(first) === 9 || state.open.length > 30) return false;
  return readBlock(state, state.open.length, at, first, last);
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
