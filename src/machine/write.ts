import { randomBytes } from "node:crypto";
import fs, { type Stats } from "node:fs";
import nodePath from "node:path";
import { type Disk, finishing } from "./disk.ts";
import { lockFile } from "./lock.ts";

/**
 * Replaces the text of a file, at once: who reads it meanwhile, or after this program was stopped, reads the old text or
 * the new one. Fails, and changes nothing, where the file may not be written or no longer holds the text that was read.
 * Its permissions stay, and where the path is a link, the file behind it is meant.
 */
export function replaceFile(path: string, before: string, after: string, disk: Disk = fs): void {
  const file = fileBehind(path, disk);
  const old = disk.statSync(file);
  refuseReadOnly(file, old, disk);
  const beside = nameBeside(file);
  // Of several programs that write this file, one goes on, and the others see what it wrote.
  const lock = lockFile(file, nodePath.basename(beside), disk);
  try {
    fill(disk.openSync(beside, "wx", 0o600), beside, after, old, disk);
    finishing(beside, disk, () => {
      if (disk.readFileSync(file, "utf8") !== before || !lock.isHeld())
        throw new Error("somebody else has changed it meanwhile");
      disk.renameSync(beside, file);
    });
  } finally {
    lock.release();
  }
  syncFolder(file, disk);
}

/** Writes a file that is not there yet, at once. Fails, and changes nothing, where something is there already. */
export function createFile(path: string, text: string, disk: Disk = fs): void {
  const beside = nameBeside(path);
  fill(disk.openSync(beside, "wx"), beside, text, undefined, disk);
  finishing(beside, disk, () => {
    try {
      disk.linkSync(beside, path);
    } catch (error) {
      if (!hasCode(error, unlinkable)) throw error;
      // A file system without links: an empty file keeps the place, and nothing of another’s is lost.
      disk.closeSync(disk.openSync(path, "wx"));
      disk.renameSync(beside, path);
    }
    disk.rmSync(beside, { force: true });
  });
  syncFolder(path, disk);
}

/** Writes files that are not there yet, in this order: all of them, or none. */
export function createFiles(files: readonly (readonly [path: string, text: string])[], disk: Disk = fs): void {
  const created: string[] = [];
  try {
    for (const [path, text] of files) {
      createFile(path, text, disk);
      created.push(path);
    }
  } catch (error) {
    for (const path of created) disk.rmSync(path, { force: true });
    throw error;
  }
}

/** Writes a file at once, new or over an old one, as `replaceFile` does. What is no file, such as a pipe, is written into. */
export function writeFile(path: string, text: string | Uint8Array, disk: Disk = fs): void {
  const old = disk.statSync(path, { throwIfNoEntry: false });
  if (old && !old.isFile()) {
    disk.writeFileSync(path, text);
    return;
  }
  const file = fileBehind(path, disk);
  if (old) refuseReadOnly(file, old, disk);
  const beside = nameBeside(file);
  fill(disk.openSync(beside, "wx"), beside, text, old, disk);
  finishing(beside, disk, () => disk.renameSync(beside, file));
  syncFolder(file, disk);
}

/** Where a chain of links ends, be there a file or nothing yet. */
function fileBehind(path: string, disk: Disk): string {
  if (!disk.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  // This fails where links lead in a circle.
  if (disk.statSync(path, { throwIfNoEntry: false })) return disk.realpathSync(path);
  const folder = disk.realpathSync(nodePath.dirname(path));
  return fileBehind(nodePath.resolve(folder, disk.readlinkSync(path)), disk);
}

/** Also for those who may do everything: who has made a file read-only has meant it. */
function refuseReadOnly(file: string, { mode }: Stats, disk: Disk): void {
  if ((mode & 0o222) === 0) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
  disk.accessSync(file, fs.constants.W_OK);
}

/** Writes the whole text, with the owner and the permissions of the old file, and waits until the disk has it. */
function fill(handle: number, path: string, text: string | Uint8Array, old: Stats | undefined, disk: Disk): void {
  finishing(path, disk, () => {
    try {
      disk.writeFileSync(handle, text);
      if (old) keepOwner(handle, old, disk);
      if (old) disk.fchmodSync(handle, old.mode & 0o7777);
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  });
}

/** Only who may do everything gives files away; for all others the new file is their own. */
function keepOwner(handle: number, { uid, gid }: Stats, disk: Disk): void {
  if (uid === process.getuid?.() && gid === process.getgid?.()) return;
  try {
    disk.fchownSync(handle, uid, gid);
  } catch (error) {
    if (!hasCode(error, ["EPERM"])) throw error;
  }
}

/** A name of its own in the same folder, short enough beside any other, that no program takes for a charter. */
function nameBeside(path: string): string {
  return nodePath.join(nodePath.dirname(path), `.charter-${randomBytes(8).toString("hex")}.new`);
}

/** A new name lasts when its folder is on the disk. Not every system can be told to; the file is whole in any case. */
function syncFolder(file: string, disk: Disk): void {
  try {
    const folder = disk.openSync(nodePath.dirname(file), "r");
    try {
      disk.fsyncSync(folder);
    } finally {
      disk.closeSync(folder);
    }
  } catch {
    return;
  }
}

const unlinkable: readonly string[] = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EMLINK"];

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
