import { readFileSync } from "node:fs";
import { decode } from "../workspace/decode.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { resolvePath } from "../workspace/paths.ts";
import { begin } from "./conclusion.ts";
import type { CheckOptions } from "./options.ts";
import { refuseFor } from "./refuse.ts";
import type { CheckResult, FileResult } from "./result.ts";
import { slashed, type Terminal } from "./terminal.ts";

/** Puts the JSON results of several checks together, and writes them in any format, as one check of all would. */
export async function merge(
  paths: readonly string[],
  options: Pick<CheckOptions, "format" | "maxWarnings">,
  terminal: Terminal,
): Promise<number> {
  const results: { readonly path: string; readonly result: CheckResult }[] = [];
  const unread: Failure[] = [];
  for (const path of paths) {
    const result = await resultIn(path, terminal);
    if ("message" in result) unread.push(result);
    else results.push({ path, result });
  }
  unread.push(...missingShards(results.map(({ result }) => result)));
  if (unread.length > 0) return refuseFor(unread, terminal);
  const conclusion = begin(options, terminal);
  if (typeof conclusion === "number") return conclusion;

  const files = new Map<string, FileResult>();
  const failures = new Map<string, Failure>();
  let looked = 0;
  for (const { result } of results) {
    looked += result.summary.files;
    for (const file of result.files) {
      // Two runs may have been told of the same file.
      if (files.has(file.path) && file.kind === undefined) looked--;
      files.set(file.path, file);
    }
    for (const failure of result.errors) failures.set(JSON.stringify([failure.path, failure.message]), failure);
  }
  for (const file of [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) conclusion.add(file);
  return conclusion.end({ looked, failures: [...failures.values()] });
}

async function resultIn(path: string, { from }: Terminal): Promise<CheckResult | Failure> {
  try {
    const { text } = decode(readFileSync(resolvePath(from, slashed(path))));
    const value: unknown = JSON.parse(text);
    if (isResult(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { path, message: `“${path}” cannot be read: ${reasonOf(error)}.` };
  }
  return { path, message: `“${path}” is no result of \`charter check --format json\` that this version knows.` };
}

/** A part that is missing must not pass for one without problems. */
function* missingShards(results: readonly CheckResult[]): Iterable<Failure> {
  const shards = results.flatMap(({ shard }) => shard ?? []);
  const counts = [...new Set(shards.map(({ count }) => count))];
  if (counts.length > 1) {
    yield { path: ".", message: `The results are parts of different divisions: by ${counts.join(" and by ")}.` };
    return;
  }
  const [count = 0] = counts;
  for (let index = 1; index <= count; index++)
    if (!shards.some((shard) => shard.index === index))
      yield { path: ".", message: `The result of --shard ${index}/${count} is missing.` };
}

/** Whether everything is there that a format may ask for. */
function isResult(value: unknown): value is CheckResult {
  if (!isObject(value)) return false;
  const { version, files, errors, summary, shard } = value;
  return (
    version === 1 &&
    Array.isArray(files) &&
    files.every(isFile) &&
    Array.isArray(errors) &&
    errors.every((error) => isObject(error) && isText(error.path) && isText(error.message)) &&
    isObject(summary) &&
    isCount(summary.files) &&
    (shard === undefined || (isObject(shard) && isCount(shard.index) && isCount(shard.count)))
  );
}

function isFile(value: unknown): boolean {
  if (!isObject(value) || !isText(value.path) || typeof value.charter !== "boolean") return false;
  const { problems, accepted = [], hidden } = value;
  if (hidden !== undefined && !(isObject(hidden) && isCount(hidden.errors) && isCount(hidden.others))) return false;
  return [problems, accepted].every((list) => Array.isArray(list) && list.every(isProblem));
}

function isProblem(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { rule, severity, message, range, url, fingerprint, related } = value;
  return (
    [rule, message, url, fingerprint].every(isText) &&
    isText(severity) &&
    severities.has(severity) &&
    isRange(range) &&
    Array.isArray(related) &&
    related.every((other) => isObject(other) && isText(other.message) && isRange(other.range))
  );
}

const severities: ReadonlySet<string> = new Set(["error", "warning", "information", "hint"]);

function isRange(value: unknown): boolean {
  return (
    isObject(value) && [value.start, value.end].every((at) => isObject(at) && isCount(at.line) && isCount(at.column))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
