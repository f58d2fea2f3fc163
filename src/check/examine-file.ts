import { type Reading, readForNow } from "../machine/reading.ts";
import type { Stamp } from "../machine/stamp.ts";
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
  /** Whether it is to be known which content that was, and the hash of the one for which there is an answer already. */
  readonly isKept: boolean;
  readonly known: string | undefined;
}

export interface Answer<Examined> {
  readonly mark: Mark | undefined;
  /** Undefined where the hash is the known one. */
  readonly examined: Examined | undefined;
}

/** By what a content is known again. */
export interface Mark {
  readonly hash: string;
  /** What the file was like right before it was read. */
  readonly stamp: Stamp;
}

export function examineFile<Examined>(
  { source, premises, isKept, known }: Question,
  examine: Examine<Examined>,
): Answer<Examined> | Failure {
  const reading = read(source);
  if ("message" in reading) return reading;
  const { bytes, stamp } = reading;
  const mark = isKept ? { hash: hashOf(bytes), stamp } : undefined;
  if (mark && mark.hash === known) return { mark, examined: undefined };
  return { mark, examined: examine(source.name, decode(bytes), premises) };
}

function read(source: FileToExamine): Reading | Failure {
  try {
    return readForNow(source.path);
  } catch (error) {
    return unreadable(source, error);
  }
}
