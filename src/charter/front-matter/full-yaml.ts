import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from "yaml";
import { indexLines, type LineIndex, type Located, type Position, type Range } from "../text.ts";
import { lineAround, type Mistake, type Reading, sayYamlError } from "./syntax.ts";
import { type Entry, type MapValue, scalarOf, type Value } from "./value.ts";

/** Values within values: more than anybody writes, and less than a call stack holds. */
const deepest = 100;

/** Values that aliases may add: a few lines of them can stand for billions. */
const mostCopies = 10_000;

/** Reads YAML of any kind. It begins at the offset `base` of the text that `lines` knows. */
export function readFullYaml(yaml: string, base: number, lines: LineIndex): Reading {
  // The YAML parser knows no lone carriage return.
  const content = yaml.replace(/\r(?!\n)/g, "\n");
  try {
    return { root: rootOf(content, base, lines) };
  } catch (error) {
    // Nothing else is known to be thrown; but a text that brings the YAML parser down is no reason to stop.
    const { start, end, message, repair } = error instanceof Unreadable ? error.mistake : unreadable(content);
    const mends = repair && isReadable(content.slice(0, repair.start) + repair.newText + content.slice(repair.end));
    const shifted = mends ? { ...repair, start: base + repair.start, end: base + repair.end } : undefined;
    return { mistake: { start: base + start, end: base + end, message, repair: shifted } };
  }
}

function unreadable(content: string): Mistake {
  return { ...lineAround(content, 0), message: "The front matter cannot be read." };
}

function isReadable(content: string): boolean {
  try {
    rootOf(content, 0, indexLines(content));
    return true;
  } catch {
    return false;
  }
}

function rootOf(content: string, base: number, lines: LineIndex): MapValue | undefined {
  const node = parse(content);
  if (!node) return undefined;
  const root = treeOf(node, content, base, lines);
  if (root.kind === "map") return root;
  if (root.kind === "scalar" && root.value === null) return undefined;
  const line = lineAround(content, startOf(node));
  const joined = /^[\w-]+:(?!\/\/)[^\s:]+/.exec(content.slice(line.start, line.end))?.[0];
  if (joined) throw new Unreadable({ ...line, message: `A blank is missing behind the colon of “${joined}”.` });
  const message = "The front matter has no keys: each line begins with one, such as “title:”.";
  throw new Unreadable({ ...line, message });
}

/** Thrown and caught in this file: the first place that cannot be read. Offsets count from the beginning of the YAML. */
class Unreadable extends Error {
  readonly mistake: Mistake;

  constructor(mistake: Mistake) {
    super(mistake.message);
    this.mistake = mistake;
  }
}

function parse(content: string): unknown {
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(content)) {
    const at = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) throw new Unreadable(tooDeep(at));
  }
  for (const token of parser.end()) tokens.push(token);

  // Keys are compared in treeOf, as the parser's own comparison is quadratic; binary data and dates stay text.
  const composer = new Composer({ merge: false, uniqueKeys: false, resolveKnownTags: false });
  const [document, second] = composer.compose(tokens, true, content.length);
  const [error] = [...(document?.errors ?? [])].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) throw new Unreadable(sayYamlError(content, error.code, error.message, error.pos[0]));
  if (second) {
    const place = lineAround(content, content.indexOf("---", document?.range[1]));
    throw new Unreadable({ ...place, message: "A second document begins here; front matter is only one." });
  }
  return document?.contents;
}

function tooDeep(at: number): Mistake {
  return { start: at, end: at + 1, message: `Here more than ${deepest} values stand within one another.` };
}

