import type { WorkspaceSymbol } from "vscode-languageserver";
import { shippedCatalog } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import { charterSignal } from "../charter/detect.ts";
import { parseCharter } from "../charter/parse.ts";
import { workspaceSymbolsOf } from "../features/workspace-symbols.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Problem } from "../rules/rule.ts";
import { decode } from "../workspace/decode.ts";
import { findFiles } from "../workspace/find.ts";
import type { Files } from "./files.ts";
import type { Settings, SettingsStore } from "./settings.ts";

/** A charter of the workspace as it lies on disk. */
export interface StoredCharter {
  readonly uri: string;
  readonly problems: readonly Problem[];
  /** Changes whenever the problems may have changed. */
  readonly stamp: number;
}

export interface WorkspaceCharters {
  /** The charters in the folders of the workspace, in the order of their paths; what has not changed is not read again. */
  all(isCancelled?: () => boolean): AsyncIterable<StoredCharter>;
  /** Themes and guiding principles of all charters that the query finds. */
  symbols(query: string, isCancelled?: () => boolean): Promise<WorkspaceSymbol[]>;
  /** A file has changed, come or gone. */
  touch(uri: string): void;
  /** Folders have changed, or nobody tells of changes: everything is looked at again. */
  forget(): void;
}

type Found = readonly [uri: string, path: string, files: Files];

interface Stored {
  readonly problems: readonly Problem[] | undefined;
  readonly settings: Settings;
  readonly asOf: string;
  readonly stamp: number;
}

export interface WorkspaceSource {
  folders(): readonly Files[];
  readonly settings: SettingsStore;
  today(): string;
  /** Lets other messages through. */
  pause(): Promise<void>;
}

/** How many files are read before other messages get their turn. */
const atOnce = 20;

/** More of them nobody reads through. */
const mostSymbols = 1000;

export function workspaceCharters(source: WorkspaceSource): WorkspaceCharters {
  let found: Promise<readonly Found[]> | undefined;
  const stored = new Map<string, Stored>();
  let stamps = 0;

  return {
    async *all(isCancelled = () => false) {
      const files = await known();
      let read = 0;
      for (const [uri, path, { host }] of files) {
        if (isCancelled()) return;
        const settings = await source.settings.of(uri);
        let entry = stored.get(uri);
        if (!entry || entry.settings !== settings || entry.asOf !== source.today()) {
          if (++read % atOnce === 0) await source.pause();
          entry = await check(path, host, settings);
          stored.set(uri, entry);
        }
        if (entry.problems) yield { uri, problems: entry.problems, stamp: entry.stamp };
      }
    },
    async symbols(query, isCancelled = () => false) {
      const files = await known();
      const result: WorkspaceSymbol[] = [];
      for (const [index, [uri, path, { host }]] of files.entries()) {
        if (isCancelled() || result.length >= mostSymbols) break;
        if (stored.get(uri)?.problems === undefined && stored.has(uri)) continue;
        if (index % atOnce === atOnce - 1) await source.pause();
        const charter = await read(path, host);
        if (charter) result.push(...workspaceSymbolsOf([{ uri, charter }], query));
      }
      return result;
    },
    touch(uri) {
      // A file that was not known may be a new one, and one that was may be gone.
      stored.delete(uri);
      found = undefined;
    },
    forget() {
      found = undefined;
      stored.clear();
    },
  };

  function known(): Promise<readonly Found[]> {
    found ??= findAll();
    return found;
  }

  async function findAll(): Promise<readonly Found[]> {
    const all = new Map<string, Found>();
    for (const folder of source.folders()) {
      const { files } = await findFiles(folder.host, [folder.path], folder.path);
      for (const { path } of files) {
        const uri = folder.uriOf(path);
        all.set(uri, [uri, path, folder]);
      }
    }
    for (const uri of stored.keys()) if (!all.has(uri)) stored.delete(uri);
    return [...all.values()];
  }

  async function check(path: string, host: Files["host"], settings: Settings): Promise<Stored> {
    const asOf = source.today();
    const { profile, severities } = settings;
    const charter = await read(path, host);
    const problems = charter && checkCharter(charter, { asOf, profile, severities });
    return { problems, settings, asOf, stamp: ++stamps };
  }
}

/** Undefined for what is no charter, or gone or unreadable meanwhile: the next change tells. */
async function read(path: string, host: Files["host"]): Promise<Charter | undefined> {
  try {
    const { text, invalidUtf8 } = decode(await host.read(path));
    return charterSignal(path, text) && parseCharter(text, shippedCatalog, { invalidUtf8 });
  } catch {
    return undefined;
  }
}
