import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats } from "node:fs";
import { type Stamp, stampIn } from "./stamp.ts";

/** What stands in a file. */
export interface Reading {
  /** Only until the next file is read, which takes the same place: who needs them longer makes a copy. */
  readonly bytes: Uint8Array;
  /** What the file was like right before it was read. */
  readonly stamp: Stamp;
}

/**
 * Reads a file for who is done with its bytes at once, as one of thousands. To make a place for each takes longer than to
 * read it, and fills the memory. Fails for a file that cannot be read.
 */
export function readForNow(path: string): Reading {
  const file = openSync(path, "r");
  try {
    const stats = fstatSync(file);
    // What is so large is something else, and would only fill the memory.
    if (stats.size > largest) throw new Error("it is larger than 50 MB, as no charter is");
    return { bytes: hasSize(stats) ? readAll(file, stats.size) : readFileSync(file), stamp: stampIn(stats) };
  } finally {
    closeSync(file);
  }
}

/** Pipes and files of the system have none. */
function hasSize(stats: Stats): boolean {
  return stats.isFile() && stats.size > 0;
}

function readAll(file: number, size: number): Uint8Array {
  const place = placeFor(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, place, length, size - length, null);
    // It has become shorter meanwhile.
    if (read === 0) break;
    length += read;
  }
  return place.subarray(0, length);
}

function placeFor(size: number): Buffer {
  if (size > usual) return Buffer.allocUnsafeSlow(size);
  shared ??= Buffer.allocUnsafeSlow(usual);
  return shared;
}

const usual = 64 * 1024;

let shared: Buffer | undefined;

const largest = 50_000_000;
