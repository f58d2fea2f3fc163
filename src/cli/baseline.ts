import { nodeHost } from "../machine/node.ts";
import { writeFile } from "../machine/write.ts";
import { baselineName, baselineText, type KnownProblem, recorded } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import { isTold } from "../rules/told.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import { groundsFrom, isWithin } from "../workspace/ground.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { joinPath } from "../workspace/paths.ts";
import { failureOf, type Governing, governing } from "./governed.ts";
import { exit, type Options } from "./options.ts";
import { readNamed } from "./read.ts";
import { refuse, refuseFor } from "./refuse.ts";
import { counted } from "./reporters/text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Records the problems that are there today in a file in the current folder; a check then tells of new ones only. The
 * record is written anew, as a whole or, where something could not be read, not at all.
 */
export async function baseline(options: Options, terminal: Terminal): Promise<number> {
  const { out, err, from } = terminal;
  const governed = await governing(options, terminal);
  if ("message" in governed) return refuse(terminal, governed.message);
  const { files, count, failures } = await problemsOfToday(governed, terminal);
  if (failures.length > 0) return refuseFor(failures, terminal);
  const path = joinPath(from, baselineName);
  const ground = await groundsFrom(nodeHost, () => [from]).of(from);
  if (!(await isWithin(nodeHost, path, ground)))
    return refuse(terminal, `“${baselineName}” cannot be written: it is a link that leads out of ${ground.name}.`);
  try {
    writeFile(path, baselineText(files));
  } catch (error) {
    return refuse(terminal, `“${baselineName}” cannot be written: ${reasonOf(error)}.`);
  }
  out.write(`${baselineName}\n`);
  const charters = counted(files.size, ["charter", "charters"]);
  err.write(
    `Recorded ${counted(count, ["problem", "problems"])} of ${charters}; \`charter check\` tells of new ones only.\n`,
  );
  return exit.clean;
}

interface Today {
  /** By the names of the charters that have some. */
  readonly files: ReadonlyMap<string, readonly KnownProblem[]>;
  readonly count: number;
  /** What could not be read: then the rest is no record. */
  readonly failures: readonly Failure[];
}

/** The problems of all charters below the current folder. */
export async function problemsOfToday(governed: Governing, terminal: Terminal): Promise<Today> {
  const failures: Failure[] = [];
  const files = new Map<string, readonly KnownProblem[]>();
  const decisionsBeside = decisionFinder(nodeHost, terminal.from);
  let count = 0;
  for await (const document of readNamed(["."], {}, terminal)) {
    if ("message" in document) {
      failures.push(document);
      continue;
    }
    const { name, path, text, invalidUtf8 } = document;
    const { signal, rules, parse } = await governed.of(document);
    if (!signal) continue;
    const decisions = await decisionsBeside(path);
    const charter = parse(text, { invalidUtf8, decisionFiles: decisions.files });
    const problems = checkCharter(charter, rules).filter((problem) => isTold(problem, charter));
    count += problems.length;
    if (problems.length > 0) files.set(name, recorded(charter, problems));
  }
  failures.push(...governed.problems().flatMap((file) => failureOf(file) ?? []));
  return { files, count, failures };
}
