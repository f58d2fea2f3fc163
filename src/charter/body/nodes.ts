import type { Names } from "../../catalog/names.ts";
import type { Block, Heading, Line, Piece } from "../markdown/outline.ts";
import { isPastedBullet, type PastedItem, readPasted } from "./pasted.ts";
import { type TextLine, textLine } from "./text-line.ts";

/** The outline as the grammar of a charter sees it: absolute offsets, and pasted bullets as the lists they were. */
export type Node = HeadingNode | LinesNode | ListNode | TableNode | QuoteNode | MuteNode;

export interface HeadingNode {
  readonly kind: "heading";
  readonly level: Heading["depth"];
  /** At least one, but for a heading without text. */
  readonly lines: readonly TextLine[];
  readonly end: number;
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
  readonly start: number;
  readonly end: number;
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
  readonly start: number;
  readonly end: number;
  readonly unread: boolean;
}

export function nodesOf(pieces: readonly Piece[], text: string, names: Names): Node[] {
  const nodes: RawNode[] = [];
  for (const { blocks, start } of pieces) {
    for (const block of blocks) nodes.push(nodeOf(block, { base: start, text, names, depth: 0 }));
  }
  return withPastedLists(nodes, text, names);
}

/** Indented code may be a list that was pasted with its indentation: only the lines around it tell. */
interface IndentedNode {
  readonly kind: "indented";
  readonly lines: readonly TextLine[];
  readonly start: number;
  readonly end: number;
}

type RawNode = Node | IndentedNode;

interface Place {
  /** Where the offsets of the block count from. */
  readonly base: number;
  readonly text: string;
  readonly names: Names;
  /** In how many list items: inside of one a heading is just a line. */
  readonly depth: number;
}

/** Nobody writes lists or quotes as deep as this; what lies deeper is not looked at. */
const deepest = 100;

function nodeOf(block: Block, place: Place): RawNode {
  const { base, depth, text, names } = place;
  const nested = depth > 0;
  const span = { start: base + block.start, end: base + block.end };
  const linesOf = (lines: readonly Line[], kind: TextLine["block"]): TextLine[] =>
    lines.map((line) => textLine(line, base, kind));
  switch (block.kind) {
    case "heading":
      return nested
        ? { kind: "lines", lines: linesOf(block.lines, "item") }
        : { kind: "heading", level: block.depth, lines: linesOf(block.lines, "heading"), end: span.end };
    case "paragraph": {
      const lines = linesOf(block.lines, nested ? "item" : "paragraph");
      const isFootnote = /^\[\^[^\]\s]+\]:/.test(lines[0]?.text ?? "");
      return isFootnote ? { kind: "mute", ...span, unread: false } : { kind: "lines", lines };
    }
    case "list": {
      if (depth >= deepest) return { kind: "mute", ...span, unread: true };
      const items = block.items.map(({ blocks }) =>
        withPastedLists(
          blocks.map((child) => nodeOf(child, { ...place, depth: depth + 1 })),
          text,
          names,
        ),
      );
      return { kind: "list", form: "list", items };
    }
    case "table":
      return {
        kind: "table",
        ...span,
        header: linesOf(block.header, "cell"),
        rows: block.rows.map((row) => linesOf(row, "cell")),
      };
    case "quote":
      return { kind: "quote", lines: [...quotedLines(block.blocks, base, 0)] };
    case "code":
      return block.fenced
        ? { kind: "mute", ...span, unread: false }
        : { kind: "indented", lines: linesOf(block.lines, "pasted"), ...span };
    case "html":
    case "opaque":
      return { kind: "mute", ...span, unread: block.kind === "opaque" };
  }
}

function* quotedLines(blocks: readonly Block[], base: number, depth: number): Generator<TextLine> {
  if (depth >= deepest) return;
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") {
      for (const line of block.lines) yield textLine(line, base, "paragraph", true);
    } else if (block.kind === "list") {
      for (const item of block.items) yield* quotedLines(item.blocks, base, depth + 1);
    } else if (block.kind === "quote") yield* quotedLines(block.blocks, base, depth + 1);
    else if (block.kind === "table") {
      for (const row of [block.header, ...block.rows]) for (const cell of row) yield textLine(cell, base, "cell", true);
    }
  }
}

/** Neighbours that all begin with a bullet are one pasted list: blank lines between its lines come from pasting, too. */
function withPastedLists(raw: readonly RawNode[], text: string, names: Names): Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < raw.length; i++) {
    const node = raw[i];
    if (node?.kind !== "lines" && node?.kind !== "indented") {
      if (node) nodes.push(node);
      continue;
    }
    let next = i + 1;
    if (node.lines.some(isPastedBullet)) {
      const lines = [...node.lines];
      for (let other = raw[next]; isBulleted(other); other = raw[++next]) lines.push(...other.lines);
      const pasted = readPasted(lines, text, names);
      if (pasted) {
        if (pasted.before.length > 0) nodes.push({ kind: "lines", lines: pasted.before });
        nodes.push(pastedList(pasted.items));
        i = next - 1;
        continue;
      }
    }
    nodes.push(node.kind === "lines" ? node : { kind: "mute", start: node.start, end: node.end, unread: false });
  }
  return nodes;
}

function isBulleted(node: RawNode | undefined): node is LinesNode | IndentedNode {
  if (node?.kind !== "lines" && node?.kind !== "indented") return false;
  return node.lines[0] !== undefined && isPastedBullet(node.lines[0]);
}

function pastedList(items: readonly PastedItem[]): ListNode {
  return {
    kind: "list",
    form: "pasted",
    items: items.map(({ lines, items }) => {
      const own: LinesNode = { kind: "lines", lines: lines.map((line) => ({ ...line, block: "pasted" as const })) };
      return items.length > 0 ? [own, pastedList(items)] : [own];
    }),
  };
}
