import { GitProblem } from "../machine/git.ts";
import { nodeHost } from "../machine/node.ts";
import { resolvePath } from "../workspace/paths.ts";
import { type Differences, differencesInRange, differencesOfFiles } from "./differences.ts";
import { failureOf, type Governing, governing } from "./governed.ts";
import { type DiffFormatName, type DiffOptions, exit, type Gate } from "./options.ts";
import { refuse, refuseFor } from "./refuse.ts";
import { diffJson } from "./reporters/diff-json.ts";
import { diffMarkdown } from "./reporters/diff-markdown.ts";
import { type DiffFormat, diffSentence, diffText } from "./reporters/diff-text.ts";
import { warnOfAttitude } from "./shared.ts";
import { openStreams } from "./streams.ts";
import { slashed, type Terminal } from "./terminal.ts";

const formats: Readonly<Record<DiffFormatName, DiffFormat>> = {
  text: diffText,
  json: diffJson,
  markdown: diffMarkdown,
};

/** Says what has changed by theme, between two files or two states of a repository. */
export async function diff(args: readonly string[], options: DiffOptions, terminal: Terminal): Promise<number> {
  const { err } = terminal;
  const opened = openStreams(options.format ?? [{ format: "text" }], terminal);
  if (typeof opened === "string") return refuse(terminal, opened);
  const governed = await governing(options, terminal);
  if ("message" in governed) return refuse(terminal, governed.message);
  let differences: Differences;
  try {
    differences = await differencesBetween(args, governed, terminal);
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return refuse(terminal, error.message);
  }
  if (opened.streams.some(({ format }) => format === "markdown"))
    for (const { path, shared } of differences.charters) warnOfAttitude(path, shared, terminal);
  for (const { format, out } of opened.streams) formats[format](out, differences);
  const broken = governed.problems().flatMap((file) => failureOf(file) ?? []);
  const failures = [...differences.failures, ...broken, ...opened.save()];

  err.write(`${diffSentence(differences)}\n`);
  const stops = (options.failOn ?? []).filter((gate) => differences.charters.some((charter) => passes[gate](charter)));
  for (const gate of new Set(stops)) err.write(`charter: ${words[gate]}, and --fail-on ${gate} stops here.\n`);
  if (failures.length > 0) return refuseFor(failures, terminal);
  return stops.length > 0 ? exit.problems : exit.clean;
}

function differencesBetween(args: readonly string[], governed: Governing, terminal: Terminal): Promise<Differences> {
  const [base = "HEAD", head, ...rest] = args;
  const isFile = (path: string): boolean => nodeHost.kindOf(resolvePath(terminal.from, slashed(path))) === "file";
  if (head !== undefined && rest.length === 0 && isFile(base) && isFile(head))
    return differencesOfFiles(base, head, governed, terminal);
  return differencesInRange(base, head === undefined ? [] : [head, ...rest], governed, terminal);
}

type Charter = Differences["charters"][number];

/** A new charter passes every gate: nothing that anybody has agreed to is another than before. */
const passes: Readonly<Record<Gate, (charter: Charter) => boolean>> = {
  observation: ({ status, whole }) =>
    status !== "added" && whole.themes.some(({ observation }) => observation !== undefined),
  principle: ({ status, whole }) => status !== "added" && whole.themes.some(({ principle }) => principle !== undefined),
  configuration: ({ status, whole }) => status !== "added" && whole.configuration.some(({ agreed }) => agreed),
  signoff: ({ whole }) => whole.staleSignoffs.length > 0,
};

const words: Readonly<Record<Gate, string>> = {
  observation: "An observation has changed",
  principle: "A guiding principle has changed",
  configuration: "A choice of the configuration has changed",
  signoff: "A sign-off is for another text than this one",
};
