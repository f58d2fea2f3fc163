import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import nodePath from "node:path";
import type { Entry, Host, Kind } from "../workspace/host.ts";
import { foldersAbove, joinPath, nameOf } from "../workspace/paths.ts";

/** The files of this machine. In a program that does nothing else meanwhile, asking at once is the quickest way. */
export const nodeHost = {
  kindOf(path) {
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats && kindOf(stats);
    } catch {
      // A circle of links, or a folder that may not be entered: nothing that could be read.
      return undefined;
    }
  },
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map(entryOf),
  read(path) {
    // What is so large is something else, and would only fill the memory.
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest)
      throw new Error("it is larger than 50 MB, as no charter is");
    return readFileSync(path);
  },
  realPath,
} satisfies Host;

const largest = 50_000_000;

/** What tells one state of a file from another without reading it. */
export interface Stamp {
  readonly words: string;
  /** When the file was last changed, in milliseconds since 1970: its text or anything else of it. */
  readonly changed: number;
}

/** Undefined where nothing stands. Nobody can set the time of the change that is in it, as tools do with the other one. */
export function stampOf(path: string): Stamp | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return { words: [size, mtimeMs, ctimeMs, ino].join(" "), changed: Math.max(mtimeMs, ctimeMs) };
}

function realPath(path: string): string {
  try {
    // The system's own answer has the case of the disk, which the other one has not.
    return realpathSync.native(path).replaceAll(nodePath.sep, "/");
  } catch {
    const above = foldersAbove(path).at(-1);
    return above === undefined ? path : joinPath(realPath(above), nameOf(path));
  }
}

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}

function kindOf(found: Stats | Dirent): Kind {
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}
