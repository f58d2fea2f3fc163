import {
  accessSync,
  constants,
  type Dirent,
  linkSync,
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

/** Writes a file that is not there yet, at once. Fails, and changes nothing, where something is there already. */
export function createFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    linkSync(beside, path);
  } catch (error) {
    if (!hasCode(error, unlinkable)) throw error;
    // A file system without links: this may leave half a file where the disk is full, but never another's lost.
    writeFileSync(path, text, { flag: "wx" });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes a file at once, new or over an old one: who reads it meanwhile reads the old text or the new one. */
export function writeFile(path: string, text: string): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const file = old ? realpathSync(path) : path;
  const beside = `${file}.${process.pid}.new`;
  if (old) accessSync(file, constants.W_OK);
  try {
    writeFileSync(beside, text, { flag: "wx", ...(old ? { mode: old.mode } : {}) });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

const unlinkable: readonly string[] = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EMLINK"];

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}

function kindOf(found: Stats | Dirent): Kind {
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}
