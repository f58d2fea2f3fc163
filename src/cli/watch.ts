import { nodeHost } from "../machine/node.ts";
import { watchFolders } from "../machine/watch.ts";
import { globBase } from "../workspace/find.ts";
import { joinPath, resolvePath } from "../workspace/paths.ts";
import { prepareCache } from "./cache.ts";
import { check } from "./check.ts";
import { type CheckOptions, exit } from "./options.ts";
import { slashed, type Terminal } from "./terminal.ts";

/** Checks, and again whenever something has changed, until somebody stops it. */
export async function watch(patterns: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const { err, from } = terminal;
  if (patterns.includes("-")) {
    err.write("charter: Standard input is read once, so --watch has nothing to wait for.\n");
    return exit.failed;
  }
  const outputs = [...(options.format ?? []).map(({ file }) => file), options.cacheLocation];
  const written = new Set(outputs.flatMap((file) => (file === undefined ? [] : [resolvePath(from, slashed(file))])));
  if (options.cache) prepareCache(options, from);
  let status: number = exit.clean;
  let isWaiting = false;
  let isStale = true;

  const run = async (): Promise<void> => {
    if (!isWaiting) return;
    isWaiting = false;
    while (isStale) {
      isStale = false;
      status = await check(patterns, options, terminal);
    }
    isWaiting = true;
    err.write("Waits for changes; Ctrl+C ends.\n");
  };

  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watchFolders(
      foldersFor(patterns, from),
      (path, kind) => {
        if ((kind === "file" && !matters(slashed(path))) || written.has(slashed(path))) return;
        isStale = true;
        clearTimeout(timer);
        // Who saves a file often touches it several times.
        timer = setTimeout(() => run().catch(reject), 50);
      },
      () => err.write("This system watches no more folders: they are looked at every two seconds.\n"),
    );
    process.once("SIGINT", () => {
      clearTimeout(timer);
      watcher.close();
      resolve(status);
    });
    isWaiting = true;
    run().catch(reject);
  });
}

/** What the result of a check may depend on. */
function matters(path: string): boolean {
  return /\.(?:md|markdown|ya?ml|json)$|\/\.gitignore$/i.test(path);
}

/** Where the files that the arguments mean can be: below folders, and beside files. */
function foldersFor(patterns: readonly string[], from: string): readonly string[] {
  const wanted = patterns.map(slashed).filter((pattern) => !pattern.startsWith("!"));
  const folders = (wanted.length > 0 ? wanted : ["."]).map((pattern) => {
    const path = resolvePath(from, pattern);
    const kind = nodeHost.kindOf(path);
    if (kind === "folder") return path;
    return kind === "file" ? joinPath(path, "..") : resolvePath(from, globBase(pattern));
  });
  return [...new Set(folders.map((folder) => resolvePath(from, folder)))];
}
