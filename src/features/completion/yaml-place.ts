import type { Path } from "../../charter/front-matter/value.ts";
import { flowRegionsOf } from "./yaml-flow.ts";
import { firstColumn, type YamlLine, yamlLinesOf } from "./yaml-lines.ts";

/** What a cursor in front matter is about to write. Offsets are UTF-16 units of the text. */
export interface YamlPlace {
  /** A key of a mapping, a value, or the item of a list, which may turn out to be either. */
  readonly slot: "key" | "value" | "item";
  /** For a key that of its mapping, else that of the value. */
  readonly path: Path;
  /** What stands there already and is replaced. */
  readonly start: number;
  readonly end: number;
  /** The other keys of the mapping. */
  readonly siblings: readonly string[];
  readonly flow: boolean;
  /** The column of keys at this place; 0 in brackets. */
  readonly column: number;
  /** What has to stand before it: a blank behind a colon, the dash of an item. */
  readonly lead: "" | " " | "- ";
  /** A colon follows already. */
  readonly colon: boolean;
}

/**
 * What the cursor is about to write; undefined in comments, in block texts and where nothing can stand. It is read line by
 * line, without asking whether it is YAML: while somebody types, it mostly is not.
 */
export function yamlPlaceAt(text: string, start: number, end: number, cursor: number): YamlPlace | undefined {
  const frames: Frame[] = [map(0, [])];
  let found: (() => YamlPlace) | undefined;
  for (const line of yamlLinesOf(text, start, end)) {
    const isHere = cursor >= line.from && cursor <= line.to;
    if (line.kind === "blank" && isHere) found = blankPlace(frames, cursor, cursor - line.from);
    if (line.kind !== "content") continue;
    found ??=
      isHere && isWord(line) && cursor >= line.start && cursor <= line.end ? wordPlace(frames, line) : undefined;
    const path = enter(frames, line);
    if (isHere && !found) found = placeOn(text, line, frames, path, cursor);
  }
  // All keys of the mapping are known only now.
  return found?.();
}

interface MapFrame {
  readonly kind: "map";
  readonly column: number;
  readonly path: Path;
  readonly keys: string[];
  current: string | undefined;
  /** Whether the current key has a value. */
  filled: boolean;
}

interface ListFrame {
  readonly kind: "list";
  readonly column: number;
  readonly path: Path;
  index: number;
}

type Frame = MapFrame | ListFrame;

function map(column: number, path: Path): MapFrame {
  return { kind: "map", column, path, keys: [], current: undefined, filled: true };
}

/** Follows a line into the lists and mappings that it opens or goes on with; returns the path of its value. */
function enter(frames: Frame[], line: YamlLine): Path {
  for (const dash of line.dashes) enterItem(frames, dash - line.from);
  if (line.key) {
    const frame = enterMap(frames, line.key.start - line.from);
    frame.keys.push(line.key.name);
    frame.current = line.key.name;
    frame.filled = line.end > line.start;
  }
  return pathBelow(frames.at(-1));
}

function enterItem(frames: Frame[], column: number): void {
  leave(frames, column, "item");
  const top = frames.at(-1);
  if (top?.kind === "list" && top.column === column) {
    top.index++;
    return;
  }
  const path = pathBelow(top);
  if (top?.kind === "map") top.filled = true;
  frames.push({ kind: "list", column, path, index: 0 });
}

function enterMap(frames: Frame[], column: number): MapFrame {
  leave(frames, column, "key");
  const top = frames.at(-1);
  if (top?.kind === "map" && (top.column === column || top.keys.length === 0)) return top;
  const path = pathBelow(top);
  if (top?.kind === "map") top.filled = true;
  const frame = map(column, path);
  frames.push(frame);
  return frame;
}

/** Takes away what a line at this column no longer belongs to. A key ends the list whose dashes stand at its own column. */
function leave(frames: Frame[], column: number, what: "key" | "item"): void {
  while (frames.length > 1) {
    const top = frames.at(-1);
    if (!top || top.column < column) return;
    if (top.column === column && (top.kind === "map" || what === "item")) return;
    frames.pop();
  }
}

function pathBelow(top: Frame | undefined): Path {
  if (!top) return [];
  return [...top.path, top.kind === "list" ? top.index : (top.current ?? "")];
}

