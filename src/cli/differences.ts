import type { Charter } from "../charter/charter.ts";
import { type Comparison, compareCharters, isSame } from "../charter/compare.ts";
import { type Change, type Repository, repositoryAt, type Until, type Version } from "../machine/git.ts";
import { nodeHost } from "../machine/node.ts";
import { decode } from "../workspace/decode.ts";
import { meaningOf } from "../workspace/find.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { joinPath, relativePath } from "../workspace/paths.ts";
import type { Governing } from "./governed.ts";
import { readOne } from "./read.ts";
import { sharedOf } from "./shared.ts";
import { slashed, type Terminal } from "./terminal.ts";

/** What has changed, charter by charter, and between what. */
export interface Differences {
  readonly base: string;
  readonly head: string;
  /** In code-unit order of their paths; a charter in which nothing has changed is not among them. */
  readonly charters: readonly CharterDifference[];
  /** How many charters were compared. */
  readonly compared: number;
  readonly failures: readonly Failure[];
}

export interface CharterDifference {
  /** Relative to the current folder. */
  readonly path: string;
  /** Where it was before, if elsewhere. */
  readonly previousPath: string | undefined;
  readonly status: "added" | "removed" | "changed";
  /** What may be told of it: without what is private on one of the two sides. */
  readonly comparison: Comparison;
  /** All that differs; only whether it does is told. */
  readonly whole: Comparison;
  /** The later state, without its private parts; the earlier one where the charter is gone. */
  readonly shared: Charter;
}

/** One state of a charter, and what it is called. */
interface Side {
  readonly name: string;
  readonly charter: Charter;
  /** Without its private parts. */
  readonly shared: Charter;
  /** The same catalog and language for a state in which there is none. */
  readonly nothing: Charter;
}

/** Two files as they are: each is taken for a charter. */
export async function differencesOfFiles(
  base: string,
  head: string,
  governing: Governing,
  terminal: Terminal,
): Promise<Differences> {
  const before = await readOne(base, {}, terminal);
  const after = await readOne(head, {}, terminal);
  const failures = [before, after].filter((side) => "message" in side);
  if ("message" in before || "message" in after) return { base, head, charters: [], compared: 0, failures };
  const charters = [...differenceOf(await sideOf(before, governing), await sideOf(after, governing))];
  return { base, head, charters, compared: 1, failures };
}

/**
 * What a range means: `BASE..HEAD` two commits, `BASE...HEAD` what HEAD has changed since it left BASE, `BASE` the files
 * as they are. Fails with a `GitProblem` where Git cannot answer.
 */
export async function differencesInRange(
  range: string,
  patterns: readonly string[],
  governing: Governing,
  terminal: Terminal,
): Promise<Differences> {
  const repository = await repositoryAt(terminal.from);
  const [, left = range, dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/.exec(range) ?? [];
  const base = left || "HEAD";
  const head = dots ? right || "HEAD" : "the files as they are";
  const from = dots === "..." ? await repository.forkPoint(base, head) : await repository.commitOf(base);
  const until: Until = dots ? { commit: await repository.commitOf(head) } : "files";

  const means = meaningOf(patterns.map(slashed), terminal.from);
  const isMeant = (version: Version | undefined): boolean =>
    version !== undefined && means(joinPath(repository.root, version.path));
  const changes = (await repository.changes(from, until)).filter(
    ({ before, after }) => isMeant(before) || isMeant(after),
  );

  const failures: Failure[] = [];
  const sides = await sidesOf(changes, repository, governing, terminal, failures);
  const pairs = changes.map(({ before, after }) => [sides.get(before), sides.get(after)] as const);
  const compared = pairs.filter(([before, after]) => before || after);
  const charters = compared.flatMap(([before, after]) => [...differenceOf(before, after)]);
  charters.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { base, head, charters, compared: compared.length, failures };
}

/** The charters among the versions: from Git's store, or from the disk where only that has them. */
async function sidesOf(
  changes: readonly Change[],
  repository: Repository,
  governing: Governing,
  { from }: Terminal,
  failures: Failure[],
): Promise<ReadonlyMap<Version | undefined, Side>> {
  const versions = changes.flatMap(({ before, after }) => [before, after]).filter((version) => version !== undefined);
  const blobs = versions.flatMap(({ blob }) => (blob === undefined ? [] : [blob]));
  const contents = await repository.contents(blobs);
  const byBlob = new Map(blobs.map((blob, i) => [blob, contents[i]]));

  const sides = new Map<Version | undefined, Side>();
  for (const version of versions) {
    const path = joinPath(repository.root, version.path);
    const name = relativePath(from, path);
    try {
      const stored = version.blob === undefined ? undefined : byBlob.get(version.blob);
      const { text } = decode(stored ?? (await nodeHost.read(path)));
      const document = { path, name, text };
      // What holds now holds for both: only the charters are compared.
      if ((await governing.of(document)).signal) sides.set(version, await sideOf(document, governing));
    } catch (error) {
      failures.push({ path: name, message: `“${name}” cannot be read: ${reasonOf(error)}.` });
    }
  }
  return sides;
}

async function sideOf(
  document: { readonly path: string; readonly name: string; readonly text: string },
  governing: Governing,
): Promise<Side> {
  const { parse } = await governing.of(document);
  const read = (text: string): Charter => parse(text, {});
  const charter = read(document.text);
  return { name: document.name, charter, shared: sharedOf(charter, read), nothing: read("") };
}

function* differenceOf(before: Side | undefined, after: Side | undefined): Iterable<CharterDifference> {
  const earlier = before?.charter ?? after?.nothing;
  const later = after?.charter ?? before?.nothing;
  if (!earlier || !later) return;
  const whole = compareCharters(earlier, later);
  const hidden = new Set([...hiddenThemes(before), ...hiddenThemes(after)]);
  const open = compareCharters(before?.shared ?? earlier, after?.shared ?? later);
  const comparison = {
    ...open,
    themes: open.themes.filter(({ key }) => !hidden.has(key)),
    agreedText: whole.agreedText,
    staleSignoffs: whole.staleSignoffs,
  };
  const shared = (after ?? before)?.shared ?? later;
  const path = (after ?? before)?.name ?? "";
  const previousPath = before && before.name !== path ? before.name : undefined;
  if (!before || !after) yield { path, previousPath, status: after ? "added" : "removed", comparison, whole, shared };
  else if (previousPath !== undefined || !isSame(whole))
    yield { path, previousPath, status: "changed", comparison, whole, shared };
}

/** Themes that are private in this state are private in the other one too. */
function hiddenThemes(side: Side | undefined): readonly string[] {
  const open = new Set(side?.shared.themes.map(({ key }) => key));
  return side?.charter.themes.map(({ key }) => key).filter((key) => !open.has(key)) ?? [];
}

/** Whether something has changed that is not told. */
export function hides({ comparison, whole }: CharterDifference): boolean {
  const count = ({ themes, configuration, particulars }: Comparison): number =>
    themes.length + configuration.length + particulars.length;
  return count(whole) > count(comparison);
}
