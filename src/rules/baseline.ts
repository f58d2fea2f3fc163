import type { Charter } from "../charter/charter.ts";
import type { Problem } from "./rule.ts";

/** The name of the file that records the problems of a day. */
export const baselineName = "charter.baseline.json";

/** The problems of one kind in one charter that were there when somebody recorded them. */
export interface KnownProblem {
  readonly rule: string;
  readonly theme?: string | undefined;
  /** The words that were marked: problems move with them. */
  readonly text: string;
  readonly count: number;
}

/** By the charter's path, as seen from the folder of the record. */
export type Baseline = ReadonlyMap<string, readonly KnownProblem[]>;

/** The record in a text, or why there is none in it. */
export function readBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is no JSON";
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return "`charter baseline` has not written it";
  const files = Object.entries(value.files).map(([name, list]): [string, readonly KnownProblem[]] => [
    name,
    Array.isArray(list) ? list.filter(isKnownProblem) : [],
  ]);
  return new Map(files);
}

/** The text of a record: sorted, so that it changes only where problems come or go. */
export function baselineText(baseline: Baseline): string {
  const names = [...baseline.keys()].filter((name) => baseline.get(name)?.length).sort();
  const files = Object.fromEntries(names.map((name) => [name, baseline.get(name)]));
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
}

type Source = Pick<Charter, "text" | "lines">;

/** The problems of a charter as they are recorded, sorted by rule, theme and words. */
export function recorded(source: Source, problems: readonly Problem[]): readonly KnownProblem[] {
  const counts = new Map<string, KnownProblem>();
  for (const problem of problems) {
    const key = keyOf(source, problem);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { rule: problem.rule, theme: problem.theme, text: textOf(source, problem), count });
  }
  return [...counts.keys()].sort().flatMap((key) => counts.get(key) ?? []);
}

/** What is new and what was known, each in the order of the text, and how many of the known ones are gone. */
export interface Compared {
  readonly fresh: readonly Problem[];
  readonly known: readonly Problem[];
  readonly gone: number;
}

export function comparedWith(
  recordedProblems: readonly KnownProblem[],
  source: Source,
  problems: readonly Problem[],
): Compared {
  if (recordedProblems.length === 0) return { fresh: problems, known: [], gone: 0 };
  const left = new Map(recordedProblems.map((entry) => [keyIn(entry), entry.count]));
  const fresh: Problem[] = [];
  const known: Problem[] = [];
  for (const problem of problems) {
    const key = keyOf(source, problem);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? known : fresh).push(problem);
  }
  return { fresh, known, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

function keyOf(source: Source, problem: Problem): string {
  return keyIn({ rule: problem.rule, theme: problem.theme, text: textOf(source, problem) });
}

function keyIn({ rule, theme = "", text }: Pick<KnownProblem, "rule" | "theme" | "text">): string {
  return JSON.stringify([rule, theme, text]);
}

/** Enough of the marked words to know them again. */
function textOf({ text, lines }: Source, { range: { start, end } }: Problem): string {
  return text.slice(lines.offsetAt(start), lines.offsetAt(end)).replace(/\s+/g, " ").slice(0, 80);
}

function isKnownProblem(value: unknown): value is KnownProblem {
  if (!isRecord(value)) return false;
  const { rule, theme, text, count } = value;
  const isTheme = theme === undefined || typeof theme === "string";
  return typeof rule === "string" && isTheme && typeof text === "string" && Number.isInteger(count);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
