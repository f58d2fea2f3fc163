import type { Line, Run } from "./outline.ts";

/** The text that lines stand in. */
export interface Source {
  readonly text: string;
  /** From where the places given back count. */
  readonly origin: number;
  /** The labels of the link definitions elsewhere, normalised. */
  readonly defined: ReadonlySet<string>;
  /** Takes down what stands in brackets that may be labels. */
  readonly brackets: string[];
}

/**
 * What stands in the lines of one heading, paragraph or table cell, the same as remark says, or undefined where remark
 * is to be asked. `extents` has the first and behind the last character of each line that is no white space.
 */
export function readLines(source: Source, extents: readonly number[]): Line[] | undefined {
  const { text, origin } = source;
  const lines: Line[] = [];
  for (let i = 0; i < extents.length; i += 2) {
    const start = extents[i] ?? 0;
    const end = extents[i + 1] ?? 0;
    if (isMarked(text, start, end)) return readMarked(source, extents);
    const run: Run = {
      start: start - origin,
      end: end - origin,
      text: text.slice(start, end),
      kind: "text",
      emphasis: 0,
      link: false,
    };
    lines.push({ start: start - origin, end: end - origin, runs: [run] });
  }
  return lines;
}

/** Characters that may be more than text. */
const special = new Uint8Array(128);
for (const character of "\0\r\\`*_[]<&") special[character.charCodeAt(0)] = 1;

function isMarked(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && special[code] === 1) return true;
  }
  return false;
}

/** A stretch of a line before it is known which marks belong together. */
interface Part {
  readonly kind: Run["kind"] | "marks" | "bracket" | "target";
  readonly start: number;
  readonly end: number;
  /** What a run says that does not stand in the source as it is. */
  readonly text?: string | undefined;
  /** Of marks: how many emphases they begin or end; of a bracket: 1 when it begins a link. */
  opens: number;
  closes: number;
  /** How many of the marks are text: the first ones of those that open, the last ones of those that close. */
  left: number;
}

interface Scan {
  readonly text: string;
  readonly extents: readonly number[];
  readonly source: Source;
  readonly parts: Part[];
  /** Marks that may begin an emphasis, the innermost last. */
  readonly openers: Part[];
  /** How many of these are asterisks. */
  asterisks: number;
  /** Where the line begins and ends. */
  lineStart: number;
  lineEnd: number;
  /** Behind the last part. */
  from: number;
  bracket: Part | undefined;
  /** How many openers stand before the bracket. */
  outside: number;
  /** An emphasis that began before the bracket ends behind it. */
  crossed: boolean;
  /** There may be an angle that closes what the next one opens. */
  closable: boolean;
}

function readMarked(source: Source, extents: readonly number[]): Line[] | undefined {
  const { text } = source;
  const scan: Scan = {
    text,
    source,
    extents,
    parts: [],
    openers: [],
    asterisks: 0,
    lineStart: 0,
    lineEnd: 0,
    from: 0,
    bracket: undefined,
    outside: 0,
    crossed: false,
    closable: true,
  };
  for (let i = 0; i < extents.length; i += 2) {
    scan.lineStart = extents[i] ?? 0;
    scan.lineEnd = extents[i + 1] ?? 0;
    scan.from = scan.lineStart;
    if (/[\0\r]/.test(text.slice(scan.lineStart, scan.lineEnd))) return undefined;
    let at = scan.lineStart;
    while (at < scan.lineEnd) {
      const code = text.charCodeAt(at);
      if (code > 127 || special[code] === 0) at++;
      else {
        const next = readSpecial(scan, code, at);
        if (next === undefined) return undefined;
        at = next;
      }
    }
    addTextBefore(scan, scan.lineEnd);
  }
  return toLines(scan, source.origin);
}

