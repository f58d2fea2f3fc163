import type { Charter } from "../../charter/charter.ts";
import type { CharterSignal } from "../../charter/detect.ts";
import type { Problem, Severity } from "../../rules/rule.ts";
import type { Failure } from "../../workspace/host.ts";

/** Writes what a check finds, file by file as they come. */
export interface Reporter {
  file(file: CheckedFile): void;
  end(summary: Summary, failures: readonly Failure[]): void;
}

/** A charter, or a file that was named and is none. */
export interface CheckedFile {
  /** Relative to the current folder. */
  readonly name: string;
  readonly found: { readonly signal: CharterSignal; readonly charter: Charter } | undefined;
  readonly problems: readonly Problem[];
}

export interface Summary {
  /** The Markdown files looked at. */
  files: number;
  charters: number;
  readonly problems: Record<Severity, number>;
}
