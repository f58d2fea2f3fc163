import { decode } from "./decode.ts";
import { type FoundFile, findFiles } from "./find.ts";
import { type Failure, type Host, reasonOf } from "./host.ts";

/** The text of a Markdown file, charter or not. */
export interface Document extends FoundFile {
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasBom: boolean;
  readonly invalidUtf8: boolean;
}

/** One of several parts of all files, counted from 1: each file is in one of them. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads what `findFiles` finds, in its order, one file after the other: what is not kept is gone from memory. */
export async function* readDocuments(
  host: Host,
  patterns: readonly string[],
  from: string,
  shard: Shard = { index: 1, count: 1 },
): AsyncIterable<Document | Failure> {
  const { files, failures } = await findFiles(host, patterns, from);
  yield* failures;
  for (const [place, file] of files.entries()) {
    if (place % shard.count !== shard.index - 1) continue;
    try {
      yield { ...file, ...decode(await host.read(file.path)) };
    } catch (error) {
      yield { path: file.name, message: `“${file.name}” cannot be read: ${reasonOf(error)}.` };
    }
  }
}
