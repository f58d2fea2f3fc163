import { type DecisionFile, decisionsFolder, isDecisionOf, readDecisionFile } from "../charter/decision-file.ts";
import { decode } from "./decode.ts";
import { type Failure, type Host, reasonOf } from "./host.ts";
import { joinPath, relativePath } from "./paths.ts";

export interface Decisions {
  readonly files: readonly DecisionFile[];
  readonly failures: readonly Failure[];
}

/**
 * Finds the decisions that have files of their own: the Markdown files right in the folder `decisions` beside a charter,
 * in code-unit order of their names. Each folder is read once.
 */
export function decisionFinder(host: Host, from: string): (charterPath: string) => Promise<Decisions> {
  const known = new Map<string, Promise<Decisions>>();
  return async (charterPath) => {
    const slash = charterPath.lastIndexOf("/");
    const folder = joinPath(charterPath.slice(0, slash) || "/", decisionsFolder);
    const found = known.get(folder) ?? readFolder(host, folder, from);
    known.set(folder, found);
    const { files, failures } = await found;
    return { files: files.filter((file) => isDecisionOf(file, charterPath.slice(slash + 1))), failures };
  };
}

async function readFolder(host: Host, folder: string, from: string): Promise<Decisions> {
  const files: DecisionFile[] = [];
  const failures: Failure[] = [];
  const fail = (path: string, words: string, error: unknown): void => {
    const name = relativePath(from, path);
    failures.push({ path: name, message: `${words}“${name}” cannot be read: ${reasonOf(error)}.` });
  };
  if ((await host.kindOf(folder)) !== "folder") return { files, failures };
  for (const name of await markdownIn(host, folder, (error) => fail(folder, "The folder ", error))) {
    const path = joinPath(folder, name);
    if ((await host.kindOf(path)) !== "file") continue;
    try {
      const { text } = decode(await host.read(path));
      const decision = readDecisionFile(`${decisionsFolder}/${name}`, text);
      if (decision) files.push(decision);
    } catch (error) {
      fail(path, "", error);
    }
  }
  return { files, failures };
}

async function markdownIn(host: Host, folder: string, onError: (error: unknown) => void): Promise<readonly string[]> {
  try {
    const names = (await host.list(folder)).map(({ name }) => name);
    return names.filter((name) => /\.(?:md|markdown)$/i.test(name)).sort();
  } catch (error) {
    onError(error);
    return [];
  }
}
