import type { List as ListNode, Nodes, Root, RootContent, Table as TableNode } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { beginsWithHeading } from "./cut.ts";
import type { Block, Cell, Line } from "./outline.ts";
import type { PlainReading } from "./plain.ts";
import { collectLines, type LinesOf, trim } from "./remark-lines.ts";

/** A stretch of the text, from where it may be cut to where it may be cut. */
export interface Extent {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What remark says of one piece. */
export interface Reading {
  /** Offsets count from the beginning of the piece. */
  readonly blocks: readonly Block[];
  /** The labels of the link definitions in it, normalised. */
  readonly labels: readonly string[];
}

/**
 * Reads pieces of a text with remark, tables included, in one call. A call costs more than a small piece does, so pieces
 * that stand apart are joined by an empty heading, which ends whatever is open. Of what follows an unclosed fence or
 * comment there is no piece: it holds all the rest.
 *
 * `labels` are the link definitions outside of the pieces: the only thing that a piece needs to know of the rest.
 */
export function readWithRemark(text: string, pieces: readonly Extent[], labels: Iterable<string>): Reading[] {
  const { source, places } = join(text, pieces, labels);
  const linesOf: LinesOf = new Map();
  const { children } = parse(source, linesOf);

  let next = 0;
  return places.map(({ start, end }) => {
    const blocks: Block[] = [];
    const found: string[] = [];
    const outline = outlineOf(source, start, linesOf, found);
    for (; next < children.length; next++) {
      const node = children[next];
      if (!node || startOf(node) >= end) break;
      if (startOf(node) >= start) blocks.push(...outline.blocksOf([node]));
    }
    return { blocks, labels: found };
  });
}

/**
 * Asks remark, in one call, what stands in the lines that plain reading left without runs, and fills these in; false for
 * pieces with lines that mean something else alone. A line is read as a heading and several as a paragraph, since text
 * means the same in all leaves. `labels` are the link definitions elsewhere.
 */
export function fillRuns(pieces: readonly PlainReading[], labels: Iterable<string>): boolean[] {
  let source = definitionsOf(labels);
  const first = source.length;
  const leaves = pieces.map(({ unread }) =>
    unread.map(({ written, lines }) => {
      source += lines.length === 1 ? "# " : "\n";
      const starts = written.map((line) => {
        const start = source.length;
        source += `${line}\n`;
        return start;
      });
      source += "\n";
      return { starts, end: source.length, lines };
    }),
  );
  const linesOf: LinesOf = new Map();
  const { children } = parse(source, linesOf);

  let next = children.findIndex((node) => startOf(node) >= first);
  const found = leaves.map((all) =>
    all.map(({ starts, end, lines }) => {
      const nodes: RootContent[] = [];
      for (let node = children[next]; node && startOf(node) < end; node = children[++next]) nodes.push(node);
      const own = nodes.length === 1 && nodes[0] ? linesOf.get(nodes[0]) : undefined;
      const isSame = ({ start, end }: Line, i: number): boolean => {
        const line = lines[i];
        return line !== undefined && start === starts[i] && end - start === line.end - line.start;
      };
      return own?.length === lines.length && own.every(isSame) ? own : undefined;
    }),
  );

  const isKnown = found.map((all) => all.every((lines) => lines !== undefined));
  if (isKnown.includes(false)) {
    // What means something else may be a definition, which the others are not to see.
    const rest = pieces.filter((_, i) => isKnown[i]);
    const isFilled = rest.length > 0 ? fillRuns(rest, labels) : [];
    return isKnown.map((known) => known && isFilled.shift() === true);
  }
  pieces.forEach(({ unread }, i) => {
    unread.forEach(({ lines }, j) => {
      lines.forEach((line, k) => {
        const { start = 0, runs = [] } = found[i]?.[j]?.[k] ?? {};
        const shift = line.start - start;
        line.runs.push(...runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift })));
      });
    });
  });
  return isKnown;
}

