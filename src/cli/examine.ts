import type { Charter } from "../charter/charter.ts";
import { comparePositions } from "../charter/text.ts";
import type { Examine } from "../check/examine-file.ts";
import type { Premises } from "../check/holding.ts";
import { comparedWith } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Decoded } from "../workspace/decode.ts";
import { type Accepted, charterResult, type FileResult, type Wanted } from "./result.ts";
import { sharedOf } from "./shared.ts";

/** What a check finds in one file. */
export interface Examined {
  /** Undefined for what is no charter. */
  readonly result: FileResult | undefined;
  /** How many problems the record knows, and how many of those that it knows are gone. */
  readonly known: number;
  readonly gone: number;
}

/** What to find out where this much is wanted. */
export function examiningFor(wanted: Wanted): Examine<Examined> {
  return (name, document, premises) => examine(name, document, premises, wanted);
}

function examine(
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
