import {
  accessSync,
  constants,
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Entry, Host, Kind } from "../workspace/host.ts";

/** The files of this machine. In a program that does nothing else meanwhile, asking at once is the quickest way. */
export const nodeHost: Host = {
  kindOf(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && kindOf(stats);
  },
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map(entryOf),
  read: (path) => readFileSync(path),
};

/**
 * Replaces the text of a file, at once: who reads it meanwhile reads the old text or the new one. Fails, and changes
 * nothing, where the file may not be written or no longer holds the text that was read.
 */
export function replaceFile(path: string, before: string, after: string): void {
  const file = realpathSync(path);
  accessSync(file, constants.W_OK);
  const { mode } = statSync(file);
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, after, { mode, flag: "wx" });
    if (readFileSync(file, "utf8") !== before) throw new Error("somebody else has changed it meanwhile");
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}

function kindOf(found: Stats | Dirent): Kind {
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}
