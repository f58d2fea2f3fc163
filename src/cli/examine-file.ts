import { nodeHost } from "../machine/node.ts";
import { decode } from "../workspace/decode.ts";
import { unreadable } from "../workspace/documents.ts";
import type { Failure } from "../workspace/host.ts";
import { hashOf } from "./cache-key.ts";
import { type Examined, examine, type Premises } from "./examine.ts";
import type { Source } from "./read.ts";
import type { Wanted } from "./result.ts";

/** A file that lies on the disk, to be examined unless its content is known. */
export interface Question {
  readonly source: Pick<Source, "name" | "path">;
  readonly premises: Premises;
  /** Whether the hash of the content is wanted, and the one for which there is an answer already. */
  readonly isKept: boolean;
  readonly known: string | undefined;
}

export interface Answer {
  readonly hash: string | undefined;
  /** Undefined where the hash is the known one. */
  readonly examined: Examined | undefined;
}

export function examineFile({ source, premises, isKept, known }: Question, wanted: Wanted): Answer | Failure {
  const bytes = read(source);
  if ("message" in bytes) return bytes;
  const hash = isKept ? hashOf(bytes) : undefined;
  if (hash !== undefined && hash === known) return { hash, examined: undefined };
  return { hash, examined: examine(source.name, decode(bytes), premises, wanted) };
}

function read(source: Question["source"]): Uint8Array | Failure {
  try {
    return nodeHost.read(source.path);
  } catch (error) {
    return unreadable(source, error);
  }
}
