import { type Stats, statSync } from "node:fs";

/** What tells one state of a file from another without reading it. */
export interface Stamp {
  readonly words: string;
  /** When the file was last changed, in milliseconds since 1970: its text or anything else of it. */
  readonly changed: number;
}

/** Undefined where nothing stands. */
export function stampOf(path: string): Stamp | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stampIn(stats);
}

/** Nobody can set the time of the change that is in it, as tools do with the other one. */
export function stampIn({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { words: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, changed: Math.max(mtimeMs, ctimeMs) };
}
