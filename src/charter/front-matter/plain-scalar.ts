import { type Entry, type ListValue, type MapValue, type Scalar, scalarOf, type Value } from "./value.ts";

/** One line of YAML, and how far it is read. All offsets are those of the text. */
export interface YamlLine {
  readonly text: string;
  /** Counted from 0. */
  readonly number: number;
  readonly start: number;
  /** Behind its last character, before the line ending. */
  readonly end: number;
  /** Where to read on. */
  at: number;
  /** The quotation mark of a value that no other one closes on the line. */
  unclosed: number | undefined;
}

/**
 * Reads the value that stands on the rest of a line, up to its end or to a comment. Undefined where the YAML parser is to
 * be asked: block texts, values of several lines, escapes, anchors, tags and whatever is not valid.
 */
export function readLineValue(line: YamlLine): Value | undefined {
  const value = readValue(line, outside);
  return value && endsHere(line) ? value : undefined;
}

/** Whether nothing but a comment follows. */
export function endsHere(line: YamlLine): boolean {
  const from = line.at;
  skipBlanks(line);
  return line.at === line.end || (line.at > from && line.text.charCodeAt(line.at) === 35);
}

/**
 * Reads a key with its colon, which a blank or the end of the line follows: words of ASCII's letters, digits, `_` and `-`
 * with one blank between them. A longer one is an error.
 */
export function readKey(line: YamlLine): Entry["key"] | undefined {
  const { text, at: start, end: limit } = line;
  if (!isWordBegin(text.charCodeAt(start))) return undefined;
  let words = 1;
  let from = start;
  let at = start + 1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) break;
    if (code === 32) {
      if (at === from || ++words > mostWords) return undefined;
      from = at + 1;
    } else if (code > 127 || wordCharacters[code] === 0 || at - from >= longestWord) return undefined;
  }
  const next = text.charCodeAt(at + 1);
  if (at === limit || at === from || (next !== 32 && next !== 10 && next !== 13)) return undefined;
  line.at = at + 1;
  return { value: text.slice(start, at), range: rangeOf(line, start, at) };
}

const mostWords = 6;
const longestWord = 99;

const wordCharacters = new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
  wordCharacters[character.charCodeAt(0)] = 1;

function isWordBegin(code: number): boolean {
  return code < 128 && wordCharacters[code] === 1 && code > 57;
}

/** A value that is not written stands behind the colon, or where its item begins. */
export function absentAt(line: YamlLine, place: number): Scalar {
  return scalarOf(null, "", false, rangeOf(line, place, place));
}

export function skipBlanks(line: YamlLine): void {
  while (line.at < line.end && line.text.charCodeAt(line.at) === 32) line.at++;
}

export function positionIn({ number, start }: YamlLine, offset: number): Value["range"]["start"] {
  return { line: number, character: offset - start };
}

function rangeOf(line: YamlLine, start: number, end: number): Value["range"] {
  return { start: positionIn(line, start), end: positionIn(line, end) };
}

const outside = 0;

/** Brackets within brackets that are read; the parser counts deeper ones. */
const deepest = 20;

function readValue(line: YamlLine, depth: number): Value | undefined {
  switch (line.text.charCodeAt(line.at)) {
    case 34: // "
    case 39: // '
      return readQuoted(line);
    case 91: // [
      return depth < deepest ? readFlowList(line, depth + 1) : undefined;
    case 123: // {
      return depth < deepest ? readFlowMap(line, depth + 1) : undefined;
  }
  return readPlain(line, depth > 0);
}

function readQuoted(line: YamlLine): Scalar | undefined {
  const { text, at } = line;
  const quote = text.charAt(at);
  let closing = text.indexOf(quote, at + 1);
  // Two single quotation marks stand for one.
  while (quote === "'" && closing > 0 && text.charAt(closing + 1) === quote) closing = text.indexOf(quote, closing + 2);
  const end = closing + 1;
  if (end === 0 || end > line.end) {
    line.unclosed = at;
    return undefined;
  }
  const written = text.slice(at + 1, closing);
  if (quote === '"' && written.includes("\\")) return undefined;
  const source = quote === "'" ? written.replaceAll("''", quote) : written;
  line.at = end;
  return scalarOf(source, source, true, rangeOf(line, at, end));
}

