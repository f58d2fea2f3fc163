import type { PartKind } from "../charter.ts";
import type { TextLine } from "./text-line.ts";

/** A label at the beginning of a line; all places are indexes into the line's text. */
export interface Label {
  readonly kind: PartKind;
  /** The label's words, without marks and separator. */
  readonly start: number;
  readonly end: number;
  /** Where the content of the half begins on this line. */
  readonly content: number;
  readonly emphasised: boolean;
}

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
  const from = checkBox.exec(text)?.[0].length ?? 0;
  const marks = /^[*_]{1,3}(?=\s*[\p{L}\p{N}])/u.exec(text.slice(from, from + 4))?.[0] ?? "";
  const start = from + marks.length;
  return beforeColon(line, start, marks) ?? emphasised(line, start, marks);
}

/** The label that a heading, a list item's line or a column header is as a whole. */
export function wholeLabel(line: TextLine): Label | undefined {
  return line.wholeLabelBy(findWholeLabel);
}

function findWholeLabel(line: TextLine): Label | undefined {
  if (line.runs.some((run) => run.text.trim() !== "" && (run.link || run.kind !== "text"))) return undefined;
  const words = line.text.replace(separators, "");
  const kind = words && words.length <= longest ? line.source.names.label(words) : undefined;
  return kind && { kind, ...placeOf(line.text, 0, words.length), content: line.text.length, emphasised: false };
}

function beforeColon(line: TextLine, start: number, marks: string): Label | undefined {
  const colon = line.text.slice(start, start + longest).search(/[:：]/u);
  if (colon < 0) return undefined;
  const words = line.text.slice(start, start + colon).replace(/(?<![\s*_])[\s*_]+$/u, "");
  const kind = line.source.names.label(words);
  if (!kind || !isPlain(line, start + words.length)) return undefined;
  let content = start + colon + 1;
  if (marks) content += /^\s*[*_]{1,3}/.exec(line.text.slice(content))?.[0].length ?? 0;
  return { kind, ...placeOf(line.text, start, words.length), content, emphasised: marks !== "" || isEmphasised(line) };
}

function emphasised(line: TextLine, start: number, marks: string): Label | undefined {
  const inside = marks ? closingMarks(line.text, start, marks) : endOfEmphasis(line);
  if (inside === undefined || inside - start > longest) return undefined;
  const within = line.text.slice(start, inside);
  const words = within.replace(separators, "");
  const kind = words ? line.source.names.label(words) : undefined;
  if (!kind || !isPlain(line, start + words.length)) return undefined;
  const after = inside + marks.length;
  const rest = line.text.slice(after);
  const separator = /^\s*(?:[:：]|[–—-](?=\s|$)|$)/u.exec(rest)?.[0];
  if (separator === undefined && !/[:：–—-]\s*$/u.test(within)) return undefined;
  return {
    kind,
    ...placeOf(line.text, start, words.length),
    content: after + (separator?.length ?? 0),
    emphasised: true,
  };
}

/** White space before the words does not belong to them. */
function placeOf(text: string, start: number, length: number): { start: number; end: number } {
  const lead = /^\s*/.exec(text.slice(start, start + length))?.[0].length ?? 0;
  return { start: start + lead, end: start + length };
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
