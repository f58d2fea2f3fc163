import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import nodePath from "node:path";
import { type Disk, finishing } from "./disk.ts";

/** A file beside another one that says who writes that one. */
export interface Lock {
  /** Whether it is still this program’s: another one takes it away where it believes that this one has ended. */
  isHeld(): boolean;
  release(): void;
}

/** What stands in a lock. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** The unfinished file of the one that writes. */
  readonly unfinished: string;
}

/** A writer needs a moment at most. So long it is waited for, in milliseconds. */
const patience = 2000;

/** What is older, in milliseconds, nobody holds any more: a writer who does comes too late, and writes nothing. */
const oldest = 60_000;

/** The same of one that does not say whose it is, since its writer was stopped while it wrote that. */
const oldestOfNobody = 1000;

/**
 * Locks a file for this program. Others are waited for, but not for ever. The lock of a program that was stopped is taken
 * away with what it left, at once where it ran on this machine, else when it is old.
 *
 * @param unfinished the name of the file beside it that this program is going to write.
 */
export function lockFile(file: string, unfinished: string, disk: Disk): Lock {
  const path = lockOf(file);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), unfinished });
  const isHeld = (): boolean => read(path, disk)?.text === own;
  take(path, own, disk);
  return {
    isHeld,
    release() {
      const found = read(path, disk);
      if (!found || found.text === own) disk.rmSync(path, { force: true });
    },
  };
}

/** A name that no other program uses, and that fits beside every file. */
function lockOf(file: string): string {
  const digest = createHash("sha256").update(nodePath.basename(file)).digest("hex");
  return nodePath.join(nodePath.dirname(file), `.charter-${digest.slice(0, 16)}.lock`);
}

function take(path: string, own: string, disk: Disk): void {
  const until = Date.now() + patience;
  for (;;) {
    try {
      // Where a link stands, it is not followed.
      const handle = disk.openSync(path, "wx", 0o600);
      finishing(path, disk, () => {
        try {
          disk.writeFileSync(handle, own);
        } finally {
          disk.closeSync(handle);
        }
      });
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      if (takeAway(path, disk)) continue;
      if (Date.now() > until)
        throw new Error(
          `“${nodePath.basename(path)}” stands beside it: another program is writing, or was stopped elsewhere while it was, and then a minute makes up for it`,
        );
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Takes a lock away if nobody can hold it any more, and says whether it is gone. */
function takeAway(path: string, disk: Disk): boolean {
  const seen = read(path, disk);
  if (!seen) return true;
  const owner = ownerIn(seen.text);
  if (seen.age < (owner ? oldest : oldestOfNobody) && !(owner && hasEnded(owner))) return false;
  // Of several that see it, one moves it. Who was too late and has moved a newer one puts it back.
  const aside = `${path}.${randomBytes(4).toString("hex")}`;
  try {
    disk.renameSync(path, aside);
    if (read(aside, disk)?.text !== seen.text) disk.linkSync(aside, path);
    else if (owner) disk.rmSync(nodePath.join(nodePath.dirname(path), owner.unfinished), { force: true });
  } catch {
    // Somebody else was quicker.
  }
  disk.rmSync(aside, { force: true });
  return true;
}

/**
 * The text of a lock, empty for a link, and how old it is, in milliseconds, by a clock that may have been moved; a folder
 * in its place is always new.
 */
function read(path: string, disk: Disk): { readonly text: string; readonly age: number } | undefined {
  try {
    const stats = disk.lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    const text = stats.isFile() ? disk.readFileSync(path, "utf8") : "";
    return { text, age: stats.isDirectory() ? 0 : Math.abs(Date.now() - stats.mtimeMs) };
  } catch {
    return undefined;
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    const { pid, host, unfinished }: Partial<Owner> = JSON.parse(text);
    if (typeof pid !== "number" || typeof host !== "string" || typeof unfinished !== "string") return undefined;
    return /^\.charter-[0-9a-f]+\.new$/.test(unfinished) ? { pid, host, unfinished } : undefined;
  } catch {
    return undefined;
  }
}

function hasEnded({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
