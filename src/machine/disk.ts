import type fs from "node:fs";

/** The calls by which files are written; tests hand in a disk that fails. */
export type Disk = Pick<
  typeof fs,
  | "accessSync"
  | "closeSync"
  | "fchmodSync"
  | "fchownSync"
  | "fsyncSync"
  | "linkSync"
  | "lstatSync"
  | "openSync"
  | "readFileSync"
  | "readlinkSync"
  | "realpathSync"
  | "renameSync"
  | "rmSync"
  | "statSync"
  | "writeFileSync"
>;

/** Does the work, and takes the unfinished file away if it fails. */
export function finishing(unfinished: string, disk: Disk, work: () => void): void {
  try {
    work();
  } catch (error) {
    disk.rmSync(unfinished, { force: true });
    throw error;
  }
}
