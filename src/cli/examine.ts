import type { Charter } from "../charter/charter.ts";
import { comparePositions } from "../charter/text.ts";
import { comparedWith, type KnownProblem } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Decisions } from "../workspace/decisions.ts";
import type { Decoded } from "../workspace/decode.ts";
import type { Holding } from "./governed.ts";
import { type Accepted, charterResult, type FileResult, type Wanted } from "./result.ts";
import { sharedOf } from "./shared.ts";

/**
 * All that the answer about a text hangs on, besides the text, its path and the program itself. Whatever else is to have
 * a say comes in here, as plain data: `keyOf` makes the keys of answers that are kept from the same object.
 */
export interface Premises {
  readonly held: Holding;
  readonly decisionFiles: Decisions["files"];
  /** Those that a record says were there before. */
  readonly knownProblems: readonly KnownProblem[];
  readonly reader: "remark" | undefined;
}

/** What a check finds in one file. */
export interface Examined {
  /** Undefined for what is no charter. */
  readonly result: FileResult | undefined;
  /** How many problems the record knows, and how many of those that it knows are gone. */
  readonly known: number;
  readonly gone: number;
}

export function examine(
  name: string,
  { text, invalidUtf8 }: Pick<Decoded, "text" | "invalidUtf8">,
  { held, decisionFiles, knownProblems, reader }: Premises,
  wanted: Wanted,
): Examined {
  const signal = held.signalOf(name, text);
  if (!signal) return { result: undefined, known: 0, gone: 0 };
  const read = (source: string): Charter => held.parse(source, { invalidUtf8, decisionFiles, reader });
  const charter = read(text);
  const accepted: Accepted[] = [];
  const all = checkCharter(charter, {
    ...held.values.rules,
    onAccepted: (problem, by) => accepted.push({ problem, by }),
  });
  const { fresh, known, gone } = comparedWith(knownProblems, charter, all);
  for (const problem of known) accepted.push({ problem, by: "baseline" });
  const found = { problems: fresh, accepted: accepted.sort(inTextOrder) };
  const result = charterResult(name, signal, charter, { shared: sharedOf(charter, read), ...found }, wanted);
  return { result, known: known.length, gone };
}

function inTextOrder({ problem: a }: Accepted, { problem: b }: Accepted): number {
  return comparePositions(a.range.start, b.range.start) || (a.rule < b.rule ? -1 : 1);
}
