import { dropOpeners } from "./inline-marks.ts";
import { add, endOf, type Scan, type Source } from "./inline-scan.ts";
import { normalLabel } from "./labels.ts";

/** Brackets within brackets: more are remark's, by its limits. */
const deepest = 30;

/** A bracket that may begin a link. */
export function openBracket(scan: Scan, at: number): number | undefined {
  // A sign that is escaped makes no image.
  if (at > scan.from && scan.text.charCodeAt(at - 1) === 33) return readImage(scan, at);
  if (scan.open.length >= deepest) return undefined;
  const part = add(scan, "bracket", at, at + 1);
  scan.open.push({ part, outside: scan.openers.length, crossed: false, inactive: false });
  return at + 1;
}

/** An image whose text is no more than text, or such a text that is no image. */
function readImage(scan: Scan, at: number): number | undefined {
  const closing = endOf(plainLabel, scan, at);
  if (closing === undefined) return undefined;
  const end = endOfLink(scan, at + 1, closing - 1);
  if (end === undefined) return undefined;
  if (end < closing) return closing;
  add(scan, "image", at - 1, end, scan.text.slice(at + 1, closing - 1));
  return end;
}

const plainLabel = /\[[^\0\r\n\\`*_[\]<&]*\]/y;

export function closeBracket(scan: Scan, at: number): number | undefined {
  const { open } = scan;
  const bracket = open.pop();
  if (!bracket || bracket.inactive) return at + 1;
  const end = endOfLink(scan, bracket.part.end, at);
  if (end === undefined) return undefined;
  if (end === at) return at + 1;
  if (bracket.crossed) return undefined;
  // What is still open in here ends with the link, as text; and what is open around it begins no link.
  dropOpeners(scan, bracket.outside);
  for (const around of open) around.inactive = true;
  bracket.part.opens = 1;
  add(scan, "target", at, end);
  return end;
}

/**
 * Where a link or an image ends whose label begins at `start` and is closed at `at`; `at` where there is none; undefined
 * where that is not sure.
 */
function endOfLink(scan: Scan, start: number, at: number): number | undefined {
  const { text, lineEnd } = scan;
  const isTarget = at + 1 < lineEnd && text.charCodeAt(at + 1) === 40;
  return isTarget ? endOf(target, scan, at + 1) : endOfReference(scan, start, at);
}

/** The target of a link in its common forms. */
const target =
  /\([ \t]*(?:(?:(?:[^\0- ()<>\\\x7F]|\([^\0- ()<>\\\x7F]*\))+|<[^\0-\x1F<>\\\x7F]*>)(?:[ \t]+(?:"[^\0-\x1F"\\]*"|'[^\0-\x1F'\\]*'|\([^\0-\x1F()\\]*\)))?[ \t]*)?\)/y;

/** The same for links of which the label is defined elsewhere. */
function endOfReference(scan: Scan, start: number, at: number): number | undefined {
  const { text, lineEnd, source } = scan;
  const label = text.slice(start, at);
  source.brackets.push(label);
  const next = endOf(labelBehind, scan, at + 1);
  if (next !== undefined) source.brackets.push(text.slice(at + 2, next - 1));
  if (source.defined.size === 0) return at;

  // Labels on several lines hold what begins the lines, and backslashes hide what ends a label.
  if (/[\r\n\\]/.test(label)) return undefined;
  if (next === undefined && at + 1 < lineEnd && text.charCodeAt(at + 1) === 91) return undefined;
  if (next !== undefined && isDefined(source, text.slice(at + 2, next - 1))) return next;
  // A label that is not defined keeps the one before it from being a link.
  if (next !== undefined && next !== at + 3) return at;
  return isDefined(source, label) ? (next ?? at + 1) : at;
}

function isDefined({ defined }: Source, label: string): boolean {
  return defined.has(normalLabel(label));
}

/** A label is no running text: marks in it mean nothing. */
const labelBehind = /\[[^\r\n[\]\\]*\]/y;
