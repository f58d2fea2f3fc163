import { nodeHost } from "../machine/node.ts";
import { baselineName } from "../rules/baseline.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import { decode } from "../workspace/decode.ts";
import type { Failure } from "../workspace/host.ts";
import { type Cache, openCache } from "./cache.ts";
import { hashOf } from "./cache-key.ts";
import { selectChanged } from "./changed.ts";
import { begin } from "./conclusion.ts";
import { type Examined, examine, type Premises } from "./examine.ts";
import { failureOf, governing, type SettingsProblems } from "./governed.ts";
import { type CheckOptions, exit } from "./options.ts";
import { wantedBy } from "./outputs.ts";
import { bytesOf, type Source, selectNamed } from "./read.ts";
import { counted } from "./reporters/text.ts";
import { noCharter, settingsResult, type Wanted } from "./result.ts";
import { printable, type Terminal } from "./terminal.ts";

export async function check(patterns: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const conclusion = begin(options, terminal);
  if (typeof conclusion === "number") return conclusion;
  const governed = await governing(options, terminal);
  if ("message" in governed) return fails(governed, terminal);
  const isNarrowed = options.staged === true || options.changedSince !== undefined;
  const { sources, failures: unfound } = await (isNarrowed ? selectChanged : selectNamed)(patterns, options, terminal);
  const wanted = wantedBy(options.format);
  const cache = options.cache ? openCache(options, wanted, terminal) : undefined;
  const failures = [...unfound];
  const failed = new Set(failures.map(({ path }) => path));
  const decisionsBeside = decisionFinder(nodeHost, terminal.from);
  const waiting: SettingsProblems[] = [];
  let looked = 0;
  let knownProblems = 0;
  let goneProblems = 0;

  const fail = (failure: Failure): void => {
    failed.add(failure.path);
    failures.push(failure);
  };

  /** Tells of the configurations and catalogs met by now whose turn it is in the order of names. */
  const tellOfSettings = (before?: string): void => {
    waiting.push(...governed.problems());
    waiting.sort((a, b) => (a.name < b.name ? -1 : 1));
    while (waiting[0] && (before === undefined || waiting[0].name < before)) {
      const [next] = waiting.splice(0, 1);
      if (!next) break;
      if (next.problems.length > 0) conclusion.add(settingsResult(next.name, next.file, next.problems));
      const failure = failureOf(next);
      if (failure) fail(failure);
    }
  };

  for (const source of sources) {
    const { name, path, named } = source;
    const held = await governed.at(path);
    tellOfSettings(name);
    const decisions = await decisionsBeside(path);
    const premises: Premises = {
      held,
      decisionFiles: decisions.files,
      knownProblems: options.baseline === false ? [] : held.configuration.knownProblems(path),
      reader: options.reader,
    };
    const examined = await look(source, premises, { wanted, cache });
    if ("message" in examined) {
      fail(examined);
      continue;
    }
    looked++;
    const { result, known, gone } = examined;
    if (result) {
      // Elsewhere than beside a charter, the folder is one like any other.
      for (const failure of decisions.failures) if (!failed.has(failure.path)) fail(failure);
      conclusion.add(result);
    } else if (named) conclusion.add(noCharter(name));
    knownProblems += known;
    goneProblems += gone;
  }
  tellOfSettings();
  if (options.baseline !== false) failures.push(...governed.brokenBaselines());
  const unsaved = cache?.save();
  const notes = [...notesOn(knownProblems, goneProblems), ...(unsaved === undefined ? [] : [unsaved])];
  return conclusion.end({ looked, failures, notes, shard: options.shard, isNarrowed });
}

/** What is found in one file, now or in an earlier run. */
async function look(source: Source, premises: Premises, { wanted, cache }: Looking): Promise<Examined | Failure> {
  const looked = source.content ? undefined : cache?.lookUp(source, premises);
  if (looked?.answer) return looked.answer;
  const bytes = await bytesOf(source);
  if ("message" in bytes) return bytes;
  if (!cache || !looked) return examine(source.name, decode(bytes), premises, wanted);
  const hash = hashOf(bytes);
  const isKept = looked.kept?.hash === hash;
  const examined = isKept ? looked.kept.examined : examine(source.name, decode(bytes), premises, wanted);
  cache.keep(source, looked, hash, examined);
  return examined;
}

interface Looking {
  readonly wanted: Wanted;
  readonly cache: Cache | undefined;
}

function* notesOn(known: number, gone: number): Iterable<string> {
  const noun = ["problem", "problems"] as const;
  if (known > 0) yield `${counted(known, noun)} of ${baselineName} left out; --no-baseline tells of all.`;
  if (gone > 0) yield `${counted(gone, noun)} of ${baselineName} gone; \`charter baseline\` writes it anew.`;
}

function fails({ message }: Failure, { err }: Terminal): number {
  err.write(`charter: ${printable(message)}\n`);
  return exit.failed;
}
