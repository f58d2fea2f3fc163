import type { Heading } from "../markdown/outline.ts";
import { type Range, rangeBelow } from "../text.ts";
import type { TextLine } from "./text-line.ts";

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

/** Indented code may be a list that was pasted with its indentation: only the lines around it tell. */
export interface IndentedNode {
  readonly kind: "indented";
  readonly lines: readonly TextLine[];
  readonly range: Range;
}

export type RawNode = Node | IndentedNode;

/** The same so many lines further down. */
export function rawBelow(node: RawNode, lines: number): RawNode {
  if (node.kind !== "indented") return nodeBelow(node, lines);
  return { kind: "indented", lines: linesBelow(node.lines, lines), range: rangeBelow(node.range, lines) };
}

function nodeBelow(node: Node, lines: number): Node {
  switch (node.kind) {
    case "heading":
      return { kind: "heading", level: node.level, lines: linesBelow(node.lines, lines) };
    case "lines":
    case "quote":
      return { kind: node.kind, lines: linesBelow(node.lines, lines) };
    case "list": {
      const items = node.items.map((nodes) => nodes.map((one) => nodeBelow(one, lines)));
      return { kind: "list", form: node.form, items };
    }
    case "table": {
      const rows = node.rows.map((row) => linesBelow(row, lines));
      return { kind: "table", range: rangeBelow(node.range, lines), header: linesBelow(node.header, lines), rows };
    }
    case "mute":
      return { kind: "mute", range: rangeBelow(node.range, lines), unread: node.unread };
  }
}

function linesBelow(all: readonly TextLine[], lines: number): readonly TextLine[] {
  return all.map((line) => line.below(lines));
}
