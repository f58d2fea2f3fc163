import { type EndedBlock, endedBlockOf, htmlEnds } from "./html-block.ts";
import { lineFrom, lineStartsOf } from "./line-starts.ts";

/**
 * The offsets, `from` first, at which the body may be cut so that every piece means the same alone as in the whole: where
 * a heading, a fence or an HTML block begins at the left margin, and where after an empty line something begins there
 * that cannot carry on what stands above. It looks at the beginnings of lines only. Where a line can be understood in
 * two ways, it does not cut; where the two ways part for good, all the rest is one piece.
 *
 * @param lines where the lines of the text begin.
 */
export function cut(text: string, from: number, lines = lineStartsOf(text)): number[] {
  return hasLoneReturn(text) ? [from] : [from, ...cutsBehind(text, from, lines)];
}

/** A carriage return that ends a line by itself: rare, and a line ending for Markdown but for few tools. */
export function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) return true;
  }
  return false;
}

/** The cuts behind the one at `from`, for a text without lone carriage returns. */
export function* cutsBehind(text: string, from: number, lines: readonly number[]): Generator<number, void> {
  /** Nothing above goes on without indentation or a marker: an empty line was here, a heading, or the end of a fence. */
  let fresh = true;
  /** A list may be open, as a marker stands in this piece. */
  let list = false;
  /** remark takes a marker after indented code for one that interrupts a paragraph: other rules hold for those. */
  let indented = false;
  /** A block of HTML may be open that lasts until an empty line; or it is a paragraph. */
  let html = false;

  let line = lineFrom(lines, from + 1);
  for (let start = from, next = start; start < text.length; start = next) {
    while ((lines[line] ?? text.length) <= start && line < lines.length) line++;
    next = lines[line] ?? text.length;
    const first = endOfWhite(text, start);
    if (first >= next || isEnding(text, first)) {
      fresh = true;
      html = false;
      continue;
    }
    const depth = first - start;
    if (depth > 3 || (depth > 0 && text.slice(start, first).includes("\t"))) {
      indented = true;
      fresh = false;
      continue;
    }

    const code = text.charCodeAt(first);
    const isText = code > 127 || special[code] === 0;
    // Most lines go on with the text above them.
    if (isText && !fresh) continue;
    const fence = code === 96 || code === 126 ? fenceOf(text.slice(first, next)) : undefined;
    const block = code === 60 ? endedBlockOf(text.slice(first, next)) : undefined;
    const heading = code === 35 && depth === 0 && !html && beginsWithHeading(text.slice(first, next));
    const marker = mayMark(code) && listMarker.test(text.slice(first, next));

    if (depth === 0 && !html) {
      const always = heading || fence || block;
      const continues = marker ? list || indented : code === 62 && indented;
      if (always || (fresh && !continues)) {
        if (start > from) yield start;
        list = false;
        indented = false;
      }
    }

    fresh = heading;
    if (marker) list = true;
    if (fence) {
      // Whether a fence is indented by the list above, or stands in the document, decides what it takes in.
      const end = html
        ? undefined
        : list && depth > 0
          ? endOfListedFence(text, next, fence, depth)
          : endOfFence(text, next, fence);
      if (end === undefined) return;
      next = end;
      fresh = true;
    } else if (block) {
      const end = endOfHtmlBlock(text, first, block);
      if (end > next && (html || list)) return;
      if (block === "cdata") return;
      next = end;
      fresh = !html;
    } else if (code === 60) html = true;
  }
}

/** Whether a marker of a list may begin with the character. */
function mayMark(code: number): boolean {
  return code === 42 || code === 43 || code === 45 || (code > 47 && code < 58);
}

const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)/;

/** Characters with which a line may begin that is more than text. */
const special = new Uint8Array(128);
for (const character of "#`~<>-+*0123456789") special[character.charCodeAt(0)] = 1;

/** Whether the text begins with a heading of the kind that ends whatever stands above it. */
export function beginsWithHeading(text: string): boolean {
  return /^#{1,6}(?:[ \t\r\n]|$)/.test(text);
}

/** The beginning of the next line. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function endOfWhite(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
  return end;
}

function isEnding(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
}

interface Fence {
  readonly mark: string;
  readonly length: number;
}

function fenceOf(line: string): Fence | undefined {
  const found = /^(?:(`{3,})[^`]*$|(~{3,}))/.exec(line);
  const marks = found?.[1] ?? found?.[2];
  return marks ? { mark: marks.charAt(0), length: marks.length } : undefined;
}

function closes(line: string, { mark, length }: Fence): boolean {
  const marks = line.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");
  return marks.length >= length && marks === mark.repeat(marks.length);
}

/** Behind the line that closes the fence of which `start` is the second line; undefined when none does. */
function endOfFence(text: string, start: number, fence: Fence): number | undefined {
  for (let at = start; at < text.length; ) {
    const next = endOfLine(text, at);
    const first = endOfWhite(text, at);
    if (text.charAt(first) === fence.mark && first - at < 4 && closes(text.slice(first, next), fence)) {
      if (!text.slice(at, first).includes("\t")) return next;
    }
    at = next;
  }
  return undefined;
}

/** The same for a fence that a list may hold: only when it ends on the same line whoever holds it. */
function endOfListedFence(text: string, start: number, fence: Fence, depth: number): number | undefined {
  for (let at = start; at < text.length; ) {
    const next = endOfLine(text, at);
    const first = endOfWhite(text, at);
    if (first < next && !isEnding(text, first)) {
      if (first - at < depth || text.slice(at, first).includes("\t")) return undefined;
      if (closes(text.slice(first, next), fence)) return first - at < 4 ? next : undefined;
    }
    at = next;
  }
  return undefined;
}

/** Behind the line on which the block ends; the end of the text when it does not. */
function endOfHtmlBlock(text: string, start: number, block: EndedBlock): number {
  const [pattern, skip] = htmlEnds[block];
  const end = new RegExp(pattern);
  end.lastIndex = start + skip;
  const found = end.exec(text);
  return found ? endOfLine(text, found.index) : text.length;
}
