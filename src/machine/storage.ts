import { mkdirSync, rmSync } from "node:fs";

/** Makes a folder, and those above it, that nobody but the person who runs the program may look into. */
export function makeOwnFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/** Removes a file where there is one. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
}
