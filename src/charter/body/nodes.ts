import type { Names } from "../../catalog/names.ts";
import { notes } from "../../catalog/remembered.ts";
import { added } from "../markdown/added.ts";
import type { Block, Line, Piece } from "../markdown/outline.ts";
import type { LineIndex, Position, Range } from "../text.ts";
import { type IndentedNode, type LinesNode, type ListNode, type Node, type RawNode, rawBelow } from "./node.ts";
import { isPastedBullet, type PastedItem, readPasted } from "./pasted.ts";
import { inBlock, type LineKind, type LineSource, type TextLine, textLine } from "./text-line.ts";

/** The nodes of one piece of the last reading. */
export interface NodesOfPiece {
  /** On which it begins. */
  readonly line: number;
  /** The same blocks have the same source. */
  readonly blocks: readonly Block[];
  readonly names: Names;
  readonly nodes: readonly RawNode[];
  /** Something may have been pasted in it. */
  readonly isSuspect: boolean;
}

/**
 * A piece that says the same on the same line has the very nodes of the last reading. On another line it has new ones, as
 * all its places are others, which know what those have found.
 */
export function nodesOf(
  pieces: readonly Piece[],
  lines: LineIndex,
  names: Names,
  last: readonly NodesOfPiece[] = [],
): { readonly nodes: readonly Node[]; readonly ofPieces: readonly NodesOfPiece[] } {
  const all: RawNode[] = [];
  const ofPieces: NodesOfPiece[] = [];
  const grown = pieces.length - last.length;
  const { starts } = lines;
  let line = 0;
  pieces.forEach((piece, index) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= piece.start) line++;
    // It is counted from the beginning or, below what somebody types, from the end.
    const nodes =
      nodesAt(line, last[index], piece, names) ??
      nodesAt(line, last[Math.max(0, index - grown)], piece, names) ??
      nodesBelow(line, last[Math.max(0, index - grown)], piece, names) ??
      nodesOfPiece(piece, line, lines, names);
    for (const node of nodes.nodes) all.push(node);
    ofPieces.push(nodes);
  });
  // Where none is suspect, all of them are nodes.
  return { nodes: ofPieces.some(({ isSuspect }) => isSuspect) ? withPastedLists(all) : (all as Node[]), ofPieces };
}

type LastNodes = NodesOfPiece | undefined;

function nodesAt(line: number, known: LastNodes, { blocks }: Piece, names: Names): LastNodes {
  return known?.line === line && known.blocks === blocks && known.names === names ? known : undefined;
}

function nodesBelow(line: number, known: LastNodes, { blocks }: Piece, names: Names): LastNodes {
  if (known?.blocks !== blocks || known.names !== names) return undefined;
  const { nodes, isSuspect } = known;
  return { line, blocks, names, nodes: nodes.map((node) => rawBelow(node, line - known.line)), isSuspect };
}

function nodesOfPiece({ blocks, start, source }: Piece, line: number, lines: LineIndex, names: Names): NodesOfPiece {
  const place: Place = { base: start, lines, line, source: { text: source, names }, isSuspect: false };
  const nodes = nodesIn(blocks, place, 0);
  return { line, blocks, names, nodes, isSuspect: place.isSuspect };
}

function isNode(node: RawNode): node is Node {
  return node.kind !== "indented";
}

function hasBullet(node: RawNode): boolean {
  return node.kind === "lines" && node.lines.some(isPastedBullet);
}

interface Place {
  /** Where the offsets of the block count from. */
  readonly base: number;
  readonly lines: LineIndex;
  /** The last one of which the place was asked for. */
  line: number;
  readonly source: LineSource;
  /** Something may have been pasted that does not stand in a list. */
  isSuspect: boolean;
}

/** Nobody writes lists or quotes as deep as this; what lies deeper is not looked at. */
const deepest = 100;

function nodesIn(blocks: readonly Block[], place: Place, depth: number): RawNode[] {
  let nodes: RawNode[] = [];
  for (const block of blocks) nodes = added(nodes, nodeOf(block, place, depth));
  return nodes;
}

