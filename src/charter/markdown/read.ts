import { cut } from "./cut.ts";
import { cutAgain } from "./cut-again.ts";
import { mostWorkInAll, workOf } from "./guard.ts";
import { specialsIn } from "./inline-special.ts";
import { lineStartsOf } from "./line-starts.ts";
import type { Block, Piece } from "./outline.ts";
import { type KnownText, knownText, type PlainReading, readPlain } from "./plain.ts";
import { likelyLabels } from "./plain-definition.ts";
import type { Extent, Reading } from "./remark.ts";
import { remarkReader } from "./remark-later.ts";

/**
 * What the last reading of a text has found, so that the next one reads only what has changed. It holds one reading's
 * worth: what a reading did not use is forgotten after it. A piece that was read before comes with the same `blocks`.
 */
export interface Memo {
  pieces: ReadonlyMap<string, Known>;
  last: Cut | undefined;
  /** How many characters remark was given by the last reading, those counted again that it was given again. */
  handedOver: number;
}

export function createMemo(): Memo {
  return { pieces: new Map(), last: undefined, handedOver: 0 };
}

/** What is known of a piece, by its text. */
interface Known {
  /** What plain reading says as long as nothing is defined elsewhere that the piece refers to. */
  readonly plain: PlainReading | undefined;
  /** What it says with the definitions that there are now. */
  linked: Linked | undefined;
  /** What remark says of it, where it was asked for the whole piece. */
  reading: Reading | undefined;
  /** The definitions elsewhere that remark was told of, as one text. */
  context: string;
  /** The labels that it may refer to: of the definitions elsewhere, only these matter to it. */
  uses: ReadonlySet<string> | undefined;
}

interface Linked {
  readonly context: string;
  readonly plain: PlainReading | undefined;
}

/** A text in its pieces. */
interface Cut {
  readonly text: string;
  readonly starts: readonly number[];
  readonly places: readonly Place[];
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
  /** Where the lines of the text begin, for those who know. */
  readonly lines?: readonly number[];
}

/**
 * Reads the body of a text, from the offset `from` on, into pieces that mean the same alone as in the whole. The result
 * is the same with a memo and without. What is not plain goes to remark, and what is beyond the limits of that is one
 * opaque block.
 */
export function readBlocks(
  text: string,
  from: number,
  { memo, reader, lines = lineStartsOf(text) }: ReadOptions = {},
): Piece[] {
  const pieces = new Map<string, Known>();
  const last = memo?.last;
  const again = last && cutAgain(text, from, last, lines);
  const starts = again?.starts ?? cut(text, from, lines);
  const ofText = memo ? undefined : knownText(text, lines);
  const places = starts.map((start, i): Place => {
    const end = starts[i + 1] ?? text.length;
    const index = again?.indexBefore(i);
    const same = index === undefined ? undefined : last?.places[index];
    if (same) {
      const { source, known } = same;
      if (!pieces.has(source)) pieces.set(source, known);
      return same.start === start ? same : { start, end, source, known };
    }
    const source = memo ? ownCopyOf(text.slice(start, end)) : text.slice(start, end);
    // Without a memo only what remark may be asked for is worth to be known again.
    const before = pieces.size > 0 ? pieces.get(source) : undefined;
    const known =
      before ??
      memo?.pieces.get(source) ??
      begin(
        reader
          ? undefined
          : memo
            ? readPlain(source, 0, source.length)
            : readPlain(text, start, end, undefined, ofText),
      );
    if (!before && (memo || known.plain?.unread.length !== 0)) pieces.set(source, known);
    return { start, end, source, known };
  });

  const { whole, linked, characters } = handOver(text, places, lines);
  if (memo) {
    memo.pieces = pieces;
    memo.last = { text, starts, places };
    memo.handedOver = characters;
  }
  const blocksOf = ({ source, known }: Place): readonly Block[] | undefined => {
    if (whole.size > 0 && whole.has(source)) return whole.get(source)?.known.reading?.blocks;
    return (linked.size > 0 ? (linked.get(known) ?? known.plain) : known.plain)?.blocks;
  };
  return places.map((place) => ({
    start: place.start,
    end: place.end,
    source: place.source,
    blocks: blocksOf(place) ?? opaque(place.source),
  }));
}

/**
 * What `readBlocks` says of a body that is plain throughout, as one piece; undefined where it is not. That takes a fifth
 * less work than pieces do, of which one is read again where the body is edited.
 */
export function readAtOnce(text: string, from: number, lines: readonly number[]): Piece[] | undefined {
  const known = text.length - from > mostAtOnce ? undefined : knownText(text, lines);
  if (!known) return undefined;
  const likely = likelyLabels(text, from);
  const plain = readPlain(text, from, text.length, likely, known);
  if (!plain || plain.unread.length > 0) return undefined;
  // What is no definition after all makes no links.
  if (plain.brackets.length > 0) for (const label of likely) if (!plain.labels.includes(label)) return undefined;
  return [{ start: from, end: text.length, source: text.slice(from), blocks: plain.blocks }];
}

/** Longer ones may be read in vain up to their end. */
const mostAtOnce = 100_000;

function begin(plain: PlainReading | undefined): Known {
  return { plain, linked: undefined, reading: undefined, context: "", uses: undefined };
}

/** What is kept of a piece holds no more than the piece: a part that is cut out of a text holds all of it in memory. */
function ownCopyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** The pieces that remark reads as a whole, by their text; undefined for those beyond the limits. */
type Whole = Map<string, Place | undefined>;

/** What became of the pieces that are not as plain reading says. */
interface HandedOver {
  readonly whole: Whole;
  /** What plain reading says of the pieces that have links by definitions elsewhere. */
  readonly linked: ReadonlyMap<Known, PlainReading>;
  /** How many characters remark was given. */
  readonly characters: number;
}

