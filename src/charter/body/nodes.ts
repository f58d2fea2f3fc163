import type { Names } from "../../catalog/names.ts";
import type { Block, Heading, Line, Piece } from "../markdown/outline.ts";
import type { LineIndex, Range } from "../text.ts";
import { isPastedBullet, type PastedItem, readPasted } from "./pasted.ts";
import { inBlock, type LineSource, type TextLine, textLine } from "./text-line.ts";

/** The outline as the grammar of a charter sees it: places in the whole text, and pasted bullets as the lists they were. */
export type Node = HeadingNode | LinesNode | ListNode | TableNode | QuoteNode | MuteNode;

export interface HeadingNode {
  readonly kind: "heading";
  readonly level: Heading["depth"];
  /** At least one, but for a heading without text. */
  readonly lines: readonly TextLine[];
}

export interface LinesNode {
  readonly kind: "lines";
  readonly lines: readonly TextLine[];
}

export interface ListNode {
  readonly kind: "list";
  readonly form: "list" | "pasted";
  readonly items: readonly (readonly Node[])[];
}

export interface TableNode {
  readonly kind: "table";
  /** Without white space at its end. */
  readonly range: Range;
  readonly header: readonly TextLine[];
  readonly rows: readonly (readonly TextLine[])[];
}

/** Text in which neither themes nor labels are looked for. */
export interface QuoteNode {
  readonly kind: "quote";
  readonly lines: readonly TextLine[];
}

/** Code, HTML, footnotes, and what lies beyond the reader's limits: no running text. */
export interface MuteNode {
  readonly kind: "mute";
  /** Without white space at its end. */
  readonly range: Range;
  readonly unread: boolean;
}

/** The nodes of one piece of the last reading. */
export interface NodesOfPiece {
  /** On which it begins. */
  readonly line: number;
  /** The same blocks have the same source. */
  readonly blocks: readonly Block[];
  readonly names: Names;
  readonly nodes: readonly RawNode[];
}

/** A piece that says the same on the same line has the very nodes of the last reading. */
export function nodesOf(
  pieces: readonly Piece[],
  lines: LineIndex,
  names: Names,
  last: readonly NodesOfPiece[] = [],
): { readonly nodes: Node[]; readonly ofPieces: readonly NodesOfPiece[] } {
  const all: RawNode[] = [];
  const grown = pieces.length - last.length;
  const ofPieces = pieces.map(({ blocks, start, source }, index) => {
    const { line } = lines.positionAt(start);
    const isSame = (piece: NodesOfPiece | undefined) =>
      piece?.line === line && piece.blocks === blocks && piece.names === names;
    // It is counted from the beginning or, below what somebody types, from the end.
    let piece = isSame(last[index]) ? last[index] : isSame(last[index - grown]) ? last[index - grown] : undefined;
    if (!piece) {
      const place = { base: start, lines, source: { text: source, names }, depth: 0 };
      piece = { line, blocks, names, nodes: blocks.map((block) => nodeOf(block, place)) };
    }
    for (const node of piece.nodes) all.push(node);
    return piece;
  });
  return { nodes: withPastedLists(all), ofPieces };
}

/** Indented code may be a list that was pasted with its indentation: only the lines around it tell. */
interface IndentedNode {
  readonly kind: "indented";
  readonly lines: readonly TextLine[];
  readonly range: Range;
}

type RawNode = Node | IndentedNode;

interface Place {
  /** Where the offsets of the block count from. */
  readonly base: number;
  readonly lines: LineIndex;
  readonly source: LineSource;
  /** In how many list items: inside of one a heading is just a line. */
  readonly depth: number;
}

/** Nobody writes lists or quotes as deep as this; what lies deeper is not looked at. */
const deepest = 100;

