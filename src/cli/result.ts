import { createHash } from "node:crypto";
import type { Charter, Part, Theme } from "../charter/charter.ts";
import type { CharterSignal } from "../charter/detect.ts";
import { isPrivate } from "../charter/private.ts";
import type { Suppression } from "../charter/suppressions.ts";
import type { Range } from "../charter/text.ts";
import type { SettingsFile } from "../config/configuration.ts";
import { fixOf } from "../rules/fix-of.ts";
import type { Problem, Severity } from "../rules/rule.ts";
import { isTold } from "../rules/told.ts";
import type { Shard } from "../workspace/documents.ts";
import type { Failure } from "../workspace/host.ts";
import { type RangeJson, rangeJson } from "./json.ts";
import { sharedProblem } from "./shared.ts";

/** What a check finds, in the shape of schemas/check-result.schema.json: every format is made of it. */
export interface CheckResult {
  readonly version: 1;
  /** Which part of all files this is, where they are spread over several runs. */
  readonly shard?: Shard | undefined;
  readonly files: readonly FileResult[];
  readonly errors: readonly Failure[];
  readonly summary: Summary;
}

/** A charter, or a file that was named and is none. */
export interface FileResult {
  /** Relative to the current folder. */
  readonly path: string;
  readonly charter: boolean;
  /** What a file is that is no Markdown. */
  readonly kind?: SettingsFile["kind"];
  readonly why: CharterSignal["why"] | "none";
  readonly catalog?: string;
  readonly status?: string;
  readonly title?: string | undefined;
  /** Where they are wanted. */
  readonly themes?: readonly object[];
  readonly problems: readonly ProblemResult[];
  /** How many problems of private parts are left out; absent where there are none. */
  readonly hidden?: HiddenResult;
  /** Those that a comment in the charter accepts; absent where there are none. */
  readonly accepted?: readonly AcceptedResult[];
}

export interface HiddenResult {
  readonly errors: number;
  readonly others: number;
}

export interface AcceptedResult extends ProblemResult {
  readonly by: "comment" | "baseline";
  readonly reason?: string | undefined;
}

/** Lines and columns count from 1. */
export interface ProblemResult {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly theme?: string | undefined;
  readonly range: RangeJson;
  readonly url: string;
  /** Where it is wanted. */
  readonly fixable?: boolean | undefined;
  /** Stays the same while the problem does, wherever its line moves to within the file. Where it is wanted. */
  readonly fingerprint?: string | undefined;
  readonly related: readonly { readonly message: string; readonly range: RangeJson }[];
}

export interface Summary {
  /** The Markdown files looked at. */
  readonly files: number;
  readonly charters: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

/** Counts what is found, file by file. */
export interface Counter {
  add(file: FileResult): void;
  /** `looked` is the number of Markdown files among which the charters are. */
  summary(looked: number): Summary;
}

export function createCounter(): Counter {
  const problems: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let charters = 0;
  return {
    add(file) {
      if (file.charter) charters++;
      for (const { severity } of file.problems) problems[severity]++;
    },
    summary: (looked) => ({
      files: looked,
      charters,
      errors: problems.error,
      warnings: problems.warning,
      informations: problems.information,
      hints: problems.hint,
    }),
  };
}

/** The result for a file that was named and is no charter. */
export function noCharter(path: string): FileResult {
  return { path, charter: false, why: "none", problems: [] };
}

/** The result for a configuration or a catalog. */
export function settingsResult(path: string, file: SettingsFile, problems: readonly Problem[]): FileResult {
  return { path, charter: false, kind: file.kind, why: "none", problems: problemResults(file, problems, true) };
}

/** A problem, and the comment in the charter that accepts it. */
export interface Accepted {
  readonly problem: Problem;
  /** The comment, or the record of known problems. */
  readonly by: Suppression | "baseline";
}

/** What is made of a charter besides its problems, as far as a format prints it. */
export interface Wanted {
  readonly themes: boolean;
  /** By what a problem is known again, and whether it has a fix. */
  readonly details: boolean;
}

/** What has been found of a charter. */
interface Found {
  /** The charter without its private parts. */
  readonly shared: Charter;
  readonly problems: readonly Problem[];
  readonly accepted: readonly Accepted[];
}

export function charterResult(
  path: string,
  { why }: CharterSignal,
  charter: Charter,
  { shared, problems, accepted }: Found,
  wanted: Wanted,
): FileResult {
  const open = problems.filter((problem) => isTold(problem, charter));
  const openAccepted = accepted.filter(({ problem }) => isTold(problem, charter));
  const told = [...open, ...openAccepted.map(({ problem }) => problem)].map((one) => sharedProblem(one, charter));
  const all = problemResults(charter, told, wanted.details);
  const hidden = open.length === problems.length ? [] : problems.filter((problem) => !isTold(problem, charter));
  return {
    path,
    charter: true,
    why,
    catalog: charter.catalog.id,
    status: charter.status,
    title: (shared.title ?? shared.firstHeading)?.value,
    ...(wanted.themes && { themes: shared.themes.map(themeResult) }),
    problems: all.slice(0, open.length),
    ...(hidden.length > 0 && { hidden: hiddenResult(hidden) }),
    ...(openAccepted.length > 0 && {
      accepted: all
        .slice(open.length)
        .map((result, i) => ({ ...result, ...acceptanceOf(openAccepted[i]?.by, charter) })),
    }),
  };
}

function hiddenResult(hidden: readonly Problem[]): HiddenResult {
  const errors = hidden.filter(({ severity }) => severity === "error").length;
  return { errors, others: hidden.length - errors };
}

function acceptanceOf(by: Accepted["by"] | undefined, charter: Charter): Pick<AcceptedResult, "by" | "reason"> {
  if (by === undefined || by === "baseline") return { by: "baseline" };
  return { by: "comment", reason: isPrivate(charter, by.range) ? undefined : by.reason?.value };
}

type Source = Pick<Charter, "text" | "lines">;

function problemResults(source: Source, problems: readonly Problem[], hasDetails: boolean): readonly ProblemResult[] {
  const fingerprints = hasDetails ? fingerprintsOf(source, problems) : [];
  return problems.map((problem, index) => ({
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    theme: problem.theme,
    range: rangeJson(problem.range),
    url: problem.url,
    fixable: hasDetails ? fixOf(problem) !== undefined : undefined,
    fingerprint: fingerprints[index],
    related: problem.related?.map(({ message, range }) => ({ message, range: rangeJson(range) })) ?? none,
  }));
}

const none: ProblemResult["related"] = [];

function themeResult({ id, title, near, observations, principles }: Theme): object {
  return {
    id: id ?? null,
    title: title.value,
    line: title.range.start.line + 1,
    ...(near ? { near } : {}),
    observations: observations.map(partResult),
    principles: principles.map(partResult),
  };
}

function partResult({ label, text }: Part): object {
  return { line: label.range.start.line + 1, text };
}

/** Of the rule, the theme, the words that are marked and their line; the same ones on the same line are numbered. */
function fingerprintsOf(charter: Source, problems: readonly Problem[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, theme = "", range }) => {
    const key = JSON.stringify([rule, theme, textIn(charter, range), lineAt(charter, range)]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash("sha256").update(`${key} ${count}`).digest("hex").slice(0, 32);
  });
}

function textIn({ text, lines }: Source, { start, end }: Range): string {
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}

function lineAt(charter: Source, { start: { line } }: Range): string {
  const whole = { start: { line, character: 0 }, end: { line, character: charter.text.length } };
  return textIn(charter, whole).trim();
}
