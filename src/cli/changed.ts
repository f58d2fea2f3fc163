import { type Change, GitProblem, repositoryAt } from "../machine/git.ts";
import { nodeHost } from "../machine/node.ts";
import { meaningOf, wayOut } from "../workspace/find.ts";
import { groundIn, isWithin } from "../workspace/ground.ts";
import { joinPath, relativePath, resolvePath } from "../workspace/paths.ts";
import type { CheckOptions } from "./options.ts";
import type { Selection } from "./read.ts";
import { slashed, type Terminal } from "./terminal.ts";

type Since = Pick<CheckOptions, "changedSince" | "staged">;

/**
 * The Markdown files among the arguments that have changed: with `staged` as they are about to be committed, with
 * `changedSince` as they are now, new ones included. What is gone is none.
 */
export async function selectChanged(patterns: readonly string[], since: Since, { from }: Terminal): Promise<Selection> {
  const named = new Set(patterns.map((pattern) => resolvePath(from, slashed(pattern))));
  const means = meaningOf(patterns.map(slashed), from);
  try {
    const { root, files, failures } = await changedFiles(since, from);
    const sources = files
      .map((file) => ({ ...file, path: joinPath(root, file.path) }))
      .filter(({ path }) => means(path))
      .map((file) => ({ ...file, name: relativePath(from, file.path), named: named.has(file.path) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      sources,
      failures: failures
        .filter((path) => means(joinPath(root, path)))
        .map((path) => wayOut(relativePath(from, joinPath(root, path)))),
    };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return { sources: [], failures: [{ path: ".", message: error.message }] };
  }
}

interface Changed {
  readonly root: string;
  readonly files: readonly ChangedFile[];
  /** Links that lead out of the repository, from its root. */
  readonly failures: readonly string[];
}

interface ChangedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** Asked for where it is another than on the disk. */
  readonly content?: () => Promise<Uint8Array>;
}

async function changedFiles({ staged, changedSince = "HEAD" }: Since, from: string): Promise<Changed> {
  const repository = await repositoryAt(from);
  const { root } = repository;
  if (!staged) {
    const changes = await repository.changes(await repository.forkPoint(changedSince, "HEAD"), "files");
    const paths = new Set([...changes.flatMap(pathAfter), ...(await repository.untracked())]);
    const ground = await groundIn(nodeHost, "this repository", [root]);
    const files: ChangedFile[] = [];
    const failures: string[] = [];
    for (const path of paths) {
      if (await isWithin(nodeHost, joinPath(root, path), ground)) files.push({ path });
      else failures.push(path);
    }
    return { root, files, failures };
  }
  const changes = await repository.changes(await repository.head(), "index");
  const files = changes.flatMap(({ after }): ChangedFile[] => {
    const blob = after?.blob;
    if (!after || blob === undefined) return [];
    const content = async (): Promise<Uint8Array> => {
      const [bytes] = await repository.contents([blob]);
      return bytes ?? new Uint8Array();
    };
    return [{ path: after.path, content }];
  });
  return { root, files, failures: [] };
}

function pathAfter({ after }: Change): string[] {
  return after ? [after.path] : [];
}
