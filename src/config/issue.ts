import type { Repair } from "../charter/front-matter/value.ts";
import type { Range } from "../charter/text.ts";

/** What is not right in a configuration or a catalog; the rule that tells of it begins with the kind of the file. */
export interface Issue {
  readonly kind:
    | "syntax"
    | "schema"
    | "unknown-key"
    | "unknown-rule"
    | "unknown-catalog"
    | "unknown-theme"
    | "pattern"
    | "extends"
    | "shadowed"
    | "duplicate";
  /** On one line: a key, a value, or a few words. */
  readonly range: Range;
  /** One sentence in the reader's words. */
  readonly message: string;
  readonly repair?: Repair | undefined;
}

/** Whether the file does not hold as it is: then `charter check` says so, and an editor goes on with what was good. */
export function isBroken(file: { readonly issues: readonly Issue[] }): boolean {
  return breakingIssue(file) !== undefined;
}

/** The first issue because of which the file does not hold as it is. */
export function breakingIssue({ issues }: { readonly issues: readonly Issue[] }): Issue | undefined {
  return issues.find(({ kind }) => breaking.has(kind));
}

const breaking: ReadonlySet<Issue["kind"]> = new Set<Issue["kind"]>([
  "syntax",
  "schema",
  "extends",
  "unknown-catalog",
  "duplicate",
]);
