import { cut } from "./cut.ts";
import { mostWorkInAll, workOf } from "./guard.ts";
import type { Block, Piece } from "./outline.ts";
import { type PlainReading, readPlain } from "./plain.ts";
import type { Extent, Reading } from "./remark.ts";
import { remarkReader } from "./remark-later.ts";

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
  /** Undefined where it is not plain. */
  readonly plain: PlainReading | undefined;
  /** Whether all lines of the plain reading have their runs; undefined as long as remark was not asked for them. */
  filled: boolean | undefined;
  /** What remark says of it, where it was asked. */
  reading: Reading | undefined;
  /** The definitions elsewhere that remark was told of, as one text. */
  context: string;
  /** The labels that it may refer to: of the definitions elsewhere, only these matter to it. */
  uses: ReadonlySet<string> | undefined;
}

/** A piece at one of the places where it stands. */
interface Place extends Extent {
  readonly source: string;
  readonly known: Known;
}

export interface ReadOptions {
  readonly memo?: Memo | undefined;
  /** With `remark` the reference reads everything. The result is the same, as far as its limits reach. */
  readonly reader?: "remark" | undefined;
}

/**
 * Reads the body of a text, from the offset `from` on, into pieces that mean the same alone as in the whole. The result
 * is the same with a memo and without. What is not plain goes to remark, and what is beyond the limits of that is one
 * opaque block.
 */
export function readBlocks(text: string, from: number, { memo, reader }: ReadOptions = {}): Piece[] {
  const pieces = new Map<string, Known>();
  const starts = cut(text, from);
  const places = starts.map((start, i): Place => {
    const end = starts[i + 1] ?? text.length;
    const source = text.slice(start, end);
    // Without a memo only what remark may be asked for is worth to be known again.
    const before = pieces.size > 0 ? pieces.get(source) : undefined;
    const known = before ?? memo?.pieces.get(source) ?? begin(reader ? undefined : readPlain(text, start, end));
    if (!before && (memo || known.filled !== true)) pieces.set(source, known);
    return { start, end, source, known };
  });
  if (memo) memo.pieces = pieces;

  const handed = handOver(text, places);
  return places.map(({ start, end, source, known }) => ({
    start,
    end,
    blocks: (handed.has(source) ? handed.get(source)?.known.reading : known.plain)?.blocks ?? opaque(source),
  }));
}

function begin(plain: PlainReading | undefined): Known {
  const filled = plain?.unread.length === 0 ? true : undefined;
  return { plain, filled, reading: undefined, context: "", uses: undefined };
}

/** The pieces that are not as plain reading says, by their text; undefined for those beyond the limits. */
type Handed = Map<string, Place | undefined>;

/** The labels of definitions, by what `keyOf` makes of them. */
type Definitions = ReadonlyMap<string, ReadonlySet<string>>;

/** Has remark read what is not plain: whole pieces, or single lines. */
function handOver(text: string, places: readonly Place[]): Handed {
  const handed: Handed = new Map();
  let left = mostWorkInAll;
  /** Whether remark can have that much work with a piece after all that it has already. */
  const allow = (place: Place, work: number | undefined): boolean => {
    const isAllowed = work !== undefined && work <= left;
    if (isAllowed) left -= work;
    else handed.set(place.source, undefined);
    return isAllowed;
  };
  const handWhole = (place: Place): void => {
    if (allow(place, workOf(place.source))) handed.set(place.source, place);
  };

  for (const place of places) if (!place.known.plain && !handed.has(place.source)) handWhole(place);
  const plain = places.flatMap(({ known }) => known.plain?.labels ?? []);
  // Pieces know nothing of each other but the labels of link definitions. New pieces may bring some, so that others are
  // to be read once more, and what looked plain has links.
  if (readStale(text, handed, plain)) readStale(text, handed, plain);
  const defined = definedIn(handed, plain);
  for (const place of defined.size > 0 ? places : []) {
    if (!handed.has(place.source) && refersTo(defined, place)) handWhole(place);
  }
  readStale(text, handed, plain);

  const partly = new Map<string, Known>();
  for (const place of places) {
    const { source, known } = place;
    if (handed.has(source) || partly.has(source) || !known.plain || known.plain.unread.length === 0) continue;
    if (allow(place, workOfLines(known.plain))) partly.set(source, known);
  }
  fill([...partly.values()]);
  for (const place of places)
    if (partly.get(place.source)?.filled === false && !handed.has(place.source)) handWhole(place);
  readStale(text, handed, plain);
  return handed;
}

function workOfLines({ unread }: PlainReading): number | undefined {
  let sum = 0;
  for (const { written } of unread) {
    const work = workOf(written.join("\n"));
    if (work === undefined) return undefined;
    sum += work;
  }
  return sum;
}

/** Has remark read the lines that are not plain, where it has not done so before. */
function fill(partly: readonly Known[]): void {
  const fresh = partly.flatMap((known) =>
    known.plain && known.filled === undefined ? [{ known, plain: known.plain }] : [],
  );
  if (fresh.length === 0) return;
  const filled = remarkReader().fillRuns(fresh.map(({ plain }) => plain));
  fresh.forEach(({ known }, i) => {
    known.filled = filled[i] === true;
  });
}

/** Reads what is new or was read with other definitions, and tells whether there was any. */
function readStale(text: string, handed: Handed, plain: readonly string[]): boolean {
  const defined = definedIn(handed, plain);
  const stale: Place[] = [];
  const labels = new Set<string>();
  for (const place of handed.values()) {
    if (!place) continue;
    const context = contextOf(place, defined);
    if (place.known.reading && context.join("\n") === place.known.context) continue;
    stale.push(place);
    for (const label of context) labels.add(label);
  }
  if (stale.length === 0) return false;

  const readings = remarkReader().readWithRemark(text, stale, labels);
  stale.forEach(({ known }, i) => {
    known.reading = readings[i];
  });
  // All that were read together saw each other's definitions.
  const now = definedIn(handed, plain);
  for (const place of stale) place.known.context = contextOf(place, now).join("\n");
  return true;
}

/** Of all definitions, those in plain pieces too. */
function definedIn(handed: Handed, plain: readonly string[]): Definitions {
  const defined = new Map<string, Set<string>>();
  const labels = [...handed.values()].flatMap((place) => place?.known.reading?.labels ?? []);
  for (const label of [...plain, ...labels]) {
    const key = keyOf(label);
    const others = defined.get(key);
    if (others) others.add(label);
    else defined.set(key, new Set([label]));
  }
  return defined;
}

/** Whether a piece may have links where plain reading sees text. */
function refersTo(defined: Definitions, { source, known: { plain } }: Place): boolean {
  if (!plain) return false;
  const isDefined = (label: string): boolean => defined.has(keyOf(label));
  return (
    plain.brackets.some(isDefined) || (plain.unread.length > 0 && [...usesOf(source)].some((use) => defined.has(use)))
  );
}

function contextOf({ source, known }: Place, defined: Definitions): string[] {
  if (defined.size === 0) return [];
  known.uses ??= usesOf(source);
  return [...known.uses].flatMap((use) => [...(defined.get(use) ?? [])].sort());
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
