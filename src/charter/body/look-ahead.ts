import type { Naming } from "../../catalog/names.ts";
import { normalise } from "../../catalog/normal.ts";
import type { PartKind } from "../charter.ts";
import { type Label, labelAt, wholeLabel } from "./label.ts";
import type { Node, TableNode } from "./node.ts";
import { isEmpty, type TextLine } from "./text-line.ts";
import { titleOf } from "./title.ts";

/** What a walk must know of the nodes before it: whether a heading is a label, and whose the labels below it are. */
export interface LookAhead {
  labelOfHeading(line: TextLine): Label | undefined;
  /** A heading that begins with a label, unless a theme's heading stands below it in the outline. */
  isLabelHeading(index: number): boolean;
  /**
   * Whether a labelled part stands directly under a heading: up to the next heading that is no label. Label headings
   * count if they are deeper; those of the same or a higher level only where no theme around can own them.
   *
   * @param inside whether the heading stands inside a theme or a reserved section.
   */
  hasLabelBelow(index: number, naming: Naming | undefined, inside: boolean): boolean;
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

/**
 * @param near the theme that words come near.
 * @param nearCount how many themes there are for `near`: as long as it stays the same, so does what `near` says.
 */
export function lookAhead(
  nodes: readonly Node[],
  near: (words: string) => Naming | undefined,
  nearCount: () => number,
): LookAhead {
  /** For each node what `isLabelHeading` has found: 1 for no, 2 for yes, 0 where nobody has looked. */
  const found = new Uint8Array(nodes.length);
  let foundWith = nearCount();
  return {
    labelOfHeading,
    isLabelHeading,
    hasLabelBelow: (index, naming, inside) => kindsBelow(index, naming, inside, anyKind) !== noKind,
    hasTextBelow,
    labelOfItem,
    hasOwnLabel,
    themeColumnOf,
  };

  function labelOfHeading(line: TextLine): Label | undefined {
    return wholeLabel(line) ?? labelAt(line);
  }

  /** What is said of a heading hangs on those behind it, so the last one comes first: else each would wait for the next. */
  function isLabelHeading(index: number): boolean {
    if (foundWith !== nearCount()) {
      foundWith = nearCount();
      found.fill(0);
    }
    if (found[index] === 0)
      for (let i = nodes.length - 1; i >= index; i--) if (found[i] === 0) found[i] = beginsLabel(i) ? 2 : 1;
    return found[index] === 2;
  }

  function beginsLabel(index: number): boolean {
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
    const naming = title.naming ?? near(title.words);
    if (naming && naming.by !== "alias") return true;
    return naming
      ? kindsBelow(index, naming, true, anyKind) !== noKind
      : kindsBelow(index, naming, true, bothKinds) === bothKinds;
  }

  function hasTextBelow(index: number): boolean {
    for (let i = index + 1; i < nodes.length; i++) {
      const node = nodes[i];
      if (!node || node.kind === "heading") return false;
      if (node.kind === "list" || node.kind === "table") return true;
      if (node.kind === "lines" && !node.lines.every(isEmpty)) return true;
    }
    return false;
  }

  function kindsBelow(index: number, naming: Naming | undefined, inside: boolean, enough: Kinds): Kinds {
    const heading = nodes[index];
    if (heading?.kind !== "heading") return noKind;
    const ownsAll = !inside || (naming !== undefined && naming.by !== "alias");
    let kinds = kindsOfLines(heading.lines, 1);
    for (let i = index + 1; i < nodes.length && !isEnough(kinds, enough); i++) {
      const node = nodes[i];
      if (node?.kind === "heading") {
        const line = node.lines[0];
        if (!line || !isLabelHeading(i) || (node.level <= heading.level && !ownsAll)) break;
        const label = labelOfHeading(line);
        if (label) kinds |= kindOf(label);
      } else if (node) kinds |= kindsIn(node, naming !== undefined);
    }
    return kinds;
  }
}

/** Kinds of parts, as one bit each. */
type Kinds = number;

const noKind: Kinds = 0;
const anyKind: Kinds = 0;
const bothKinds: Kinds = 3;

function kindOf({ kind }: Label): Kinds {
  return kindBits[kind];
}

const kindBits: Readonly<Record<PartKind, Kinds>> = { observation: 1, principle: 2 };

function isEnough(kinds: Kinds, enough: Kinds): boolean {
  return enough === anyKind ? kinds !== noKind : kinds === enough;
}

function kindsOfLines(lines: readonly TextLine[], first: number): Kinds {
  let kinds = noKind;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i];
    const label = line && labelAt(line);
    if (label) kinds |= kindOf(label);
  }
  return kinds;
}

/** The kinds of the labels of a node that belong to the theme around it. */
function kindsIn(node: Node, named: boolean): Kinds {
  let kinds = noKind;
  if (node.kind === "lines") return kindsOfLines(node.lines, 0);
  if (node.kind === "list") {
    for (const nodes of node.items) {
      const label = labelOfItem(nodes);
      if (label) kinds |= kindOf(label) | kindsOfNodes(nodes, 1, named);
    }
  } else if (node.kind === "table" && themeColumnOf(node, named) === undefined) {
    for (const cell of node.header) {
      const label = wholeLabel(cell);
      if (label) kinds |= kindOf(label);
    }
  }
  return kinds;
}

function kindsOfNodes(nodes: readonly Node[], first: number, named: boolean): Kinds {
  let kinds = noKind;
  for (let i = first; i < nodes.length; i++) {
    const node = nodes[i];
    if (node) kinds |= kindsIn(node, named);
  }
  return kinds;
}

function labelOfItem(nodes: readonly Node[]): Label | undefined {
  const first = nodes[0];
  const line = first?.kind === "lines" ? first.lines[0] : undefined;
  return line && labelAt(line);
}

function hasOwnLabel(nodes: readonly Node[]): boolean {
  const first = nodes[0];
  if (first?.kind !== "lines") return kindsOfNodes(nodes, 0, false) !== noKind;
  const line = first.lines[0];
  if (line && labelAt(line)) return false;
  if (kindsOfLines(first.lines, 1) !== noKind) return true;
  // Whether it is named counts only for what stands below.
  const named = nodes.length > 1 && line !== undefined && titleOf(line)?.naming !== undefined;
  return kindsOfNodes(nodes, 1, named) !== noKind;
}

function themeColumnOf(node: TableNode, named: boolean): number | undefined {
  const titled = node.header.findIndex((cell) => themeColumns.has(normalise(cell.text)));
  if (titled >= 0) return titled;
  const first = node.header[0];
  return first && !named && !wholeLabel(first) ? 0 : undefined;
}
