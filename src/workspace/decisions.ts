import type { DecisionFile } from "../charter/charter.ts";
import { decisionsFolder, isDecisionOf, readDecisionFile } from "../charter/decision-file.ts";
import { decode } from "./decode.ts";
import { type Grounds, groundsFrom, isWithin } from "./ground.ts";
import { type Entry, type Failure, type Host, reasonOf } from "./host.ts";
import { folderOf, joinPath, relativePath } from "./paths.ts";

export interface Decisions {
  readonly files: readonly DecisionFile[];
  readonly failures: readonly Failure[];
}

/**
 * Finds the decisions that have files of their own: the Markdown files right in the folder `decisions` beside a charter,
 * in code-unit order of their names. Each folder is read once. Links are followed within the ground of the charter.
 *
 * @param from the folder that names are told from.
 * @param tops the folders that somebody has opened, or has started the program in.
 */
export function decisionFinder(
  host: Host,
  from: string,
  tops: () => readonly string[] = () => [from],
): (charterPath: string) => Promise<Decisions> {
  const known = new Map<string, Promise<Decisions>>();
  const grounds = groundsFrom(host, tops);
  return async (charterPath) => {
    const slash = charterPath.lastIndexOf("/");
    const folder = joinPath(charterPath.slice(0, slash) || "/", decisionsFolder);
    const found = known.get(folder) ?? readFolder(host, grounds, folder, from);
    known.set(folder, found);
    const { files, failures } = await found;
    return { files: files.filter((file) => isDecisionOf(file, charterPath.slice(slash + 1))), failures };
  };
}

async function readFolder(host: Host, grounds: Grounds, folder: string, from: string): Promise<Decisions> {
  const files: DecisionFile[] = [];
  const failures: Failure[] = [];
  const fail = (path: string, words: string, error: unknown): void => {
    const name = relativePath(from, path);
    failures.push({ path: name, message: `${words}“${name}” cannot be read: ${reasonOf(error)}.` });
  };
  if ((await host.kindOf(folder)) !== "folder") return { files, failures };
  const ground = await grounds.of(folderOf(folder));
  const outside = new Error(`it is a link that leads out of ${ground.name}`);
  if (!(await isWithin(host, folder, ground))) {
    fail(folder, "The folder ", outside);
    return { files, failures };
  }
  for (const { name, kind } of await markdownIn(host, folder, (error) => fail(folder, "The folder ", error))) {
    const path = joinPath(folder, name);
    if ((await host.kindOf(path)) !== "file") continue;
    try {
      if (kind === "link" && !(await isWithin(host, path, ground))) throw outside;
      const { text } = decode(await host.read(path));
      const decision = readDecisionFile(`${decisionsFolder}/${name}`, text);
      if (decision) files.push(decision);
    } catch (error) {
      fail(path, "", error);
    }
  }
  return { files, failures };
}

async function markdownIn(host: Host, folder: string, onError: (error: unknown) => void): Promise<readonly Entry[]> {
  try {
    const entries = (await host.list(folder)).filter(({ name }) => /\.(?:md|markdown)$/i.test(name));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onError(error);
    return [];
  }
}
