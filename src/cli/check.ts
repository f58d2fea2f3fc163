import { comparePositions } from "../charter/text.ts";
import { nodeHost } from "../machine/node.ts";
import { baselineName, comparedWith } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import type { Failure } from "../workspace/host.ts";
import { readChanged } from "./changed.ts";
import { begin } from "./conclusion.ts";
import { failureOf, governing, type SettingsProblems } from "./governed.ts";
import { type CheckOptions, exit } from "./options.ts";
import { readNamed } from "./read.ts";
import { counted } from "./reporters/text.ts";
import { type Accepted, charterResult, noCharter, settingsResult } from "./result.ts";
import { printable, type Terminal } from "./terminal.ts";

export async function check(patterns: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const conclusion = begin(options, terminal);
  if (typeof conclusion === "number") return conclusion;
  const governed = await governing(options, terminal);
  if ("message" in governed) return fails(governed, terminal);
  const failures: Failure[] = [];
  const decisionsBeside = decisionFinder(nodeHost, terminal.from);
  const waiting: SettingsProblems[] = [];
  let looked = 0;
  let knownProblems = 0;
  let goneProblems = 0;

  /** Tells of the configurations and catalogs met by now whose turn it is in the order of names. */
  const tellOfSettings = (before?: string): void => {
    waiting.push(...governed.problems());
    waiting.sort((a, b) => (a.name < b.name ? -1 : 1));
    while (waiting[0] && (before === undefined || waiting[0].name < before)) {
      const [next] = waiting.splice(0, 1);
      if (!next) break;
      if (next.problems.length > 0) conclusion.add(settingsResult(next.name, next.file, next.problems));
      failures.push(...[failureOf(next)].flatMap((failure) => failure ?? []));
    }
  };

  const isNarrowed = options.staged === true || options.changedSince !== undefined;
  const read = isNarrowed ? readChanged : readNamed;
  for await (const document of read(patterns, options, terminal)) {
    if ("message" in document) {
      failures.push(document);
      continue;
    }
    looked++;
    const { name, path, text, invalidUtf8, named } = document;
    const { signal, rules, parse, configuration } = await governed.of(document);
    tellOfSettings(name);
    if (!signal) {
      if (named) conclusion.add(noCharter(name));
      continue;
    }
    const decisions = await decisionsBeside(path);
    const known = new Set(failures.map((failure) => failure.path));
    failures.push(...decisions.failures.filter((failure) => !known.has(failure.path)));
    const charter = parse(text, { invalidUtf8, decisionFiles: decisions.files, reader: options.reader });
    const accepted: Accepted[] = [];
    const all = checkCharter(charter, { ...rules, onAccepted: (problem, by) => accepted.push({ problem, by }) });
    const {
      fresh,
      known: recorded,
      gone,
    } = comparedWith(options.baseline === false ? [] : configuration.knownProblems(path), charter, all);
    for (const problem of recorded) accepted.push({ problem, by: "baseline" });
    knownProblems += recorded.length;
    goneProblems += gone;
    conclusion.add(charterResult(name, signal, charter, fresh, accepted.sort(inTextOrder)));
  }
  tellOfSettings();
  if (options.baseline !== false) failures.push(...governed.brokenBaselines());
  const notes = notesOn(knownProblems, goneProblems);
  return conclusion.end({ looked, failures, notes, shard: options.shard, isNarrowed });
}

function* notesOn(known: number, gone: number): Iterable<string> {
  const noun = ["problem", "problems"] as const;
  if (known > 0) yield `${counted(known, noun)} of ${baselineName} left out; --no-baseline tells of all.`;
  if (gone > 0) yield `${counted(gone, noun)} of ${baselineName} gone; \`charter baseline\` writes it anew.`;
}

function inTextOrder({ problem: a }: Accepted, { problem: b }: Accepted): number {
  return comparePositions(a.range.start, b.range.start) || (a.rule < b.rule ? -1 : 1);
}

function fails({ message }: Failure, { err }: Terminal): number {
  err.write(`charter: ${printable(message)}\n`);
  return exit.failed;
}