/** The parser's nodes as values with their places; `base` is where `content` begins in the text. */
function treeOf(root: unknown, content: string, base: number, lines: LineIndex): Value {
  const anchors = new Map<string, Value>();
  let copies = 0;
  return valueAt(root, 0, 0);

  /** `absentAt` is the offset of a value that is not written. */
  function valueAt(node: unknown, absentAt: number, depth: number): Value {
    if (isAlias(node)) return aliased(node.source, startOf(node), depth);
    const value = ownValueOf(node, absentAt, depth);
    // Only now: nothing stands for itself.
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) anchors.set(node.anchor, value);
    return value;
  }

  function ownValueOf(node: unknown, absentAt: number, depth: number): Value {
    if (depth > deepest) throw new Unreadable(tooDeep(startOf(node)));
    if (isMap(node)) {
      const entries = entriesOf(node.items, startOf(node), depth);
      const flow = node.flow === true;
      const last = entries.at(-1);
      return { kind: "map", flow, entries, range: around(node, flow, last?.value.range.end) };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => valueAt(item, startOf(item) || startOf(node), depth + 1));
      const flow = node.flow === true;
      return { kind: "list", flow, items, range: around(node, flow, items.at(-1)?.range.end) };
    }
    if (!isScalar(node)) return scalarOf(null, "", false, rangeOf(absentAt, absentAt));

    const written = node.source ?? "";
    if (written === "" && node.tag?.startsWith("!")) throw new Unreadable(bareTag(node.tag, startOf(node)));
    const absent = node.value === null && written === "";
    const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const range = absent ? rangeOf(absentAt, absentAt) : around(node, true, undefined);
    return scalarOf(node.value, written, quoted, range);
  }

  /** To YAML `!docs/old` is a tag of a value that is not there. */
  function bareTag(tag: string, before: number): Mistake {
    const start = Math.max(0, content.lastIndexOf(tag, before));
    const repair = { start, end: start + tag.length, newText: `"${tag}"`, title: "Put the text in quotes" };
    return { start, end: repair.end, message: `“${tag}” is more to YAML than text; it needs quotes.`, repair };
  }

  function entriesOf(pairs: readonly { key: unknown; value: unknown }[], absentAt: number, depth: number): Entry[] {
    const names = new Set<string>();
    return pairs.map((pair) => {
      const key = keyOf(pair.key, startOf(pair.value) || absentAt, depth);
      if (names.has(key.value)) {
        const place = { start: offsetOf(key.range.start), end: offsetOf(key.range.end) };
        throw new Unreadable({ ...place, message: `“${key.value}” is already there: keep one of the two.` });
      }
      names.add(key.value);
      return { key, value: valueAt(pair.value, behindColon(content, offsetOf(key.range.end)), depth + 1) };
    });
  }

  function keyOf(node: unknown, absentAt: number, depth: number): Located<string> {
    const key = valueAt(node, absentAt, depth + 1);
    if (key.kind === "scalar")
      return { value: typeof key.value === "string" ? key.value : key.source, range: key.range };
    const place = lineAround(content, startOf(node));
    throw new Unreadable({
      ...place,
      message: "A list or a group of keys stands where a key belongs; keys are words.",
    });
  }

  function aliased(name: string, start: number, depth: number): Value {
    const end = start + 1 + name.length;
    const target = anchors.get(name);
    if (target) return copyOf(target, rangeOf(start, end), depth);
    const message = `“*${name}” stands for nothing that is named before it; text that begins with a star needs quotes.`;
    const newText = `"${content.slice(start, end)}"`;
    throw new Unreadable({ start, end, message, repair: { start, end, newText, title: "Put the text in quotes" } });
  }

  function copyOf(value: Value, range: Range, depth: number): Value {
    const start = offsetOf(range.start);
    if (depth > deepest) throw new Unreadable(tooDeep(start));
    if (++copies > mostCopies) {
      const message = `Up to here aliases stand for more than ${mostCopies} values.`;
      throw new Unreadable({ start, end: offsetOf(range.end), message });
    }
    if (value.kind === "scalar") return { ...value, range };
    if (value.kind === "list")
      return { ...value, range, items: value.items.map((item) => copyOf(item, range, depth + 1)) };
    const entries = value.entries.map((entry) => ({
      key: { value: entry.key.value, range },
      value: copyOf(entry.value, range, depth + 1),
    }));
    return { ...value, range, entries };
  }

  /** The parser counts blank lines and comments behind a block as part of it. */
  function around(node: unknown, closed: boolean, lastEnd: Position | undefined): Range {
    const [start, end] = spanOf(node);
    if (closed || !lastEnd) return rangeOf(start, start + content.slice(start, end).trimEnd().length);
    return { start: lines.positionAt(base + start), end: lastEnd };
  }

  function rangeOf(start: number, end: number): Range {
    return lines.rangeOf(base + start, base + end);
  }

  function offsetOf(position: Position): number {
    return lines.offsetAt(position) - base;
  }
}

function spanOf(node: unknown): readonly [start: number, end: number] {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

function startOf(node: unknown): number {
  return spanOf(node)[0];
}

function behindColon(content: string, keyEnd: number): number {
  const colon = /\s*:/y;
  colon.lastIndex = keyEnd;
  return colon.test(content) ? colon.lastIndex : keyEnd;
}
