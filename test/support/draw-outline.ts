import type { Block, Line, Piece, Run } from "../../src/charter/markdown/outline.ts";

/** An outline as a picture: one line for each block and each of its lines, indented as they nest. */
export function drawOutline(text: string, pieces: readonly Piece[]): string {
  return pieces.flatMap(({ start, blocks }) => drawBlocks(text.slice(start), blocks, "")).join("\n");
}

function drawBlocks(source: string, blocks: readonly Block[], indent: string): string[] {
  return blocks.flatMap((block) => drawBlock(source, block, indent));
}

function drawBlock(source: string, block: Block, indent: string): string[] {
  const inside = `${indent}  `;
  const lines = (all: readonly Line[]): string[] => all.map((line) => inside + drawLine(source, line));
  const cells = (row: readonly Line[]): string =>
    `${inside}${row.map((cell) => `| ${drawLine(source, cell)} `).join("")}|`;
  switch (block.kind) {
    case "heading":
      return [`${indent}heading ${block.depth}`, ...lines(block.lines)];
    case "paragraph":
      return [`${indent}paragraph`, ...lines(block.lines)];
    case "list": {
      const items = block.items.flatMap((item) => [`${inside}item`, ...drawBlocks(source, item.blocks, `${inside}  `)]);
      return [`${indent}${block.ordered ? "ordered list" : "list"}`, ...items];
    }
    case "quote":
      return [`${indent}quote`, ...drawBlocks(source, block.blocks, inside)];
    case "table":
      return [`${indent}table`, cells(block.header), ...block.rows.map(cells)];
    case "code":
      return [`${indent}${block.fenced ? "fenced code" : "indented code"}`, ...lines(block.lines)];
    default:
      return [`${indent}${block.kind}`];
  }
}

/** A line as it stands in the source, its runs in ‹›: with what they mean where that differs, and their style. */
function drawLine(source: string, line: Line): string {
  let drawn = "";
  let at = line.start;
  for (const run of line.runs) {
    drawn += `${source.slice(at, run.start)}‹${drawRun(source.slice(run.start, run.end), run)}›`;
    at = run.end;
  }
  return drawn + source.slice(at, line.end);
}

function drawRun(written: string, { kind, text }: Run): string {
  if (kind === "text") return text === written ? text : `${written} is ${text}`;
  return text === "" ? `${kind} ${written}` : `${kind} ${written} is ${text}`;
}

/** Every line that an outline holds, cells included. */
export function* linesIn(blocks: readonly Block[]): Generator<Line> {
  for (const block of blocks) {
    if ("lines" in block) yield* block.lines;
    if (block.kind === "quote") yield* linesIn(block.blocks);
    if (block.kind === "list") for (const item of block.items) yield* linesIn(item.blocks);
    if (block.kind === "table") for (const row of [block.header, ...block.rows]) yield* row;
  }
}

/** The same blocks with all offsets counted from the beginning of the text in which their piece stands at `start`. */
export function moved<T>(value: T, start: number): T;
export function moved(value: unknown, start: number): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, start));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      (key === "start" || key === "end") && typeof each === "number" ? each + start : moved(each, start),
    ]),
  );
}
