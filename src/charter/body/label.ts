import { codeAt } from "../../catalog/code-at.ts";
import type { KnownLabel } from "../../catalog/names.ts";
import type { PartKind } from "../charter.ts";
import type { Run } from "../markdown/outline.ts";
import type { Located, Position } from "../text.ts";
import { isWhite, placeOf, type TextLine } from "./text-line.ts";

/** A label at the beginning of a line. */
export interface Label {
  readonly kind: PartKind;
  /** Its words, without marks and separator. */
  readonly words: Located<string>;
  /** In which languages they are a name. */
  readonly languages: readonly string[];
  /** Where the content of the half begins: as an index into the line's text, and in the charter. */
  readonly content: number;
  readonly from: Position;
  readonly emphasised: boolean;
}

const checkBox = /^\[[ xX]\]\s+/;
/** Longer than any label in any language: beyond it nobody needs to look for a colon. */
const longest = 80;

/**
 * The label that a line begins with. Without emphasis it needs a colon; with emphasis a colon or a dash, in or outside
 * the marks, or nothing after it. Marks that Markdown leaves as they are (`**Observation: **text`) count as emphasis.
 */
export function labelAt(line: TextLine): Label | undefined {
  return line.mayBeginLabel || !isLetter(line.first) ? line.labelBy(findLabel) : undefined;
}

function findLabel(line: TextLine): Label | undefined {
  const first = line.runs[0];
  if (first?.kind !== "text" || first.link || line.first === 0) return undefined;
  const { text } = line;
  const from = line.first === openingBracket ? (checkBox.exec(text)?.[0].length ?? 0) : 0;
  const marks =
    from < text.length && isMark(codeAt(text, from))
      ? (/^[*_]{1,3}(?=\s*[\p{L}\p{N}])/u.exec(text.slice(from, from + 4))?.[0] ?? "")
      : "";
  const start = from + marks.length;
  if (start > 0 ? !mayBeginAt(line, start) : !line.mayBeginLabel) return undefined;
  const label = beforeColon(line, start, marks);
  return label || (marks === "" && first.emphasis === 0) ? label : emphasised(line, start, marks);
}

function mayBeginAt({ text, source }: TextLine, start: number): boolean {
  return start < text.length && source.names.mayBeginLabel(text, start);
}

const openingBracket = 91;

/** An asterisk or an underscore. */
function isMark(code: number): boolean {
  return code === 42 || code === 95;
}

/** The label that a heading, a list item's line or a column header is as a whole. */
export function wholeLabel(line: TextLine): Label | undefined {
  return line.mayBeginLabel ? line.wholeLabelBy(findWholeLabel) : undefined;
}

function findWholeLabel(line: TextLine): Label | undefined {
  const { text, source } = line;
  const end = endOfWords(text, 0, text.length);
  if (end === 0 || end > longest || !line.runs.every(isPlainRun)) return undefined;
  const label = source.names.labelIn(text, 0, end);
  return label && labelOf(line, label, 0, end, text.length, false);
}

function isPlainRun({ kind, link, text }: Run): boolean {
  return (kind === "text" && !link) || text.trim() === "";
}

/** Where words end, without what parts them from the content. */
function endOfWords(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && isSeparator(codeAt(text, end - 1))) end--;
  return end;
}

/** A colon, a dash, white space. */
function isSeparator(code: number): boolean {
  return code === 58 || code === 0xff1a || code === 45 || code === 0x2013 || code === 0x2014 || isWhite(code);
}

/** Of ASCII. */
function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

function beforeColon(line: TextLine, start: number, marks: string): Label | undefined {
  const { text } = line;
  const colon = colonIn(text, start, start + longest);
  if (colon === undefined) return undefined;
  let end = colon;
  while (end > start && (isWhite(codeAt(text, end - 1)) || isMark(codeAt(text, end - 1)))) end--;
  const label = line.source.names.labelIn(text, start, end);
  if (!label || !isPlain(line, end)) return undefined;
  let content = colon + 1;
  if (marks) content += /^\s*[*_]{1,3}/.exec(text.slice(content))?.[0].length ?? 0;
  return labelOf(line, label, start, end, content, marks !== "" || isEmphasised(line));
}

/** Where the first colon of a part of the text stands, be it one of East Asia. */
function colonIn(text: string, start: number, limit: number): number | undefined {
  const ascii = text.indexOf(":", start);
  const wide = text.indexOf("：", start);
  const colon = ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
  return colon < 0 || colon >= limit ? undefined : colon;
}

function emphasised(line: TextLine, start: number, marks: string): Label | undefined {
  const { text } = line;
  const inside = marks ? closingMarks(text, start, marks) : endOfEmphasis(line);
  if (inside === undefined || inside - start > longest) return undefined;
  const end = endOfWords(text, start, inside);
  const label = end > start ? line.source.names.labelIn(text, start, end) : undefined;
  if (!label || !isPlain(line, end)) return undefined;
  const after = inside + marks.length;
  const separator = /^\s*(?:[:：]|[–—-](?=\s|$)|$)/u.exec(text.slice(after))?.[0];
  if (separator === undefined && !/[:：–—-]\s*$/u.test(text.slice(start, inside))) return undefined;
  return labelOf(line, label, start, end, after + (separator?.length ?? 0), true);
}

/** White space before the words does not belong to them. */
function labelOf(
  line: TextLine,
  label: KnownLabel,
  start: number,
  end: number,
  content: number,
  emphasised: boolean,
): Label {
  const { text, source } = line;
  let first = start;
  while (first < end && isWhite(codeAt(text, first))) first++;
  const { words, languages } = first === start ? label : source.names.known(text.slice(first, end));
  const range = { start: placeOf(line, first), end: placeOf(line, end, true) };
  const from = content > 0 ? placeOf(line, content, true) : range.end;
  return { kind: label.label, words: { value: words, range }, languages, content, from, emphasised };
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