/** Takes what begins with a special character, and tells where it ends. */
function readSpecial(scan: Scan, code: number, at: number): number | undefined {
  switch (code) {
    case 92: // \
      return readBackslash(scan, at);
    case 96: // `
      return readCode(scan, at);
    case 42: // *
    case 95: // _
      return readMarks(scan, code, at);
    case 91: // [
      return openBracket(scan, at);
    case 93: // ]
      return closeBracket(scan, at);
    case 60: // <
      return readAngle(scan, at);
    case 38: // &
      return readReference(scan, at);
  }
  return undefined;
}

function add(scan: Scan, kind: Part["kind"], start: number, end: number, text?: string): Part {
  addTextBefore(scan, start);
  const part: Part = { kind, start, end, text, opens: 0, closes: 0, left: 0 };
  scan.parts.push(part);
  scan.from = end;
  return part;
}

function addTextBefore(scan: Scan, end: number): void {
  if (scan.from < end)
    scan.parts.push({ kind: "text", start: scan.from, end, text: undefined, opens: 0, closes: 0, left: 0 });
}

/** An escape, or at the end of a line a break; else text. */
function readBackslash(scan: Scan, at: number): number {
  const { text, extents } = scan;
  const isLast = extents[extents.length - 1] === scan.lineEnd;
  if (at + 1 < scan.lineEnd) {
    if (classOf(text.charCodeAt(at + 1)) !== punctuation || text.charCodeAt(at + 1) > 127) return at + 1;
    add(scan, "text", at, at + 2, text.charAt(at + 1));
    return at + 2;
  }
  // A blank behind it makes it text.
  if (!isLast && /[\r\n]/.test(text.charAt(at + 1))) {
    addTextBefore(scan, at);
    scan.from = at + 1;
  }
  return at + 1;
}

function readCode(scan: Scan, at: number): number | undefined {
  const { text, lineEnd } = scan;
  const start = endOfRun(text, at, lineEnd);
  for (let end = start; end < lineEnd; end++) {
    if (text.charCodeAt(end) !== 96) continue;
    const next = endOfRun(text, end, lineEnd);
    if (next - end === start - at) {
      add(scan, "code", at, next, withoutPadding(text.slice(start, end)));
      return next;
    }
    end = next;
  }
  return undefined;
}

function withoutPadding(code: string): string {
  return code.startsWith(" ") && code.endsWith(" ") && /[^ ]/.test(code) ? code.slice(1, -1) : code;
}

/** Behind the last of the equal characters that begin at a place. */
export function endOfRun(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}

/** Asterisks or underscores. Such as may begin and end something are left to remark. */
function readMarks(scan: Scan, code: number, at: number): number | undefined {
  const { text, lineStart, lineEnd } = scan;
  const end = endOfRun(text, at, lineEnd);
  const before = at === lineStart ? white : classOf(text.charCodeAt(at - 1));
  const after = end === lineEnd ? white : classOf(text.charCodeAt(end));
  const left = after === other || (after === punctuation && before !== other);
  const right = before === other || (before === punctuation && after !== other);
  const opens = left && (code === 42 || !right || before !== other);
  const closes = right && (code === 42 || !left || after !== other);
  if (opens && closes) return undefined;
  if (!opens && !closes) return end;
  const part = add(scan, "marks", at, end);
  part.left = end - at;
  if (closes) closeMarks(scan, part, code);
  else {
    scan.openers.push(part);
    if (code === 42) scan.asterisks++;
  }
  return end;
}

/** Ends the emphases that the nearest marks of the same kind begin; marks of the other kind in between are text. */
function closeMarks(scan: Scan, closer: Part, code: number): void {
  const { text, openers } = scan;
  while (closer.left > 0 && (code === 42 ? scan.asterisks : openers.length - scan.asterisks) > 0) {
    const opener = openers[openers.length - 1];
    if (!opener) return;
    if (text.charCodeAt(opener.start) === code) {
      if (openers.length <= scan.outside) scan.crossed = true;
      const used = opener.left > 1 && closer.left > 1 ? 2 : 1;
      opener.left -= used;
      opener.opens++;
      closer.left -= used;
      closer.closes++;
      if (opener.left > 0) continue;
    }
    dropOpener(scan);
  }
}

