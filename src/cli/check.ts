import type { Cache } from "../check/cache.ts";
import type { Examine } from "../check/examine-file.ts";
import { type Asked, examinerOf, there } from "../check/examiner.ts";
import type { Premises } from "../check/holding.ts";
import { inOrder } from "../check/order.ts";
import { saveMemory } from "../machine/memory.ts";
import { nodeHost } from "../machine/node.ts";
import { baselineName } from "../rules/baseline.ts";
import { type Decisions, decisionFinder } from "../workspace/decisions.ts";
import { decode } from "../workspace/decode.ts";
import type { Failure } from "../workspace/host.ts";
import { selectChanged } from "./changed.ts";
import { begin } from "./conclusion.ts";
import { type Examined, examiningFor } from "./examine.ts";
import { failureOf, governing, type SettingsProblems } from "./governed.ts";
import type { CheckOptions } from "./options.ts";
import { wantedBy } from "./outputs.ts";
import { progressOn } from "./progress.ts";
import { bytesOf, type Source, selectNamed } from "./read.ts";
import { refuse } from "./refuse.ts";
import { counted } from "./reporters/text.ts";
import { noCharter, settingsResult } from "./result.ts";
import type { Terminal } from "./terminal.ts";
import { startThread } from "./threads.ts";

export async function check(patterns: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const progress = progressOn(terminal);
  const conclusion = begin(options, progress.terminal);
  if (typeof conclusion === "number") return conclusion;
  const governed = await governing(options, terminal);
  if ("message" in governed) return refuse(terminal, governed.message);
  const isNarrowed = options.staged === true || options.changedSince !== undefined;
  const { sources, failures: unfound } = await (isNarrowed ? selectChanged : selectNamed)(patterns, options, terminal);
  // What is kept is to do for every format.
  const wanted = { ...wantedBy(options.format), ...(options.cache && { details: true }) };
  const cache = options.cache ? cacheOf(options, wanted, terminal) : undefined;
  const failures = [...unfound];
  const failed = new Set(failures.map(({ path }) => path));
  const decisionsBeside = decisionFinder(nodeHost, terminal.from);
  const waiting: SettingsProblems[] = [];
  let finished = 0;
  let looked = 0;
  let knownProblems = 0;
  let goneProblems = 0;

  const fail = (failure: Failure): void => {
    failed.add(failure.path);
    failures.push(failure);
  };

  /** Tells of the configurations and catalogs that were met and whose turn it is in the order of names. */
  const tellOfSettings = (before?: string): void => {
    waiting.sort((a, b) => (a.name < b.name ? -1 : 1));
    while (waiting[0] && (before === undefined || waiting[0].name < before)) {
      const [next] = waiting.splice(0, 1);
      if (!next) break;
      if (next.problems.length > 0) conclusion.add(settingsResult(next.name, next.file, next.problems));
      const failure = failureOf(next);
      if (failure) fail(failure);
    }
  };

  const finish = ({ source, met, decisions }: Begun, examined: Examined | Failure): void => {
    const { name, named } = source;
    progress.tell(++finished, sources.length);
    waiting.push(...met);
    tellOfSettings(name);
    if ("message" in examined) {
      fail(examined);
      return;
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
  };

  if (sources.length > many) await saveMemory();
  const examine = examiningFor(wanted);
  const examiner = examinerOf(examine, cache, (options.threads ?? 1) - 1, () => startThread(wanted));
  const order = inOrder(finish);
  try {
    for (const [place, source] of sources.entries()) {
      const { path } = source;
      const held = await governed.at(path);
      const met = governed.problems();
      const decisions = await decisionsBeside(path);
      const premises: Premises = {
        held,
        decisionFiles: decisions.files,
        knownProblems: options.baseline === false ? [] : held.configuration.knownProblems(path),
        reader: options.reader,
      };
      const asked = source.content
        ? await examineContent(source, premises, examine)
        : await examiner.ask(source, premises, sources.length - place);
      await order.add({ source, met, decisions }, asked);
    }
    await order.end();
  } finally {
    examiner.close();
    progress.end();
  }
  waiting.push(...governed.problems());
  tellOfSettings();
  if (options.baseline !== false) failures.push(...governed.brokenBaselines());
  const unsaved = cache?.save();
  const notes = [...notesOn(knownProblems, goneProblems), ...(unsaved === undefined ? [] : [unsaved])];
  return conclusion.end({ looked, failures, notes, shard: options.shard, isNarrowed });
}

/** A text that lies in no file. */
async function examineContent(
  source: Source,
  premises: Premises,
  examine: Examine<Examined>,
): Promise<Asked<Examined>> {
  const bytes = await bytesOf(source);
  return there("message" in bytes ? bytes : examine(source.name, decode(bytes), premises));
}

/** Evaluated when it is asked for, as most checks keep nothing. */
function cacheOf(...args: Parameters<typeof import("./cache.ts").openCheckCache>): Cache<Examined> {
  const { openCheckCache }: typeof import("./cache.ts") = require("./cache.ts");
  return openCheckCache(...args);
}

/** A file that is being examined. */
interface Begun {
  readonly source: Source;
  /** The configurations and catalogs that were met with it for the first time. */
  readonly met: readonly SettingsProblems[];
  readonly decisions: Decisions;
}

/** Longer runs than this are worth some care for memory. */
const many = 300;

function* notesOn(known: number, gone: number): Iterable<string> {
  const noun = ["problem", "problems"] as const;
  if (known > 0) yield `${counted(known, noun)} of ${baselineName} left out; --no-baseline tells of all.`;
  if (gone > 0) yield `${counted(gone, noun)} of ${baselineName} gone; \`charter baseline\` writes it anew.`;
}