/** @param depth in how many list items it stands: inside of one a heading is just a line. */
function nodeOf(block: Block, place: Place, depth: number): RawNode {
  const nested = depth > 0;
  switch (block.kind) {
    case "heading":
      return nested
        ? { kind: "lines", lines: linesOf(block.lines, place, kinds.item) }
        : { kind: "heading", level: block.depth, lines: linesOf(block.lines, place, kinds.heading) };
    case "paragraph": {
      const lines = linesOf(block.lines, place, nested ? kinds.item : kinds.paragraph);
      if (isFootnote(lines[0])) return { kind: "mute", range: rangeOf(block, place), unread: false };
      if (!nested && lines.some(isPastedBullet)) place.isSuspect = true;
      return { kind: "lines", lines };
    }
    case "list": {
      if (depth >= deepest) return { kind: "mute", range: rangeOf(block, place), unread: true };
      const items = block.items.map(({ blocks }) => withPastedLists(nodesIn(blocks, place, depth + 1)));
      return { kind: "list", form: "list", items };
    }
    case "table":
      return {
        kind: "table",
        range: rangeOf(block, place),
        header: linesOf(block.header, place, kinds.cell),
        rows: block.rows.map((row) => linesOf(row, place, kinds.cell)),
      };
    case "quote":
      return { kind: "quote", lines: [...quotedLines(block.blocks, place, 0)] };
    case "code":
      if (block.fenced) return { kind: "mute", range: rangeOf(block, place), unread: false };
      if (!nested) place.isSuspect = true;
      return { kind: "indented", lines: linesOf(block.lines, place, kinds.pasted), range: rangeOf(block, place) };
    case "html":
    case "opaque":
      return { kind: "mute", range: rangeOf(block, place), unread: block.kind === "opaque" };
  }
}

function isFootnote(line: TextLine | undefined): boolean {
  return line !== undefined && line.first === 91 && /^\[\^[^\]\s]+\]:/.test(line.text);
}

/** What kinds of lines there are; one object for all lines of a kind. */
const kinds = {
  heading: { block: "heading", quoted: false },
  paragraph: { block: "paragraph", quoted: false },
  item: { block: "item", quoted: false },
  cell: { block: "cell", quoted: false },
  pasted: { block: "pasted", quoted: false },
  quotedParagraph: { block: "paragraph", quoted: true },
  quotedCell: { block: "cell", quoted: true },
} as const satisfies Readonly<Record<string, LineKind>>;

function linesOf(lines: readonly Line[], place: Place, kind: LineKind): TextLine[] {
  let all: TextLine[] = [];
  for (const line of lines) all = added(all, lineOf(line, place, kind));
  return all;
}

function lineOf(line: Line, place: Place, kind: LineKind): TextLine {
  return textLine(line, positionOf(line, place), place.source, kind);
}

/** Lines are asked for in the order of the text. */
function positionOf({ start }: Line, place: Place): Position {
  const { starts } = place.lines;
  const offset = place.base + start;
  let { line } = place;
  if ((starts[line] ?? 0) > offset) return place.lines.positionAt(offset);
  while (line + 1 < starts.length && (starts[line + 1] ?? offset) <= offset) line++;
  place.line = line;
  return { line, character: offset - (starts[line] ?? 0) };
}

function rangeOf({ start, end }: Block, { base, lines, source }: Place): Range {
  const length = source.text.slice(start, end).trimEnd().length;
  return lines.rangeOf(base + start, base + start + length);
}

function* quotedLines(blocks: readonly Block[], place: Place, depth: number): Generator<TextLine> {
  if (depth >= deepest) return;
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") {
      for (const line of block.lines) yield lineOf(line, place, kinds.quotedParagraph);
    } else if (block.kind === "list") {
      for (const item of block.items) yield* quotedLines(item.blocks, place, depth + 1);
    } else if (block.kind === "quote") yield* quotedLines(block.blocks, place, depth + 1);
    else if (block.kind === "table") {
      for (const row of [block.header, ...block.rows])
        for (const cell of row) yield lineOf(cell, place, kinds.quotedCell);
    }
  }
}

/** Neighbours that all begin with a bullet are one pasted list: blank lines between its lines come from pasting, too. */
function withPastedLists(raw: readonly RawNode[]): readonly Node[] {
  if (raw.every(isNode) && !raw.some(hasBullet)) return raw;
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

const pastedLists = notes<
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
