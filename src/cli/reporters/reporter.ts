import type { Shard } from "../../workspace/documents.ts";
import type { Failure } from "../../workspace/host.ts";
import type { FileResult, Summary } from "../result.ts";
import type { Stream } from "../terminal.ts";

/** Writes what a check finds, file by file as they come. */
export interface Reporter {
  file(file: FileResult): void;
  end(end: End): void;
}

export interface End {
  readonly summary: Summary;
  readonly failures: readonly Failure[];
  readonly shard?: Shard | undefined;
}

/** Begins a result in one format. */
export type Format = (out: Stream, places: Places) => Reporter;

/** How a format calls files. */
export interface Places {
  /** A path as seen from the root of the repository, where pipelines look for it; the path itself where there is none. */
  inRepository(path: string): string;
}