/** Pieces that touch stay together as they are; the places tell where each one went. */
function join(text: string, pieces: readonly Extent[], labels: Iterable<string>): { source: string; places: Extent[] } {
  let source = definitionsOf(labels);
  let shift = 0;
  let last: Extent | undefined;
  let pending: number | undefined;
  const places = pieces.map((piece, i) => {
    if (piece.start !== last?.end) {
      // A blank line first, since an HTML block goes on until there is one. It also keeps a byte order mark from being
      // the first character, where micromark drops it without counting.
      source += beginsWithHeading(text.slice(piece.start, piece.start + 7)) ? "\n\n" : "\n\n#\n\n";
      shift = source.length - piece.start;
      pending = piece.start;
    }
    last = piece;
    if (pieces[i + 1]?.start !== piece.end && pending !== undefined) source += text.slice(pending, piece.end);
    return { start: piece.start + shift, end: piece.end + shift };
  });
  return { source, places };
}

function definitionsOf(labels: Iterable<string>): string {
  let source = "";
  for (const label of labels) source += `[${label}]: #\n`;
  return source;
}

function parse(source: string, linesOf: LinesOf): Root {
  return unified()
    .use(remarkParse)
    .data("micromarkExtensions", [gfmTable()])
    .data("fromMarkdownExtensions", [gfmTableFromMarkdown(), collectLines(source, linesOf)])
    .parse(source);
}

function outlineOf(source: string, origin: number, linesOf: LinesOf, labels: string[]) {
  const at = (offset: number): number => offset - origin;
  const move = (line: Line): Line => ({
    start: at(line.start),
    end: at(line.end),
    runs: line.runs.map((run) => ({ ...run, start: at(run.start), end: at(run.end) })),
  });
  const linesAt = (node: Nodes): Line[] => (linesOf.get(node) ?? []).map(move);

  const spanOf = (node: RootContent): { start: number; end: number } => ({
    start: at(startOf(node)),
    end: at(endOf(source, node)),
  });

  const blocksOf = (nodes: readonly RootContent[]): Block[] => {
    const blocks: Block[] = [];
    for (const node of nodes) {
      switch (node.type) {
        case "heading":
          blocks.push({ kind: "heading", ...spanOf(node), depth: node.depth, lines: linesAt(node) });
          break;
        case "paragraph":
          blocks.push({ kind: "paragraph", ...spanOf(node), lines: linesAt(node) });
          break;
        case "list":
          blocks.push({ kind: "list", ...spanOf(node), ordered: node.ordered === true, items: itemsOf(node) });
          break;
        case "blockquote":
          blocks.push({ kind: "quote", ...spanOf(node), blocks: blocksOf(node.children) });
          break;
        case "table":
          blocks.push(tableOf(node));
          break;
        case "code": {
          const lines = linesAt(node);
          const [first] = lines;
          const last = lines[lines.length - 1];
          if (first && last) blocks.push({ kind: "code", start: first.start, end: last.end, fenced: false, lines });
          else blocks.push({ kind: "code", ...spanOf(node), fenced: true, lines: [] });
          break;
        }
        case "html":
          blocks.push({ kind: "html", ...spanOf(node) });
          break;
        case "definition":
          labels.push(node.identifier);
          break;
      }
    }
    return blocks;
  };

  const itemsOf = (list: ListNode) =>
    list.children.map((item) => ({ ...spanOf(item), blocks: blocksOf(item.children) }));

  const tableOf = (table: TableNode): Block => {
    const [header = [], ...rows] = table.children.map((row) =>
      row.children.map((cell): Cell => linesAt(cell)[0] ?? emptyCell(cell)),
    );
    return { kind: "table", ...spanOf(table), header, rows };
  };

  /** A cell without text is a place: one blank behind the bar if there is one, where text would be written. */
  const emptyCell = (cell: Nodes): Cell => {
    const between = /^[ \t]*\|?[ \t]?/.exec(source.slice(startOf(cell), cell.position?.end.offset))?.[0].length ?? 0;
    const place = at(startOf(cell) + between);
    return { start: place, end: place, runs: [] };
  };

  return { blocksOf };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/**
 * Where a block ends for us: behind its last character that is no white space. In remark the ends of containers depend
 * on what follows them, so a container ends with its last block, and one without blocks with its marker.
 */
function endOf(source: string, node: RootContent): number {
  if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") {
    const last = node.children[node.children.length - 1];
    if (last) return endOf(source, last);
    return startOf(node) + (/(?:>|[-+*]|\d+[.)])/y.exec(source.slice(startOf(node)))?.[0].length ?? 0);
  }
  return trim(source, startOf(node), node.position?.end.offset ?? 0).end;
}
