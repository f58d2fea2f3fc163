import type { PartKind } from "../charter.ts";
import type { Run } from "../markdown/outline.ts";
import type { Located, Position } from "../text.ts";
import { placeOf, type TextLine } from "./text-line.ts";

/** A label at the beginning of a line. */
export interface Label {
  readonly kind: PartKind;
  /** Without marks and separator. */
  readonly words: LabelWords;
  /** Where the content of the half begins: as an index into the line's text, and in the charter. */
  readonly content: number;
  readonly from: Position;
  readonly emphasised: boolean;
}

export type LabelWords = Located<string>;

const separators = /(?<![\s:：–—-])[\s:：–—-]+$/u;
const checkBox = /^\[[ xX]\]\s+/;
/** Longer than any label in any language: beyond it nobody needs to look for a colon. */
const longest = 80;

/**
 * The label that a line begins with. Without emphasis it needs a colon; with emphasis a colon or a dash, in or outside
 * the marks, or nothing after it. Marks that Markdown leaves as they are (`**Observation: **text`) count as emphasis.
 */
export function labelAt(line: TextLine): Label | undefined {
  return line.labelBy(findLabel);
}

function findLabel(line: TextLine): Label | undefined {
  const first = line.runs[0];
  if (first?.kind !== "text" || first.link) return undefined;
  const { text } = line;
  const from = text.charCodeAt(0) === openingBracket ? (checkBox.exec(text)?.[0].length ?? 0) : 0;
  const marks = isMark(text.charCodeAt(from))
    ? (/^[*_]{1,3}(?=\s*[\p{L}\p{N}])/u.exec(text.slice(from, from + 4))?.[0] ?? "")
    : "";
  const start = from + marks.length;
  if (!line.source.names.mayBeginLabel(text, start)) return undefined;
  const label = beforeColon(line, start, marks);
  return label || (marks === "" && first.emphasis === 0) ? label : emphasised(line, start, marks);
}

const openingBracket = 91;

/** An asterisk or an underscore. */
function isMark(code: number): boolean {
  return code === 42 || code === 95;
}

/** The label that a heading, a list item's line or a column header is as a whole. */
export function wholeLabel(line: TextLine): Label | undefined {
  return line.wholeLabelBy(findWholeLabel);
}

function findWholeLabel(line: TextLine): Label | undefined {
  if (!line.source.names.mayBeginLabel(line.text, 0)) return undefined;
  const words = withoutSeparators(line.text);
  if (words === "" || words.length > longest || !line.runs.every(isPlainRun)) return undefined;
  const kind = line.source.names.label(words);
  return kind && labelOf(line, kind, 0, words.length, line.text.length, false);
}

function isPlainRun({ kind, link, text }: Run): boolean {
  return (kind === "text" && !link) || text.trim() === "";
}

/** The words without what parts them from the content. Most end with a letter. */
function withoutSeparators(words: string): string {
  return isLetter(words.charCodeAt(words.length - 1)) ? words : words.replace(separators, "");
}

/** Of ASCII. */
function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

function beforeColon(line: TextLine, start: number, marks: string): Label | undefined {
  const colon = colonIn(line.text, start, start + longest);
  if (colon === undefined) return undefined;
  const before = line.text.slice(start, colon);
  const words = isLetter(line.text.charCodeAt(colon - 1)) ? before : before.replace(/(?<![\s*_])[\s*_]+$/u, "");
  const kind = line.source.names.label(words);
  if (!kind || !isPlain(line, start + words.length)) return undefined;
  let content = colon + 1;
  if (marks) content += /^\s*[*_]{1,3}/.exec(line.text.slice(content))?.[0].length ?? 0;
  return labelOf(line, kind, start, words.length, content, marks !== "" || isEmphasised(line));
}

/** Where the first colon of a part of the text stands, be it one of East Asia. */
function colonIn(text: string, start: number, limit: number): number | undefined {
  const end = Math.min(limit, text.length);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a) return at;
  }
  return undefined;
}

function emphasised(line: TextLine, start: number, marks: string): Label | undefined {
  const inside = marks ? closingMarks(line.text, start, marks) : endOfEmphasis(line);
  if (inside === undefined || inside - start > longest) return undefined;
  const within = line.text.slice(start, inside);
  const words = withoutSeparators(within);
  const kind = words ? line.source.names.label(words) : undefined;
  if (!kind || !isPlain(line, start + words.length)) return undefined;
  const after = inside + marks.length;
  const rest = line.text.slice(after);
  const separator = /^\s*(?:[:：]|[–—-](?=\s|$)|$)/u.exec(rest)?.[0];
  if (separator === undefined && !/[:：–—-]\s*$/u.test(within)) return undefined;
  return labelOf(line, kind, start, words.length, after + (separator?.length ?? 0), true);
}

/** White space before the words does not belong to them. */
function labelOf(
  line: TextLine,
  kind: PartKind,
  start: number,
  length: number,
  content: number,
  emphasised: boolean,
): Label {
  const { text } = line;
  const lead = isLetter(text.charCodeAt(start)) ? 0 : (/^\s*/.exec(text.slice(start, start + length))?.[0].length ?? 0);
  const end = start + length;
  const range = { start: placeOf(line, start + lead), end: placeOf(line, end, true) };
  const from = content > 0 ? placeOf(line, content, true) : range.end;
  return { kind, words: { value: text.slice(start + lead, end), range }, content, from, emphasised };
}

/** Whether everything up to there is plain text outside of links. */
function isPlain(line: TextLine, end: number): boolean {
  let at = 0;
  for (const run of line.runs) {
    if (at >= end) return true;
    if (run.link || run.kind !== "text") return false;
    at += run.text.length;
  }
  return true;
}

function isEmphasised(line: TextLine): boolean {
  return (line.runs[0]?.emphasis ?? 0) > 0;
}

/** Where the emphasis that the line begins with ends; undefined when it begins with none. */
function endOfEmphasis(line: TextLine): number | undefined {
  let at = 0;
  for (const run of line.runs) {
    if (run.emphasis === 0 && run.text !== "") break;
    at += run.text.length;
  }
  return at > 0 && isEmphasised(line) ? at : undefined;
}

function closingMarks(text: string, start: number, marks: string): number | undefined {
  const at = text.indexOf(marks, start);
  return at < 0 ? undefined : at;
}
