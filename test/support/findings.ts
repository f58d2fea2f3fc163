import type { Range } from "../../src/charter/text.ts";
import type { Severity } from "../../src/rules/rule.ts";

/** What is wrong somewhere, as every way to check can tell it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
  /** Counted from 0. */
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
}

/** What one way to check says: by the name of the file, its findings as JSON. Files without findings may be absent. */
export type Findings = ReadonlyMap<string, string>;

/** One text for the same findings: in one order of keys, and with nothing besides. */
export function textOf(findings: readonly Finding[]): string {
  const plain = ({ start, end }: Range): number[] => [start.line, start.character, end.line, end.character];
  return JSON.stringify(
    findings.map(({ rule, severity, message, url, range, related }) => ({
      rule,
      severity,
      message,
      url,
      range: plain(range),
      related: related.map(({ message, range }) => ({ message, range: plain(range) })),
    })),
    undefined,
    1,
  );
}

interface CliRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

type CliFinding = Omit<Finding, "range" | "related"> & {
  readonly range: CliRange;
  readonly related: readonly { readonly message: string; readonly range: CliRange }[];
};

/** What `charter check --format json` has printed. */
export function findingsIn(json: string): Findings {
  const { files } = JSON.parse(json) as { files: { path: string; problems: CliFinding[] }[] };
  return new Map(
    files.map(({ path, problems }) => [
      path,
      textOf(
        problems.map((problem) => ({
          ...problem,
          range: fromOne(problem.range),
          related: problem.related.map(({ message, range }) => ({ message, range: fromOne(range) })),
        })),
      ),
    ]),
  );
}

function fromOne({ start, end }: CliRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** Those of files in which something is found: whether others are told of differs. */
export function withoutSilent(findings: Findings): Findings {
  return new Map([...findings].filter(([, text]) => text !== "[]"));
}
