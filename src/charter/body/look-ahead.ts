import { type Names, type Naming, normalise } from "../../catalog/names.ts";
import type { PartKind } from "../charter.ts";
import { type Label, labelAt, wholeLabel } from "./label.ts";
import type { Node, TableNode } from "./nodes.ts";
import type { TextLine } from "./text-line.ts";
import { exactNaming, titleOf } from "./title.ts";

/** What a walk must know of the nodes before it: whether a heading is a label, and whose the labels below it are. */
export interface LookAhead {
  labelOfHeading(line: TextLine): Label | undefined;
  /** A heading that begins with a label, unless a theme's heading stands below it in the outline. */
  isLabelHeading(index: number): boolean;
  /**
   * The kinds of the labelled parts that stand directly under a heading: up to the next heading that is no label. Label
   * headings count if they are deeper; those of the same or a higher level only where no theme around can own them.
   *
   * @param inside whether the heading stands inside a theme or a reserved section.
   */
  labelsBelow(index: number, naming: Naming | undefined, inside: boolean): Generator<PartKind>;
  /** Whether text stands directly under a heading. */
  hasTextBelow(index: number): boolean;
  /** The label that a list item begins with. */
  labelOfItem(nodes: readonly Node[]): Label | undefined;
  /** Whether a labelled part stands directly in a list item, below its first line. */
  hasOwnLabel(nodes: readonly Node[]): boolean;
  /** The column of titles: headed Theme or Topic, or the first one where no named theme is around. */
  themeColumnOf(node: TableNode, named: boolean): number | undefined;
}

/** How a table's column of themes is headed in English, Dutch, German and French, as titles are compared. */
export const themeColumns: ReadonlySet<string> = new Set(["theme", "topic", "thema", "onderwerp", "sujet"]);

export function lookAhead(
  nodes: readonly Node[],
  names: Names,
  near: (words: string) => Naming | undefined,
): LookAhead {
  const own: LookAhead = {
    labelOfHeading,
    isLabelHeading,
    labelsBelow: (index, naming, inside) => labelsBelow(own, nodes, index, naming, inside),
    hasTextBelow,
    labelOfItem,
    hasOwnLabel,
    themeColumnOf,
  };
  return own;

  function labelOfHeading(line: TextLine): Label | undefined {
    return wholeLabel(line) ?? labelAt(line);
  }

  function isLabelHeading(index: number): boolean {
    const node = nodes[index];
    const line = node?.kind === "heading" ? node.lines[0] : undefined;
    if (node?.kind !== "heading" || !line || !labelOfHeading(line)) return false;
    for (let i = index + 1; i < nodes.length; i++) {
      const other = nodes[i];
      if (other?.kind !== "heading") continue;
      if (other.level <= node.level) return true;
      if (other.lines[0] && isThemeBelowLabel(other.lines[0], i)) return false;
    }
    return true;
  }

  /** An own theme below a label is one only if it has both halves: else the label's other half stands there. */
  function isThemeBelowLabel(line: TextLine, index: number): boolean {
    if (labelOfHeading(line)) return false;
    const title = titleOf(line);
    if (!title) return false;
    const naming = exactNaming(title, names) ?? near(title.words);
    if (naming && naming.by !== "alias") return true;
    const kinds = new Set(own.labelsBelow(index, naming, true));
    return naming ? kinds.size > 0 : kinds.size > 1;
  }

  function hasTextBelow(index: number): boolean {
    for (let i = index + 1; i < nodes.length; i++) {
      const node = nodes[i];
      if (!node || node.kind === "heading") return false;
      if (node.kind === "list" || node.kind === "table") return true;
      if (node.kind === "lines" && node.lines.some(({ text }) => text.trim() !== "")) return true;
    }
    return false;
  }

  function labelOfItem(nodes: readonly Node[]): Label | undefined {
    const first = nodes[0];
    const line = first?.kind === "lines" ? first.lines[0] : undefined;
    return line && labelAt(line);
  }

  function hasOwnLabel(nodes: readonly Node[]): boolean {
    if (labelOfItem(nodes)) return false;
    const first = nodes[0];
    if (first?.kind !== "lines") return nodes.some((node) => !labelsIn(own, node, false).next().done);
    if (first.lines.slice(1).some((line) => labelAt(line))) return true;
    const title = first.lines[0] && titleOf(first.lines[0]);
    const named = title !== undefined && exactNaming(title, names) !== undefined;
    return nodes.slice(1).some((node) => !labelsIn(own, node, named).next().done);
  }

  function themeColumnOf(node: TableNode, named: boolean): number | undefined {
    const titled = node.header.findIndex((cell) => themeColumns.has(normalise(cell.text)));
    if (titled >= 0) return titled;
    const first = node.header[0];
    return first && !named && !wholeLabel(first) ? 0 : undefined;
  }
}

// These generators are made once for all: of one that is made for each walk V8 keeps all that it sees, which is the whole
// charter, until it collects everything.

function* labelsBelow(
  own: LookAhead,
  nodes: readonly Node[],
  index: number,
  naming: Naming | undefined,
  inside: boolean,
): Generator<PartKind> {
  const heading = nodes[index];
  if (heading?.kind !== "heading") return;
  const ownsAll = !inside || (naming !== undefined && naming.by !== "alias");
  for (const line of heading.lines.slice(1)) {
    const label = labelAt(line);
    if (label) yield label.kind;
  }
  for (let i = index + 1; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.kind === "heading") {
      const line = node.lines[0];
      if (!line || !own.isLabelHeading(i) || (node.level <= heading.level && !ownsAll)) break;
      const label = own.labelOfHeading(line);
      if (label) yield label.kind;
    } else if (node) yield* labelsIn(own, node, naming !== undefined);
  }
}

/** The labels of a node that belong to the theme around it. */
function* labelsIn(own: LookAhead, node: Node, named: boolean): Generator<PartKind> {
  if (node.kind === "lines") {
    for (const line of node.lines) {
      const label = labelAt(line);
      if (label) yield label.kind;
    }
  } else if (node.kind === "list") {
    for (const nodes of node.items) {
      const label = own.labelOfItem(nodes);
      if (!label) continue;
      yield label.kind;
      for (const child of nodes.slice(1)) yield* labelsIn(own, child, named);
    }
  } else if (node.kind === "table" && own.themeColumnOf(node, named) === undefined) {
    for (const cell of node.header) {
      const label = wholeLabel(cell);
      if (label) yield label.kind;
    }
  }
}
