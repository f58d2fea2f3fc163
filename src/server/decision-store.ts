import type { FileEvent } from "vscode-languageserver";
import type { DecisionFile } from "../charter/charter.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import type { Files } from "./files.ts";
import { canonical } from "./uris.ts";

/** The decisions in files beside charters, as they lie on disk. */
export interface DecisionStore {
  /** Those of one charter: the same array as long as nobody tells of a change. */
  of(uri: string): Promise<readonly DecisionFile[]>;
  /** The same by the canonical URI, for a charter of which the path is known. */
  at(name: string, path: string, files: Files): Promise<readonly DecisionFile[]>;
  /** Reads again what these changes may have changed. */
  touch(changes: readonly Pick<FileEvent, "uri">[]): void;
  forget(): void;
  /** Another one whenever the decisions may be others. */
  version(): number;
}

/** @param folders those of the workspace. */
export function decisionStore(
  filesOf: (uri: string) => Files | undefined,
  folders: () => readonly Files[],
): DecisionStore {
  /** Who reads the folder that charters lie in, by its canonical URI. */
  let finders = new Map<string, ReturnType<typeof decisionFinder>>();
  /** What charters were given, by canonical URI; nothing of those that have no such files, which are nearly all. */
  let known = new Map<string, readonly DecisionFile[]>();
  let version = 0;
  const store: DecisionStore = {
    async of(uri) {
      const files = filesOf(uri);
      return files ? find(canonical(uri), files.path, files, known) : none;
    },
    at: (name, path, files) => find(name, path, files, known),
    touch(changes) {
      if (changes.some(({ uri }) => /\/decisions(?:\/|$)/.test(canonical(uri)))) store.forget();
    },
    forget() {
      version++;
      finders = new Map();
      // Whoever still reads keeps what is found where nobody asks any more.
      known = new Map();
    },
    version: () => version,
  };
  return store;

  async function find(
    name: string,
    path: string,
    files: Files,
    given: Map<string, readonly DecisionFile[]>,
  ): Promise<readonly DecisionFile[]> {
    const folder = name.slice(0, name.lastIndexOf("/"));
    const finder = finders.get(folder) ?? decisionFinder(files.host, path, () => folders().map(({ path }) => path));
    finders.set(folder, finder);
    try {
      const found = await finder(path);
      if (found.files.length === 0) return none;
      const same = given.get(name) ?? found.files;
      given.set(name, same);
      return same;
    } catch {
      // A document that lies nowhere has nothing beside it.
      return none;
    }
  }
}

/** Charters without such files are never read again for their sake. */
const none: readonly DecisionFile[] = [];