function nodeOf(block: Block, place: Place): RawNode {
  const { depth } = place;
  const nested = depth > 0;
  const linesOf = (lines: readonly Line[], kind: TextLine["block"]): TextLine[] =>
    lines.map((line) => lineOf(line, place, kind));
  switch (block.kind) {
    case "heading":
      return nested
        ? { kind: "lines", lines: linesOf(block.lines, "item") }
        : { kind: "heading", level: block.depth, lines: linesOf(block.lines, "heading") };
    case "paragraph": {
      const lines = linesOf(block.lines, nested ? "item" : "paragraph");
      const isFootnote = /^\[\^[^\]\s]+\]:/.test(lines[0]?.text ?? "");
      return isFootnote ? { kind: "mute", range: rangeOf(block, place), unread: false } : { kind: "lines", lines };
    }
    case "list": {
      if (depth >= deepest) return { kind: "mute", range: rangeOf(block, place), unread: true };
      const items = block.items.map(({ blocks }) =>
        withPastedLists(blocks.map((child) => nodeOf(child, { ...place, depth: depth + 1 }))),
      );
      return { kind: "list", form: "list", items };
    }
    case "table":
      return {
        kind: "table",
        range: rangeOf(block, place),
        header: linesOf(block.header, "cell"),
        rows: block.rows.map((row) => linesOf(row, "cell")),
      };
    case "quote":
      return { kind: "quote", lines: [...quotedLines(block.blocks, place, 0)] };
    case "code":
      return block.fenced
        ? { kind: "mute", range: rangeOf(block, place), unread: false }
        : { kind: "indented", lines: linesOf(block.lines, "pasted"), range: rangeOf(block, place) };
    case "html":
    case "opaque":
      return { kind: "mute", range: rangeOf(block, place), unread: block.kind === "opaque" };
  }
}

function lineOf(line: Line, { base, lines, source }: Place, block: TextLine["block"], quoted = false): TextLine {
  return textLine(line, lines.positionAt(base + line.start), source, block, quoted);
}

function rangeOf({ start, end }: Block, { base, lines, source }: Place): Range {
  const length = source.text.slice(start, end).trimEnd().length;
  return lines.rangeOf(base + start, base + start + length);
}

function* quotedLines(blocks: readonly Block[], place: Place, depth: number): Generator<TextLine> {
  if (depth >= deepest) return;
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") {
      for (const line of block.lines) yield lineOf(line, place, "paragraph", true);
    } else if (block.kind === "list") {
      for (const item of block.items) yield* quotedLines(item.blocks, place, depth + 1);
    } else if (block.kind === "quote") yield* quotedLines(block.blocks, place, depth + 1);
    else if (block.kind === "table") {
      for (const row of [block.header, ...block.rows]) for (const cell of row) yield lineOf(cell, place, "cell", true);
    }
  }
}

/** Neighbours that all begin with a bullet are one pasted list: blank lines between its lines come from pasting, too. */
function withPastedLists(raw: readonly RawNode[]): Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < raw.length; i++) {
    const node = raw[i];
    if (node?.kind !== "lines" && node?.kind !== "indented") {
      if (node) nodes.push(node);
      continue;
    }
    if (node.lines.some(isPastedBullet)) {
      const group: LinedNode[] = [node];
      for (let other = raw[i + 1]; isBulleted(other); other = raw[i + group.length]) group.push(other);
      const pasted = pastedOnce(group);
      if (pasted) {
        nodes.push(...pasted);
        i += group.length - 1;
        continue;
      }
    }
    nodes.push(node.kind === "lines" ? node : { kind: "mute", range: node.range, unread: false });
  }
  return nodes;
}

type LinedNode = LinesNode | IndentedNode;

/** What the same neighbours give is made once; by the first of them. */
function pastedOnce(group: readonly LinedNode[]): readonly Node[] | undefined {
  const [first] = group;
  const known = first && pastedLists.get(first);
  if (known?.group.length === group.length && known.group.every((node, i) => node === group[i])) return known.nodes;
  const nodes = pastedIn(group);
  if (first) pastedLists.set(first, { group, nodes });
  return nodes;
}

const pastedLists = new WeakMap<
  LinedNode,
  { readonly group: readonly LinedNode[]; readonly nodes?: readonly Node[] | undefined }
>();

function pastedIn(group: readonly LinedNode[]): readonly Node[] | undefined {
  const pasted = readPasted(group.flatMap(({ lines }) => lines));
  if (!pasted) return undefined;
  const list = pastedList(pasted.items);
  return pasted.before.length > 0 ? [{ kind: "lines", lines: pasted.before }, list] : [list];
}

function isBulleted(node: RawNode | undefined): node is LinedNode {
  if (node?.kind !== "lines" && node?.kind !== "indented") return false;
  return node.lines[0] !== undefined && isPastedBullet(node.lines[0]);
}

function pastedList(items: readonly PastedItem[]): ListNode {
  return {
    kind: "list",
    form: "pasted",
    items: items.map(({ lines, items }) => {
      const own: LinesNode = { kind: "lines", lines: lines.map((line) => inBlock(line, "pasted")) };
      return items.length > 0 ? [own, pastedList(items)] : [own];
    }),
  };
}
