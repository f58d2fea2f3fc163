import type { Path } from "../../charter/front-matter/value.ts";

/** A stretch in brackets between two separators. */
export interface FlowRegion {
  readonly slot: "key" | "value" | "item";
  /** For a key that of its mapping, else that of the value. */
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  /** The keys of the mapping; more may be added while reading goes on. */
  readonly keys: readonly string[];
  /** The place of this key among them. */
  readonly own: number;
  /** A colon ends it. */
  readonly colon: boolean;
}

/** Where brackets end that open at an offset: behind their closing one, or where somebody forgot it. */
export function flowEnd(text: string, open: number, end: number, column: number): number {
  return walk(text, open, end, column, [], () => {});
}

/** The stretches in brackets that open at an offset and belong to a value at a path. */
export function flowRegionsOf(
  text: string,
  open: number,
  end: number,
  column: number,
  path: Path,
): readonly FlowRegion[] {
  const regions: FlowRegion[] = [];
  walk(text, open, end, column, path, (region) => regions.push(region));
  return regions;
}

interface Bracket {
  readonly isMap: boolean;
  readonly path: Path;
  readonly keys: string[];
  index: number;
  key: string | undefined;
  /** A value in brackets of its own has been closed. */
  filled: boolean;
}

function walk(
  text: string,
  open: number,
  end: number,
  column: number,
  path: Path,
  tell: (region: FlowRegion) => void,
): number {
  const brackets: Bracket[] = [];
  let begin = open;
  for (let at = open; at < end; at++) {
    const top = brackets.at(-1);
    const letter = text.charAt(at);
    if (letter === "[" || letter === "{") {
      brackets.push({
        isMap: letter === "{",
        path: pathIn(top, path),
        keys: [],
        index: 0,
        key: undefined,
        filled: false,
      });
      begin = at + 1;
    } else if (letter === "]" || letter === "}") {
      region(top, at, false);
      brackets.pop();
      const outer = brackets.at(-1);
      if (!outer) return at + 1;
      outer.filled = true;
      begin = at + 1;
    } else if (letter === ",") {
      region(top, at, false);
      next(top);
      begin = at + 1;
    } else if (letter === ":" && top?.isMap && top.key === undefined && isColon(text, at, end)) {
      region(top, at, true);
      begin = at + 1;
    } else if ((letter === '"' || letter === "'") && text.slice(begin, at).trim() === "") {
      const closing = text.indexOf(letter, at + 1);
      if (closing > 0 && closing < end) at = closing;
    } else if (letter === "#" && /\s/.test(text.charAt(at - 1))) {
      while (at + 1 < end && !/[\r\n]/.test(text.charAt(at + 1))) at++;
    } else if (letter === "\n") {
      const rest = /^[^\r\n]*/.exec(text.slice(at + 1, at + 200))?.[0] ?? "";
      if (!/^\s*(?:-\s|[\w-]+[ \t]*:(?:\s|$))/.test(rest)) continue;
      // Nobody closed the brackets, or a comma is missing at the end of this line.
      if (rest.length - rest.trimStart().length <= column) {
        region(top, at, false);
        return at;
      }
      if (top?.key !== undefined) {
        region(top, at, false);
        next(top);
        begin = at + 1;
      }
    }
  }
  region(brackets.at(-1), end, false);
  return end;

  function region(top: Bracket | undefined, to: number, colon: boolean): void {
    if (!top || top.filled) return;
    const written = text.slice(begin, to);
    const word = written.trim().replace(/^(["'])(.*)\1$/s, "$2");
    const isKey = top.isMap && top.key === undefined;
    if (isKey && word !== "") top.keys.push(word);
    const own = isKey && word !== "" ? top.keys.length - 1 : -1;
    const slot = isKey ? "key" : top.isMap ? "value" : "item";
    tell({ slot, path: isKey ? top.path : pathIn(top, path), start: begin, end: to, keys: top.keys, own, colon });
    if (colon) top.key = word;
  }
}

function next(top: Bracket | undefined): void {
  if (!top) return;
  top.index++;
  top.key = undefined;
  top.filled = false;
}

function pathIn(top: Bracket | undefined, path: Path): Path {
  if (!top) return path;
  // Nothing is known that lies so deep, and thousands of brackets are no reason to write down each way to them.
  if (top.path.length > deepest) return top.path;
  return [...top.path, top.isMap ? (top.key ?? "") : top.index];
}

const deepest = 50;

function isColon(text: string, at: number, end: number): boolean {
  return at + 1 >= end || /[\s,}\]]/.test(text.charAt(at + 1));
}
