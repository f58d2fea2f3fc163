import {
  absentAt,
  endsHere,
  keysAmong,
  positionIn,
  readKey,
  readLineValue,
  skipBlanks,
  type YamlLine,
} from "./plain-scalar.ts";
import { type Reading, sayYamlError } from "./syntax.ts";
import type { Entry, ListValue, MapValue, Value } from "./value.ts";

/**
 * Reads the common part of YAML: keys and lists by indentation, values of one line, brackets that close on their line,
 * comments. Gives what the YAML parser gives, or undefined where that is to be asked: it knows what is valid and, of what
 * is not, only the commonest slip. It begins at the offset `start`, on a line with the number `firstLine`.
 */
export function readPlainYaml(text: string, start: number, end: number, firstLine: number): Reading | undefined {
  if (isOdd(text.slice(start, end))) return undefined;
  const state: State = { text, end, next: start, number: firstLine, line: undefined, indent: 0 };
  advance(state);
  if (!state.line) return { root: undefined };
  if (state.indent > 0) return undefined;
  const root = readMap(state, 0, 0);
  if (root) return { root };
  const unclosed = state.line?.unclosed;
  return unclosed === undefined ? undefined : neverClosed(text.slice(start, end), start, unclosed - start);
}

/**
 * A quotation mark that none follows takes in all the rest, so there is nothing else to say. Where one follows, somewhere
 * further down, or a backslash, the parser is to be asked.
 */
function neverClosed(yaml: string, base: number, at: number): Reading | undefined {
  const quote = yaml.charAt(at);
  const rest = yaml.slice(at + 1);
  if (rest.includes(quote) || rest.includes("\\")) return undefined;
  // In the parser's words.
  const { message, start, end } = sayYamlError(yaml, "MISSING_CHAR", `Missing closing ${quote}quote`, yaml.length);
  return { mistake: { start: base + start, end: base + end, message, repair: undefined } };
}

interface State {
  readonly text: string;
  readonly end: number;
  /** Where the next line begins, and its number. */
  next: number;
  number: number;
  /** The line that says something and is next; undefined behind the last one. */
  line: YamlLine | undefined;
  /** The column in which it begins, or goes on behind the dash of an item. */
  indent: number;
}

/** Goes on to the next line that holds more than a comment. */
function advance(state: State): void {
  const { text, end } = state;
  state.line = undefined;
  while (state.next < end) {
    const start = state.next;
    const ending = text.indexOf("\n", start);
    const limit = ending < 0 || ending >= end ? end : ending;
    const last = limit > start && text.charCodeAt(limit - 1) === 13 ? limit - 1 : limit;
    state.next = limit + 1;
    const number = state.number++;
    const line: YamlLine = { text, number, start, end: last, at: start, unclosed: undefined };
    skipBlanks(line);
    if (line.at === last || text.charCodeAt(line.at) === 35) continue;
    state.line = line;
    state.indent = line.at - start;
    return;
  }
}

/** Tabs, lone carriage returns and other control characters are the parser's. */
function isOdd(yaml: string): boolean {
  return odd.test(yaml);
}

const odd = /[\0-\x09\x0B\x0C\x0E-\x1F]|\r(?!\n|$)/;

/** Lists and mappings within one another that are read; the parser counts deeper ones. */
const deepest = 20;

/** A mapping whose keys stand in the column `indent`; the line that is next holds its first one. */
function readMap(state: State, indent: number, depth: number): MapValue | undefined {
  const first = state.line;
  if (!first || depth > deepest) return undefined;
  const start = positionIn(first, first.at);
  const entries: Entry[] = [];
  const keys = keysAmong(entries);
  while (state.line && state.indent >= indent) {
    if (state.indent > indent) return undefined;
    const key = readKey(state.line);
    if (!key || keys(key.value)) return undefined;
    const value = readValueOf(state, state.line, indent, depth);
    if (!value) return undefined;
    entries.push({ key, value });
  }
  const last = entries[entries.length - 1];
  return last && { kind: "map", flow: false, entries, range: { start, end: last.value.range.end } };
}

/** The value of a key that has just been read: on its line, or on the following ones. */
function readValueOf(state: State, line: YamlLine, indent: number, depth: number): Value | undefined {
  const behindColon = line.at;
  if (!endsHere(line)) {
    return readRest(state, line);
  }
  advance(state);
  const isItem = state.line && isDash(state.line);
  if (state.line && isItem && state.indent >= indent) return readList(state, state.indent, depth + 1);
  if (state.line && state.indent > indent) return readMap(state, state.indent, depth + 1);
  return absentAt(line, behindColon);
}

/** A list whose dashes stand in the column `indent`; the line that is next holds its first one. */
function readList(state: State, indent: number, depth: number): ListValue | undefined {
  const first = state.line;
  if (!first || depth > deepest) return undefined;
  const start = positionIn(first, first.at);
  const items: Value[] = [];
  while (state.line && state.indent === indent && isDash(state.line)) {
    const item = readItem(state, state.line, depth);
    if (!item) return undefined;
    items.push(item);
  }
  const last = items[items.length - 1];
  return last && { kind: "list", flow: false, items, range: { start, end: last.range.end } };
}

function isDash({ text, at }: YamlLine): boolean {
  return text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32;
}

/** An item that stands on the line of its dash, or begins there with the first key of a mapping. */
function readItem(state: State, line: YamlLine, depth: number): Value | undefined {
  line.at++;
  if (endsHere(line)) return undefined;
  const begin = line.at;
  const isMap = readKey(line) !== undefined;
  line.at = begin;
  if (isMap) {
    state.indent = begin - line.start;
    return readMap(state, state.indent, depth + 1);
  }
  return readRest(state, line);
}

/** The value on the rest of the line; where it cannot be read, the line stays the next one. */
function readRest(state: State, line: YamlLine): Value | undefined {
  const value = readLineValue(line);
  if (value) advance(state);
  return value;
}
