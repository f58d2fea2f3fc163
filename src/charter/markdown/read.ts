import { cut } from "./cut.ts";
import type { Piece } from "./outline.ts";
import { type Extent, readWithRemark } from "./remark.ts";

/** What earlier readings of a text have found, so that the next one reads only what changed. */
export interface Memo {
  pieces: ReadonlyMap<string, Piece>;
}

export function createMemo(): Memo {
  return { pieces: new Map() };
}

/** Reads the body of a text, from the offset `from`, piece by piece. */
export function readBlocks(text: string, from: number, _options: { readonly memo?: Memo } = {}): Piece[] {
  const starts = cut(text, from);
  const extents = starts.map((start, i): Extent => ({ start, end: starts[i + 1] ?? text.length }));
  return readWithRemark(text, extents, []).map(({ blocks }, i) => ({ start: 0, end: 0, ...extents[i], blocks }));
}
