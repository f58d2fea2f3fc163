import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import nodePath from "node:path";
import type { Entry, Host, Kind } from "../workspace/host.ts";
import { foldersAbove, joinPath, nameOf } from "../workspace/paths.ts";
import { readForNow } from "./reading.ts";

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
  read: (path) => Buffer.from(readForNow(path).bytes),
  realPath,
} satisfies Host;

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
