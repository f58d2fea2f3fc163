import type { Decoded } from "./decode.ts";
import type { FoundFile } from "./find.ts";
import { type Failure, reasonOf } from "./host.ts";

/** The text of a Markdown file, charter or not. */
export interface Document extends FoundFile, Decoded {}

/** One of several parts of all files, counted from 1: each file is in one of them. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files of one part, in their order. */
export function partOf<File>(files: readonly File[], { index, count }: Shard): readonly File[] {
  return count === 1 ? files : files.filter((_, place) => place % count === index - 1);
}

/** What is said of a file that cannot be read. */
export function unreadable({ name }: Pick<FoundFile, "name">, error: unknown): Failure {
  return { path: name, message: `“${name}” cannot be read: ${reasonOf(error)}.` };
}