function readPlain(line: YamlLine, inBrackets: boolean): Scalar | undefined {
  const { text, at } = line;
  if (!mayBegin(text, at)) return undefined;
  let end = at;
  for (let next = at; next < line.end; next++) {
    const code = text.charCodeAt(next);
    if (code > 127 || marks[code] === 0) end = next + 1;
    else if (code === 32) continue;
    else if (code === 35 && end < next) break;
    else if (inBrackets && isFlowIndicator(code)) break;
    else if (code === 58 && isEndOfKey(text, next + 1, line.end, inBrackets)) return undefined;
    else end = next + 1;
  }
  // Other white space at the end belongs to the value, but not to its place.
  if (text.charCodeAt(end - 1) > 127 && /\s/.test(text.charAt(end - 1))) return undefined;
  line.at = end;
  const source = text.slice(at, end);
  const value = textBegins(text.charCodeAt(at)) ? source : resolve(source);
  return value === undefined ? undefined : scalarOf(value, source, false, rangeOf(line, at, end));
}

/** Signs with which a plain value begins that is more than text, or none. A dash begins numbers too. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45) return /[\d.]/.test(text.charAt(at + 1));
  return code > 127 || !isIndicator(code);
}

const indicators = new Uint8Array(128);
for (const character of "-?:,[]{}#&*!|>'\"%@`") indicators[character.charCodeAt(0)] = 1;

/** What may end a plain value, and blanks. */
const marks = new Uint8Array(128);
for (const character of " #:,[]{}") marks[character.charCodeAt(0)] = 1;

function isIndicator(code: number): boolean {
  return indicators[code] === 1;
}

function isFlowIndicator(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** Whether a colon before this place makes a key of what stands before it. */
function isEndOfKey(text: string, at: number, end: number, inBrackets: boolean): boolean {
  const code = text.charCodeAt(at);
  return at === end || code === 32 || (inBrackets && isFlowIndicator(code));
}

/** What a plain value means in YAML's core schema that may be more than text; undefined for the forms that nobody writes. */
function resolve(source: string): Scalar["value"] | undefined {
  if (/^(?:~|[Nn]ull|NULL)$/.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(source)) return true;
  if (/^(?:[Ff]alse|FALSE)$/.test(source)) return false;
  if (/^[-+]?\d+$/.test(source)) return Number.parseInt(source, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*|(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/.test(source)) {
    const number = Number.parseFloat(source);
    return Number.isFinite(number) ? number : source;
  }
  return /^(?:0[ox]|[-+]?\.(?:inf|nan))/i.test(source) ? undefined : source;
}

/** Whether what begins so can be nothing but text. */
function textBegins(code: number): boolean {
  return code > 127 || otherBegins[code] === 0;
}

const otherBegins = new Uint8Array(128);
for (const character of "-+.~0123456789nNtTfF") otherBegins[character.charCodeAt(0)] = 1;

function readFlowList(line: YamlLine, depth: number): ListValue | undefined {
  const start = line.at++;
  const items: Value[] = [];
  while (!closes(line, 93)) {
    const value = readValue(line, depth);
    if (!value || !separates(line, 93)) return undefined;
    items.push(value);
  }
  return { kind: "list", flow: true, items, range: rangeOf(line, start, line.at) };
}

function readFlowMap(line: YamlLine, depth: number): MapValue | undefined {
  const start = line.at++;
  const entries: Entry[] = [];
  const isKey = keysAmong(entries);
  while (!closes(line, 125)) {
    const key = readKey(line);
    // Where a key stands twice, the parser says so.
    if (!key || isKey(key.value)) return undefined;
    skipBlanks(line);
    const value = readValue(line, depth);
    if (!value || !separates(line, 125)) return undefined;
    entries.push({ key, value });
  }
  return { kind: "map", flow: true, entries, range: rangeOf(line, start, line.at) };
}

/** Goes on behind the bracket that closes, if it is next. */
function closes(line: YamlLine, bracket: number): boolean {
  skipBlanks(line);
  if (line.at >= line.end || line.text.charCodeAt(line.at) !== bracket) return false;
  line.at++;
  return true;
}

/** Goes on behind a comma; a closing bracket stays next. */
function separates(line: YamlLine, bracket: number): boolean {
  skipBlanks(line);
  if (line.at >= line.end) return false;
  const code = line.text.charCodeAt(line.at);
  if (code === 44) line.at++;
  return code === 44 || code === bracket;
}

/** Tells of the entries so far whether one has a key: most mappings have few. */
export function keysAmong(entries: readonly Entry[]): (key: string) => boolean {
  let known: Set<string> | undefined;
  return (wanted) => {
    if (entries.length < few) return isAmong(entries, wanted);
    known ??= new Set(entries.map(({ key }) => key.value));
    if (known.has(wanted)) return true;
    known.add(wanted);
    return false;
  };
}

function isAmong(entries: readonly Entry[], wanted: string): boolean {
  for (const { key } of entries) if (key.value === wanted) return true;
  return false;
}

const few = 12;
