import { cut } from "./cut.ts";
import { mostWorkInAll, workOf } from "./guard.ts";
import type { Block, Piece } from "./outline.ts";
import { type Extent, type Reading, readWithRemark } from "./remark.ts";

/**
 * What the last reading of a text has found, so that the next one reads only what has changed. It holds one reading's
 * worth: what a reading did not use is forgotten after it. A piece that was read before comes with the same `blocks`.
 */
export interface Memo {
  pieces: ReadonlyMap<string, Known>;
}

export function createMemo(): Memo {
  return { pieces: new Map() };
}

/** What is known of a piece, by its text. */
interface Known {
  /** See the guard; undefined is too much. */
  readonly work: number | undefined;
  /** The labels that it may refer to: of the definitions elsewhere, only these matter to it. */
  readonly uses: ReadonlySet<string>;
  readonly reading: Reading | undefined;
  /** The definitions that it was read with, as one text. */
  readonly context: string;
}

/**
 * Reads the body of a text, from the offset `from` on, into pieces that mean the same alone as in the whole. The result
 * is the same with a memo and without. What is beyond the limits of the reader is one opaque block.
 */
export function readBlocks(text: string, from: number, { memo }: { readonly memo?: Memo } = {}): Piece[] {
  const starts = cut(text, from);
  const pieces = starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    return { start, end, source: text.slice(start, end) };
  });

  const known = new Map<string, Known>();
  const readable = new Map<string, Extent>();
  let work = 0;
  for (const { source, start, end } of pieces) {
    if (known.has(source)) continue;
    const before = memo?.pieces.get(source) ?? begin(source);
    known.set(source, before);
    if (before.work === undefined || work + before.work > mostWorkInAll) continue;
    work += before.work;
    readable.set(source, { start, end });
  }

  // Pieces know nothing of each other but the labels of link definitions. New pieces may bring some, so that others are
  // to be read once more.
  if (readStale(text, readable, known)) readStale(text, readable, known);
  if (memo) memo.pieces = known;

  return pieces.map(({ start, end, source }) => {
    const reading = readable.has(source) ? known.get(source)?.reading : undefined;
    return { start, end, blocks: reading?.blocks ?? opaque(source) };
  });
}

function begin(source: string): Known {
  const work = workOf(source);
  return { work, uses: work === undefined ? new Set() : usesOf(source), reading: undefined, context: "" };
}

/** Reads what is new or was read with other definitions, and tells whether there was any. */
function readStale(text: string, readable: ReadonlyMap<string, Extent>, known: Map<string, Known>): boolean {
  const defined = definedIn(readable, known);
  const stale: { readonly source: string; readonly extent: Extent; readonly before: Known }[] = [];
  const labels = new Set<string>();
  for (const [source, extent] of readable) {
    const before = known.get(source);
    if (!before) continue;
    const context = contextOf(before, defined);
    if (before.reading && context.join("\n") === before.context) continue;
    stale.push({ source, extent, before });
    for (const label of context) labels.add(label);
  }
  if (stale.length === 0) return false;

  const extents = stale.map(({ extent }) => extent);
  const readings = readWithRemark(text, extents, labels);
  stale.forEach(({ source, before }, i) => {
    known.set(source, { ...before, reading: readings[i] });
  });
  // All that were read together saw each other's definitions.
  const now = definedIn(readable, known);
  stale.forEach(({ source, before }, i) => {
    known.set(source, { ...before, reading: readings[i], context: contextOf(before, now).join("\n") });
  });
  return true;
}

/** The labels of all definitions, by what `usesOf` makes of them. */
function definedIn(readable: ReadonlyMap<string, Extent>, known: ReadonlyMap<string, Known>): Map<string, Set<string>> {
  const defined = new Map<string, Set<string>>();
  for (const source of readable.keys()) {
    for (const label of known.get(source)?.reading?.labels ?? []) {
      const key = keyOf(label);
      const others = defined.get(key);
      if (others) others.add(label);
      else defined.set(key, new Set([label]));
    }
  }
  return defined;
}

function contextOf({ uses }: Known, defined: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  if (defined.size === 0) return [];
  return [...uses].flatMap((use) => [...(defined.get(use) ?? [])].sort());
}

/** Whatever stands in brackets: more than is a label, never less. */
function usesOf(source: string): Set<string> {
  const uses = new Set<string>();
  for (const [, label = ""] of source.matchAll(/\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g)) uses.add(keyOf(label));
  return uses;
}

/** Labels compare without case; and here without what the marks of containers, wrapping and tables may put into them. */
function keyOf(label: string): string {
  return label
    .replace(/[\s>\\]+/g, "")
    .toLowerCase()
    .toUpperCase();
}

function opaque(source: string): readonly Block[] {
  return [{ kind: "opaque", start: 0, end: source.replace(/[ \t\r\n]+$/, "").length }];
}
