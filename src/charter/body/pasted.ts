import { labelAt } from "./label.ts";
import type { TextLine } from "./text-line.ts";

/** A bullet that was pasted as a character, with the lines that go on with it and the bullets below it. */
export interface PastedItem {
  readonly lines: readonly TextLine[];
  readonly items: readonly PastedItem[];
}

/** Characters that word processors leave where a bullet was; the last ones need white space behind them. */
const bullet = /^(?:[•◦▪●○‣\u{F0B7}]\s*|[·–]\s+|o\t\s*)(?=\S|$)/u;

export function isPastedBullet({ first, text, runs }: TextLine): boolean {
  // But for the letter o no bullet is ASCII, and most lines begin with a letter that is.
  if (first < 128 && first !== 111) return false;
  return runs[0]?.kind === "text" && bullet.test(text);
}

/**
 * Reads lines with pasted bullets, if at least one of them has a label; else undefined. They nest by indentation; where
 * it is equal, a line with a label belongs to the last one without. Lines before the first bullet come back as `before`.
 */
export function readPasted(
  lines: readonly TextLine[],
): { before: readonly TextLine[]; items: readonly PastedItem[] } | undefined {
  const first = lines.findIndex(isPastedBullet);
  if (first < 0) return undefined;
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  let labelled = false;
  for (const line of lines.slice(first)) {
    const match = line.runs[0]?.kind === "text" ? bullet.exec(line.text) : null;
    if (!match) {
      open.at(-1)?.lines.push(line);
      continue;
    }
    const rest = line.restFrom(match[0].length);
    const hasLabel = labelAt(rest) !== undefined;
    labelled ||= hasLabel;
    const item: OpenItem = { lines: [rest], items: [], column: columnOf(line), hasLabel };
    for (let top = open.at(-1); top && !isBelow(item, top); top = open.at(-1)) open.pop();
    (open.at(-1)?.items ?? roots).push(item);
    open.push(item);
  }
  return labelled ? { before: lines.slice(0, first), items: roots } : undefined;
}

interface OpenItem extends PastedItem {
  readonly lines: TextLine[];
  readonly items: OpenItem[];
  readonly column: number;
  readonly hasLabel: boolean;
}

function isBelow(item: OpenItem, other: OpenItem): boolean {
  return other.column < item.column || (other.column === item.column && item.hasLabel && !other.hasLabel);
}

/** The column of a line's first character, tab stops every four columns. */
function columnOf({ range, start, source: { text } }: TextLine): number {
  let column = 0;
  for (let i = start - range.start.character; i < start; i++)
    column = text[i] === "\t" ? column + 4 - (column % 4) : column + 1;
  return column;
}