type Found = (() => YamlPlace) | undefined;

function keyOf(frame: MapFrame, start: number, end: number, column: number, own?: number, colon = false): Found {
  return () => ({
    slot: "key",
    path: frame.path,
    start,
    end,
    siblings: frame.keys.filter((_, index) => index !== own),
    flow: false,
    column,
    lead: "",
    colon,
  });
}

function slotOf(
  slot: "value" | "item",
  path: Path,
  start: number,
  end: number,
  column: number,
  lead: YamlPlace["lead"] = "",
): Found {
  return () => ({ slot, path, start, end, siblings: [], flow: false, column, lead, colon: false });
}

/** A line without anything: its column tells what may begin there. */
function blankPlace(frames: readonly Frame[], cursor: number, column: number): Found {
  const around = frames.filter((frame, place) => place === 0 || frame.column <= column);
  const top = around.at(-1);
  const below = around.at(-2);
  if (top?.kind === "list" && top.column === column) {
    // Where dashes stand at the column of their key, the next key may follow as well.
    if (below?.kind === "map" && below.column === column) return keyOf(below, cursor, cursor, column);
    return slotOf("item", [...top.path, top.index + 1], cursor, cursor, column + 2, "- ");
  }
  if (top?.kind !== "map") return undefined;
  if (top.column === column || (around.length === 1 && top.keys.length === 0))
    return keyOf(top, cursor, cursor, column);
  return top.filled ? undefined : slotOf("value", pathBelow(top), cursor, cursor, column);
}

/** Whether a line is one word or text: a key that is being typed. */
function isWord({ dashes, key, flow }: YamlLine): boolean {
  return dashes.length === 0 && key === undefined && !flow;
}

function wordPlace(frames: readonly Frame[], line: YamlLine): Found {
  const column = line.start - line.from;
  const around = [...frames];
  leave(around, column, "key");
  const top = around.at(-1);
  const { start, end } = line;
  if (top?.kind === "list") return undefined;
  if (top?.column === column || top?.keys.length === 0) return top && keyOf(top, start, end, column);
  return top && !top.filled ? slotOf("value", pathBelow(top), start, end, column) : undefined;
}

/** A line with dashes, a key or brackets, after it has been entered. */
function placeOn(text: string, line: YamlLine, frames: readonly Frame[], path: Path, cursor: number): Found {
  const { key, dashes, start, end, from } = line;
  const top = frames.at(-1);
  if (key && cursor >= key.start && cursor <= key.end && top?.kind === "map")
    return keyOf(top, key.start, key.end, key.start - from, top.keys.length - 1, true);
  if (line.flow) return cursor > start ? flowPlace(text, line, path, cursor) : undefined;
  const opened = key ? key.colon + 1 : (dashes.at(-1) ?? line.to) + 1;
  if (cursor < opened || cursor > Math.max(end, start === end ? line.to : end)) return undefined;
  const isEmpty = start === end;
  if (isEmpty && text.slice(opened, cursor).trim() !== "") return undefined;
  const [first, last] = isEmpty ? [cursor, cursor] : [start, end];
  const lead = cursor === opened && (isEmpty || start === opened) ? " " : "";
  const column = key ? key.start - from : (isEmpty ? cursor + lead.length : start) - from;
  return slotOf(key ? "value" : "item", path, first, last, column, lead);
}

function flowPlace(text: string, line: YamlLine, path: Path, cursor: number): Found {
  const regions = flowRegionsOf(text, line.start, line.to, firstColumn(line), path);
  const region = regions.find(({ start, end }) => cursor >= start && cursor <= end);
  if (!region) return undefined;
  const written = text.slice(region.start, region.end);
  const isEmpty = written.trim() === "";
  const start = isEmpty ? cursor : region.start + (written.length - written.trimStart().length);
  const end = isEmpty ? cursor : region.start + written.trimEnd().length;
  const lead = region.slot === "value" && cursor === region.start && start === cursor ? " " : "";
  return () => ({
    slot: region.slot,
    path: region.path,
    start,
    end,
    siblings: region.keys.filter((_, index) => index !== region.own),
    flow: true,
    column: 0,
    lead,
    colon: region.colon,
  });
}