function dropOpener(scan: Scan): void {
  const opener = scan.openers.pop();
  if (opener && scan.text.charCodeAt(opener.start) === 42) scan.asterisks--;
}

/** Brackets in brackets and images are left to remark. */
function openBracket(scan: Scan, at: number): number | undefined {
  if (scan.bracket || (at > scan.lineStart && scan.text.charCodeAt(at - 1) === 33)) return undefined;
  scan.bracket = add(scan, "bracket", at, at + 1);
  scan.outside = scan.openers.length;
  scan.crossed = false;
  return at + 1;
}

function closeBracket(scan: Scan, at: number): number | undefined {
  const { text, bracket, lineEnd } = scan;
  if (!bracket) return at + 1;
  scan.bracket = undefined;
  const isTarget = at + 1 < lineEnd && text.charCodeAt(at + 1) === 40;
  const end = isTarget ? endOf(target, scan, at + 1) : endOfReference(scan, bracket.end, at);
  if (end === undefined) return undefined;
  if (end > at) {
    if (scan.crossed) return undefined;
    // What is still open in here ends with the link, as text.
    while (scan.openers.length > scan.outside) dropOpener(scan);
    bracket.opens = 1;
    add(scan, "target", at, end);
  }
  scan.outside = 0;
  return Math.max(end, at + 1);
}

/** Where a link ends of which the label is defined elsewhere; `at`, the place of the bracket, where there is none. */
function endOfReference(scan: Scan, start: number, at: number): number | undefined {
  const { text, lineEnd, source } = scan;
  const label = text.slice(start, at);
  source.brackets.push(label);
  const next = endOf(labelBehind, scan, at + 1);
  if (next !== undefined) source.brackets.push(text.slice(at + 2, next - 1));
  else if (at + 1 < lineEnd && text.charCodeAt(at + 1) === 91) return undefined;
  if (source.defined.size === 0) return at;

  // Labels on several lines hold what begins the lines, and backslashes hide what ends a label.
  if (/[\r\n\\]/.test(label)) return undefined;
  if (next !== undefined && isDefined(source, text.slice(at + 2, next - 1))) return next;
  // A label that is not defined keeps the one before it from being a link.
  if (next !== undefined && next !== at + 3) return at;
  return isDefined(source, label) ? (next ?? at + 1) : at;
}

/** Labels compare without case, and blanks in a row count for one. */
function isDefined({ defined }: Source, label: string): boolean {
  const name = label.replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
  return defined.has(name.toLowerCase().toUpperCase().toLowerCase());
}

/** A label is no running text: marks in it mean nothing. */
const labelBehind = /\[[^\r\n[\]\\]*\]/y;

