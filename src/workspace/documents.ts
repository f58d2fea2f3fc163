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

/** Reads what `findFiles` finds, in its order, one file after the other: what is not kept is gone from memory. */
export async function* readDocuments(
  host: Host,
  patterns: readonly string[],
  from: string,
): AsyncIterable<Document | Failure> {
  const { files, failures } = await findFiles(host, patterns, from);
  yield* failures;
  for (const file of files) {
    try {
      yield { ...file, ...decode(await host.read(file.path)) };
    } catch (error) {
      yield { path: file.name, message: `“${file.name}” cannot be read: ${reasonOf(error)}.` };
    }
  }
}
