import { type FSWatcher, readdirSync, type Stats, statSync, watch } from "node:fs";
import path from "node:path";

/** A folder that is new or gone stands for all that is in it. */
export type OnChange = (path: string, kind: "file" | "folder") => void;

export interface Watch {
  close(): void;
}

/**
 * Calls back with the path of what has changed in the folders and in all below them. Each folder is watched by itself:
 * where the system watches whole trees, it does so in other ways everywhere. Where it can watch no more folders, they are
 * looked at every two seconds instead, and `onFallback` hears of it once.
 */
export function watchFolders(folders: readonly string[], onChange: OnChange, onFallback: () => void = () => {}): Watch {
  const watchers = new Map<string, FSWatcher>();
  let poll: Watch | undefined;

  const fallBack = (): void => {
    if (poll) return;
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
    poll = pollFolders(folders, onChange);
    onFallback();
  };
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (root: string): void => {
    for (const folder of foldersIn(root)) {
      if (poll || watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (_event, name) => {
          const changed = name === null ? folder : path.join(folder, name);
          const wasFolder = watchers.has(changed);
          if (isFolder(changed)) add(changed);
          else drop(changed);
          onChange(changed, wasFolder || watchers.has(changed) ? "folder" : "file");
        });
        watcher.on("error", () => drop(folder));
        watchers.set(folder, watcher);
      } catch (error) {
        // What has gone meanwhile needs no watcher.
        if (isFolder(folder) && !hasCode(error, "EACCES")) fallBack();
      }
    }
  };
  for (const folder of folders) add(folder);
  return {
    close() {
      for (const watcher of watchers.values()) watcher.close();
      poll?.close();
    },
  };
}

/** Looks at all files every two seconds. */
function pollFolders(folders: readonly string[], onChange: OnChange): Watch {
  const look = (): Map<string, string> => new Map(folders.flatMap((folder) => [...foldersIn(folder)]).flatMap(filesIn));
  let seen = look();
  const timer = setInterval(() => {
    const now = look();
    for (const [file, stamp] of now) if (seen.get(file) !== stamp) onChange(file, "file");
    for (const file of seen.keys()) if (!now.has(file)) onChange(file, "file");
    seen = now;
  }, 2000);
  return { close: () => clearInterval(timer) };
}

/** Each file with something that changes when it does. */
function filesIn(folder: string): [string, string][] {
  return entriesOf(folder).flatMap(({ name }): [string, string][] => {
    const file = path.join(folder, name);
    const stats = statsOf(file);
    return stats?.isFile() ? [[file, `${stats.mtimeMs} ${stats.size}`]] : [];
  });
}

/** A folder and those below it, without what Git and npm keep for themselves. */
function* foldersIn(folder: string): Iterable<string> {
  yield folder;
  for (const entry of entriesOf(folder)) {
    if (!entry.isDirectory() || entry.name === ".git" || entry.name === "node_modules") continue;
    yield* foldersIn(path.join(folder, entry.name));
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFolder(at: string): boolean {
  return statsOf(at)?.isDirectory() === true;
}

function statsOf(at: string): Stats | undefined {
  try {
    return statSync(at, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