/** The labels of definitions, by what `keyOf` makes of them. */
type Definitions = ReadonlyMap<string, ReadonlySet<string>>;

const nothing: HandedOver = { whole: new Map(), linked: new Map(), characters: 0 };

/** Whether plain reading knows all of it, and it has nothing that matters to others. */
function isWhollyPlain({ known: { plain } }: Place): boolean {
  return plain !== undefined && plain.unread.length === 0 && plain.labels.length === 0;
}

/** Has remark read what is not plain: whole pieces, or single lines. */
function handOver(text: string, places: readonly Place[], lines: readonly number[]): HandedOver {
  if (places.every(isWhollyPlain)) return nothing;
  const whole: Whole = new Map();
  const linked = new Map<Known, PlainReading>();
  let left = mostWorkInAll;
  /** Whether remark can have that much work with a piece after all that it has already. */
  const allow = (place: Place, work: number | undefined): boolean => {
    const isAllowed = work !== undefined && work <= left;
    if (isAllowed) left -= work;
    else whole.set(place.source, undefined);
    return isAllowed;
  };
  const handWhole = (place: Place): void => {
    if (!whole.has(place.source) && allow(place, workOf(place.source))) whole.set(place.source, place);
  };

  const labels: string[] = [];
  for (const place of places) {
    const { plain } = place.known;
    if (!plain) handWhole(place);
    else if (plain.labels.length > 0) labels.push(...plain.labels);
  }
  // Pieces know nothing of each other but the labels of link definitions. New pieces may bring some, so that others are
  // to be read once more.
  let characters = readStale(text, whole, labels);
  if (characters > 0) characters += readStale(text, whole, labels);
  const defined = definedIn(whole, labels);
  // A piece that is plain has nothing odd in it.
  let ofText: KnownText | undefined;
  for (const place of defined.size > 0 ? places : []) {
    if (!refersTo(defined, place) || linked.has(place.known) || whole.has(place.source)) continue;
    ofText ??= { specials: specialsIn(text), lines, next: 0 };
    const plain = link(text, place, contextOf(place, defined), ofText);
    if (plain) linked.set(place.known, plain);
    else handWhole(place);
  }

  const partly = new Map<PlainReading, Place>();
  for (const place of places) {
    const plain = (linked.size > 0 && linked.get(place.known)) || place.known.plain;
    if (!plain || plain.unread.length === 0 || partly.has(plain) || whole.has(place.source)) continue;
    if (allow(place, workOfLines(plain))) partly.set(plain, place);
  }
  const labelsOf = (place: Place): string[] => contextOf(place, defined);
  characters += fill([...partly.keys()], new Set([...partly.values()].flatMap(labelsOf)));
  for (const [plain, place] of partly) if (!plain.filled) handWhole(place);
  characters += readStale(text, whole, labels);
  return { whole, linked, characters };
}

/** Has remark read the lines that are not plain, where it has not done so before; gives how many characters it read. */
function fill(pieces: readonly PlainReading[], labels: Iterable<string>): number {
  const fresh = pieces.filter(({ filled }) => filled === undefined);
  if (fresh.length === 0) return 0;
  const filled = remarkReader().fillRuns(fresh, labels);
  fresh.forEach((plain, i) => {
    plain.filled = filled[i];
  });
  return fresh.reduce((sum, { unread }) => sum + lengthOf(unread.flatMap(({ written }) => written)), 0);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Reads a piece again, with the labels that are defined elsewhere. */
function link(
  text: string,
  { start, end, known }: Place,
  labels: readonly string[],
  ofText: KnownText,
): PlainReading | undefined {
  const context = labels.join("\n");
  if (known.linked?.context !== context)
    known.linked = { context, plain: readPlain(text, start, end, new Set(labels), ofText) };
  return known.linked.plain;
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

/** Reads what is new or was read with other definitions; gives how many characters that were. */
function readStale(text: string, whole: Whole, labels: readonly string[]): number {
  if (whole.size === 0) return 0;
  const defined = definedIn(whole, labels);
  const stale: Place[] = [];
  const wanted = new Set<string>();
  for (const place of whole.values()) {
    if (!place) continue;
    const context = contextOf(place, defined);
    if (place.known.reading && context.join("\n") === place.known.context) continue;
    stale.push(place);
    for (const label of context) wanted.add(label);
  }
  if (stale.length === 0) return 0;

  const before = labelsIn(whole, labels);
  for (let i = 0; i < stale.length; i += mostInCall) {
    const places = stale.slice(i, i + mostInCall);
    const readings = remarkReader().readWithRemark(text, places, wanted);
    places.forEach(({ known }, j) => {
      known.reading = readings[j];
    });
    // All that were read together saw each other's definitions.
    const seen = byKey([...before, ...readings.flatMap(({ labels }) => labels)]);
    for (const place of places) place.known.context = contextOf(place, seen).join("\n");
  }
  return lengthOf(stale.map(({ source }) => source));
}

/** A call costs something, but remark's work on many lists and quotes grows faster than their number. */
const mostInCall = 200;

/** Of all definitions, those in plain pieces too. */
function definedIn(whole: Whole, labels: readonly string[]): Definitions {
  return byKey(labelsIn(whole, labels));
}

function labelsIn(whole: Whole, labels: readonly string[]): readonly string[] {
  return [...labels, ...[...whole.values()].flatMap((place) => place?.known.reading?.labels ?? [])];
}

function byKey(labels: readonly string[]): Definitions {
  const defined = new Map<string, Set<string>>();
  for (const label of labels) {
    const key = keyOf(label);
    const same = defined.get(key);
    if (same) same.add(label);
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
  return [{ kind: "opaque", start: 0, end: source.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "").length }];
}