/** The target of a link in its common form, which needs no further look. */
const target = /\((?:[^\0- ()<>\\&\x7F]+(?: "[^\0-\x1F"\\&\x7F]*")?)?\)/y;

/** HTML, comments and addresses that stand on one line. */
function readAngle(scan: Scan, at: number): number | undefined {
  const { text, lineEnd } = scan;
  if (text.startsWith("<!--", at)) {
    const end = text.slice(at, lineEnd).indexOf("-->", 2);
    if (end < 0) return undefined;
    add(scan, "comment", at, at + end + 3, "");
    return at + end + 3;
  }
  const endOfTag = endOf(tag, scan, at);
  if (endOfTag !== undefined) {
    add(scan, "html", at, endOfTag, "");
    return endOfTag;
  }
  const endOfAddress = endOf(address, scan, at);
  if (endOfAddress !== undefined) {
    if (scan.bracket) return undefined;
    add(scan, "bracket", at, at + 1).opens = 1;
    addTextBefore(scan, endOfAddress - 1);
    scan.from = endOfAddress - 1;
    add(scan, "target", endOfAddress - 1, endOfAddress);
    return endOfAddress;
  }
  return mayClose(scan, at) ? undefined : at + 1;
}

/** Whether an angle may be more than text. Addresses hold no blanks; tags begin with a letter or one of three signs. */
function mayClose(scan: Scan, at: number): boolean {
  const { text, extents, lineEnd } = scan;
  if (/[a-z/!?]/i.test(text.charAt(at + 1))) {
    scan.closable &&= text.slice(at, extents[extents.length - 1]).includes(">");
    return scan.closable;
  }
  let end = at + 1;
  while (end < lineEnd && classOf(text.charCodeAt(end)) !== white && !/[<>]/.test(text.charAt(end))) end++;
  return end < lineEnd && text.charCodeAt(end) === 62;
}

const tag = /<(?:[a-z][a-z\d]*[ \t]*\/?|\/[a-z][a-z\d]*[ \t]*)>/iy;
const address = /<https?:[^\0- <>\x7F]*>/y;

/** Where the expression ends that matches at a place of the line; it matches no line ending. */
function endOf(expression: RegExp, { text, lineEnd }: Scan, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) && expression.lastIndex <= lineEnd ? expression.lastIndex : undefined;
}

function readReference(scan: Scan, at: number): number | undefined {
  const end = endOf(reference, scan, at);
  if (end === undefined) return at + 1;
  const character = references.get(scan.text.slice(at + 1, end - 1));
  if (character === undefined) return undefined;
  add(scan, "text", at, end, character);
  return end;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy;

/** The references that people write by hand. */
const references: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", "\u00A0"],
]);

const other = 0;
const white = 1;
const punctuation = 2;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) classes[code] = classOfCharacter(String.fromCharCode(code));

/** What Markdown asks of the neighbours of marks; half of an astral character is neither of both. */
function classOf(code: number): number {
  return code < 128 ? (classes[code] ?? other) : classOfCharacter(String.fromCharCode(code));
}

function classOfCharacter(character: string): number {
  if (/\s/.test(character)) return white;
  return /[\p{P}\p{S}]/u.test(character) ? punctuation : other;
}

function toLines({ text, extents, parts }: Scan, origin: number): Line[] {
  const lines: Line[] = [];
  let emphasis = 0;
  let link = false;
  let next = 0;
  for (let i = 0; i < extents.length; i += 2) {
    const lineEnd = extents[i + 1] ?? 0;
    const runs: Run[] = [];
    const addText = (start: number, end: number): void => {
      const last = runs[runs.length - 1];
      const isOne =
        last?.kind === "text" &&
        last.end === start - origin &&
        last.emphasis === emphasis &&
        last.link === link &&
        last.text.length === last.end - last.start;
      if (isOne) runs.pop();
      const from = isOne ? last.start + origin : start;
      const written = text.slice(from, end);
      if (from < end)
        runs.push({ start: from - origin, end: end - origin, text: written, kind: "text", emphasis, link });
    };
    for (; next < parts.length; next++) {
      const part = parts[next];
      if (!part || part.start >= lineEnd) break;
      const { kind, start, end } = part;
      switch (kind) {
        case "marks":
          emphasis -= part.closes;
          if (part.closes > 0) addText(end - part.left, end);
          else addText(start, start + part.left);
          emphasis += part.opens;
          break;
        case "bracket":
          if (part.opens === 0) addText(start, end);
          else link = true;
          break;
        case "target":
          link = false;
          break;
        default:
          if (part.text === undefined) addText(start, end);
          else runs.push({ start: start - origin, end: end - origin, text: part.text, kind, emphasis, link });
      }
    }
    lines.push({ start: (extents[i] ?? 0) - origin, end: lineEnd - origin, runs });
  }
  return lines;
}
