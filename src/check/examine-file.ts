import { nodeHost } from "../machine/node.ts";
import { type Decoded, decode } from "../workspace/decode.ts";
import { unreadable } from "../workspace/documents.ts";
import type { Failure } from "../workspace/host.ts";
import { hashOf } from "./cache-key.ts";
import type { Premises } from "./holding.ts";

/** What is to be found out about a text. */
export type Examine<Examined> = (name: string, document: Decoded, premises: Premises) => Examined;

/** Where a file lies, and as what people know it. */
export interface FileToExamine {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** A file that lies on the disk, to be examined unless its content is known. */
export interface Question {
  readonly source: FileToExamine;
  readonly premises: Premises;
  /** Whether the hash of the content is wanted, and the one for which there is an answer already. */
  readonly isKept: boolean;
  readonly known: string | undefined;
}

export interface Answer<Examined> {
  readonly hash: string | undefined;
  /** Undefined where the hash is the known one. */
  readonly examined: Examined | undefined;
}

export function examineFile<Examined>(
  { source, premises, isKept, known }: Question,
  examine: Examine<Examined>,
): Answer<Examined> | Failure {
  const bytes = read(source);
  if ("message" in bytes) return bytes;
  const hash = isKept ? hashOf(bytes) : undefined;
  if (hash !== undefined && hash === known) return { hash, examined: undefined };
  return { hash, examined: examine(source.name, decode(bytes), premises) };
}

function read(source: FileToExamine): Uint8Array | Failure {
  try {
    return nodeHost.read(source.path);
  } catch (error) {
    return unreadable(source, error);
  }
}
