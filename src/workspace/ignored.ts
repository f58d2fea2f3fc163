import ignore, { type Ignore } from "ignore";
import { decode } from "./decode.ts";
import type { Host } from "./host.ts";
import { foldersAbove, isBelow, joinPath, relativePath } from "./paths.ts";

/** What the .gitignore files of a folder and of those above it say; undefined where there are none. */
export interface IgnoreRules {
  readonly folder: string;
  readonly own: Ignore;
  readonly above: IgnoreRules | undefined;
}

/** The nearest .gitignore that speaks about the path decides. Its folders are known not to be ignored. */
export function isIgnored(rules: IgnoreRules | undefined, path: string, isFolder: boolean): boolean {
  for (let at = rules; at; at = at.above) {
    const answer = at.own.test(relativePath(at.folder, path) + (isFolder ? "/" : ""));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}

/** The rules for what stands in the folder. A .gitignore that cannot be read counts as none. */
export async function rulesIn(
  host: Host,
  folder: string,
  above: IgnoreRules | undefined,
): Promise<IgnoreRules | undefined> {
  try {
    const { text } = decode(await host.read(joinPath(folder, ".gitignore")));
    // As Git on Linux: names in another case are other names. Where they are not, a file too many is read.
    return { folder, own: ignore({ ignorecase: false }).add(bounded(text)), above };
  } catch {
    return above;
  }
}

/**
 * Without lines that would be looked at for minutes in a deep tree: each `**` may stand for as many folders as there are.
 * Where one of them was meant, a file too many is read.
 */
function bounded(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.split("**").length <= 4)
    .join("\n");
}

/**
 * The rules for what stands beside the path: those of the folders above it up to the root of its repository. In no
 * repository they begin at the current folder, `from`.
 */
export async function rulesBeside(
  host: Host,
  path: string,
  from: string,
): Promise<IgnoreRules | "ignored" | undefined> {
  if (await host.kindOf(joinPath(path, ".git"))) return undefined;
  const above = foldersAbove(path);
  let first = above.findIndex((folder) => folder === from || isBelow(folder, from));
  for (const [i, folder] of above.entries()) {
    if (await host.kindOf(joinPath(folder, ".git"))) first = i;
  }
  if (first < 0) return undefined;

  let rules: IgnoreRules | undefined;
  for (const folder of above.slice(first)) {
    if (isIgnored(rules, folder, true)) return "ignored";
    rules = await rulesIn(host, folder, rules);
  }
  return isIgnored(rules, path, true) ? "ignored" : rules;
}
