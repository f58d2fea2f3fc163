import type { FileEvent } from "vscode-languageserver";
import type { DecisionFile } from "../charter/decision-file.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import type { Files } from "./files.ts";
import { canonical } from "./uris.ts";

/** The decisions in files beside charters, as they lie on disk. */
export interface DecisionStore {
  /** Those of one charter: the same array as long as nobody tells of a change. */
  of(uri: string): Promise<readonly DecisionFile[]>;
  /** Reads again what these changes may have changed. */
  touch(changes: readonly Pick<FileEvent, "uri">[]): void;
  forget(): void;
}

export function decisionStore(filesOf: (uri: string) => Files | undefined): DecisionStore {
  /** Both by canonical URI: what a charter was given, and who reads the folder that it lies in. */
  const known = new Map<string, Promise<readonly DecisionFile[]>>();
  const finders = new Map<string, ReturnType<typeof decisionFinder>>();
  const store: DecisionStore = {
    of(uri) {
      const name = canonical(uri);
      const found = known.get(name) ?? find(name, filesOf(uri));
      known.set(name, found);
      return found;
    },
    touch(changes) {
      if (changes.some(({ uri }) => /\/decisions(?:\/|$)/.test(canonical(uri)))) store.forget();
    },
    forget() {
      known.clear();
      finders.clear();
    },
  };
  return store;

  async function find(name: string, files: Files | undefined): Promise<readonly DecisionFile[]> {
    if (!files) return none;
    const folder = name.slice(0, name.lastIndexOf("/"));
    const finder = finders.get(folder) ?? decisionFinder(files.host, files.path);
    finders.set(folder, finder);
    try {
      const found = await finder(files.path);
      return found.files.length > 0 ? found.files : none;
    } catch {
      // A document that lies nowhere has nothing beside it.
      return none;
    }
  }
}

/** Charters without such files, which are nearly all, are never read again for their sake. */
const none: readonly DecisionFile[] = [];
