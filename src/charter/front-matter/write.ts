import type { TextEdit } from "../edits.ts";
import type { LineIndex, Position } from "../text.ts";
import { scalar } from "./scalar.ts";
import { type Entry, entryOf, type MapValue, type Value } from "./value.ts";

/** What is to stand as a value in the front matter. */
export type Tree = string | boolean | readonly Tree[] | TreeMap;

/** Keys with their values, in the order in which they are written. */
export type TreeMap = ReadonlyMap<string, Tree>;

/** The text that is edited. */
export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/**
 * The edits that give keys of a mapping these values: keys that are there keep their place, others come last. What is
 * not named stays byte for byte, comments behind a line included, and new lines are indented as their neighbours are.
 */
export function* writeKeys(map: MapValue, keys: TreeMap, source: Source): Generator<TextEdit> {
  const added = new Map<string, Tree>();
  for (const [key, tree] of keys) {
    const entry = entryOf(map, key);
    if (entry) yield* writeValue(entry, tree, map, source);
    else added.set(key, tree);
  }
  const last = map.entries.at(-1);
  if (added.size === 0) return;
  if (!last) yield { range: map.range, newText: flowOf(added) };
  else if (map.flow) yield insertion(last.value.range.end, `, ${flowEntries(added)}`);
  else yield insertedLines(last, blockLines(added, indentOf(map)), source);
}

/** The edit that adds an item behind the last one of a list, in that one's style. */
export function appendItem(list: Extract<Value, { kind: "list" }>, tree: Tree, source: Source): TextEdit | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  if (list.flow) return insertion(last.range.end, `, ${flowOf(tree)}`);
  const inBraces = last.kind !== "scalar" && last.flow;
  const column = list.range.start.character;
  const lines = inBraces ? [`${" ".repeat(column)}- ${flowOf(tree)}`] : blockLines([tree], column);
  return insertionAtLineEnd(last.range.end, lines, source);
}

/** A value that is there, to be written once more. */
export function treeFrom(value: Value): Tree {
  if (value.kind === "list") return value.items.map(treeFrom);
  if (value.kind === "map") return new Map(value.entries.map(({ key, value }) => [key.value, treeFrom(value)]));
  return typeof value.value === "string" ? value.value : value.source;
}

function* writeValue({ key, value }: Entry, tree: Tree, map: MapValue, source: Source): Generator<TextEdit> {
  const inline = map.flow || typeof tree !== "object";
  const absent = value.kind === "scalar" && value.source === "" && !value.quoted;
  if (inline && absent) yield insertion(value.range.start, ` ${flowOf(tree)}`);
  else if (inline) yield { range: value.range, newText: flowOf(tree) };
  else {
    const lines = blockLines(tree, indentOf(map) + 2);
    if (value.kind !== "scalar" && !value.flow && value.range.start.line > key.range.end.line) {
      const start = { line: value.range.start.line, character: 0 };
      yield { range: { start, end: value.range.end }, newText: lines.join(lineEndOf(source)) };
      return;
    }
    // A remark may stand behind the value: it stays on the line of the key.
    if (!absent) yield { range: { start: behindColon(key.range.end, source), end: value.range.end }, newText: "" };
    yield insertionAtLineEnd(value.range.end, lines, source);
  }
}

function behindColon(keyEnd: Position, { text, lines }: Source): Position {
  return lines.positionAt(text.indexOf(":", lines.offsetAt(keyEnd)) + 1);
}

function insertedLines({ value }: Entry, newLines: readonly string[], source: Source): TextEdit {
  return insertionAtLineEnd(value.range.end, newLines, source);
}

function insertionAtLineEnd({ line }: Position, newLines: readonly string[], source: Source): TextEdit {
  const { lines } = source;
  const lineEnd = lineEndOf(source);
  const end = lines.positionAt(lines.offsetAt({ line, character: Number.POSITIVE_INFINITY }));
  return insertion(end, newLines.map((newLine) => lineEnd + newLine).join(""));
}

function insertion(at: Position, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** The first line of a charter with front matter ends as the others do. */
function lineEndOf({ text }: Source): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

function indentOf({ entries }: MapValue): number {
  return entries[0]?.key.range.start.character ?? 0;
}

function blockLines(tree: Tree, indent: number): string[] {
  const margin = " ".repeat(indent);
  if (isMap(tree)) {
    return [...tree].flatMap(([key, value]) => {
      const name = `${margin}${scalar(key)}:`;
      return isPlain(value) ? [`${name} ${flowOf(value)}`] : [name, ...blockLines(value, indent + 2)];
    });
  }
  if (!isList(tree)) return [margin + flowOf(tree)];
  return tree.flatMap((item) => {
    const [first = "", ...rest] = blockLines(item, indent + 2);
    return [`${margin}- ${first.trimStart()}`, ...rest];
  });
}

function flowOf(tree: Tree): string {
  if (typeof tree === "boolean") return tree ? "yes" : "no";
  if (typeof tree === "string") return scalar(tree);
  if (isList(tree)) return `[${tree.map(flowOf).join(", ")}]`;
  return tree.size > 0 ? `{ ${flowEntries(tree)} }` : "{}";
}

function flowEntries(map: TreeMap): string {
  return [...map].map(([key, value]) => `${scalar(key)}: ${flowOf(value)}`).join(", ");
}

function isPlain(tree: Tree): boolean {
  if (typeof tree !== "object") return true;
  return isList(tree) ? tree.length === 0 : tree.size === 0;
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

function isMap(tree: Tree): tree is TreeMap {
  return typeof tree === "object" && !isList(tree);
}
