import { type Diagnostic, FileChangeType, type FileEvent, type WorkspaceSymbol } from "vscode-languageserver";
import type { DecisionFile } from "../charter/decision-file.ts";
import { parseCharter } from "../charter/parse.ts";
import type { InForce } from "../config/in-force.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { type SymbolIndex, symbolIndexOf, symbolsIn } from "../features/workspace-symbols.ts";
import type { Problem } from "../rules/rule.ts";
import { type Decoded, decode } from "../workspace/decode.ts";
import { findFiles } from "../workspace/find.ts";
import { type Checked, newResultId } from "./checked.ts";
import type { DecisionStore } from "./decision-store.ts";
import type { Files } from "./files.ts";
import { type Governance, type Governed, problemsOf, rulesFor, signalFor } from "./governance.ts";
import type { Turn } from "./machine.ts";
import { type OpenCharters, parsingOf } from "./open-charters.ts";
import type { SettingsStore } from "./settings.ts";
import { canonical } from "./uris.ts";

export interface Walk {
  isCancelled?(): boolean;
  /** How many of how many files have been looked at. */
  onProgress?(done: number, of: number): void;
}

/** The charters in the folders of the workspace: in the editor where they are open there, else as they lie on disk. */
export interface WorkspaceCharters {
  /** All, in the order of their paths; what has not changed is not read again. */
  all(walk?: Walk): AsyncIterable<Checked>;
  /** One of them. */
  at(uri: string): Promise<Checked | undefined>;
  /** Themes and guiding principles of all charters that the query finds. */
  symbols(query: string, isCancelled?: () => boolean): Promise<WorkspaceSymbol[]>;
  /** Whether anything that is known may be different after these changes; it is looked at again. */
  touch(changes: readonly FileEvent[]): boolean;
  /** The folders are others: what is in them is looked for again. */
  lookAgain(): void;
  /** Nobody has told of changes: everything is read again. */
  forget(): void;
}

interface Listing {
  readonly files: ReadonlyMap<string, Found>;
  /** Every folder on the way to one of the files, as canonical URIs. */
  readonly folders: ReadonlySet<string>;
}

interface Found {
  readonly uri: string;
  readonly path: string;
  readonly files: Files;
}

/** What is kept of a file, of which there may be very many: not its text, and of the charter only what people look for. */
interface Stored {
  /** Undefined for what is no charter, or cannot be read. */
  readonly checked: Checked | undefined;
  readonly symbols: SymbolIndex | undefined;
  readonly configuration: Governed["configuration"];
  readonly said: Governed["said"];
  readonly rules: InForce;
  readonly decisionFiles: readonly DecisionFile[];
  /** As of which versions of all that else has a say this holds: while they are the same, nobody is asked anything. */
  asOf: string;
}

export interface WorkspaceSource {
  folders(): readonly Files[];
  readonly open: OpenCharters;
  readonly settings: SettingsStore;
  readonly decisions: DecisionStore;
  readonly governance: Governance;
  today(): string;
  /** The language of the editor, as it says itself. */
  language(): string | undefined;
  /** Lets others have their turn. */
  readonly turn: Turn;
}

/** More of them nobody reads through. */
const mostSymbols = 1000;

export function workspaceCharters({
  folders,
  open,
  settings,
  decisions,
  governance,
  today,
  language,
  turn,
}: WorkspaceSource): WorkspaceCharters {
  let listing: Promise<Listing> | undefined;
  let last: Listing | undefined;
  /** By canonical URI. */
  const stored = new Map<string, Stored>();
  let touches = 0;

  return {
    async *all({ isCancelled = () => false, onProgress } = {}) {
      const { files } = await known();
      let done = 0;
      for (const [name, found] of files) {
        await turn();
        if (isCancelled()) return;
        const checked = await current(name, found);
        onProgress?.(++done, files.size);
        if (checked) yield checked;
      }
    },
    async at(uri) {
      const name = canonical(uri);
      const found = (await known()).files.get(name);
      return found && current(name, found);
    },
    async symbols(query, isCancelled = () => false) {
      const result: WorkspaceSymbol[] = [];
      for (const [name, found] of (await known()).files) {
        if (isCancelled() || result.length >= mostSymbols) break;
        await turn();
        const opened = open.has(found.uri) ? await open.get(open.spelled(found.uri)) : undefined;
        const index = open.has(found.uri)
          ? opened && symbolIndexOf(opened.charter)
          : (await onDisk(name, found)).symbols;
        if (index) result.push(...symbolsIn(index, opened?.uri ?? found.uri, query));
      }
      return result.slice(0, mostSymbols);
    },
    touch(changes) {
      touches++;
      decisions.touch(changes);
      let matter = false;
      for (const { uri, type } of changes) {
        const name = canonical(uri);
        const isKnown = last?.files.has(name) ?? false;
        // A folder that goes takes its files along, and nobody may tell of each.
        if (!isKnown && !interesting.test(name) && !last?.folders.has(name)) continue;
        matter = true;
        stored.delete(name);
        if (!isKnown || type !== FileChangeType.Changed) listing = undefined;
      }
      return matter;
    },
    lookAgain() {
      listing = undefined;
    },
    forget() {
      decisions.forget();
      listing = undefined;
      stored.clear();
    },
  };

  function known(): Promise<Listing> {
    listing ??= list();
    return listing;
  }

  async function list(): Promise<Listing> {
    const files = new Map<string, Found>();
    const above = new Set<string>();
    for (const folder of folders()) {
      const found = await findFiles(folder.host, [folder.path], folder.path);
      for (const { path } of found.files) {
        const uri = folder.uriOf(path);
        const name = canonical(uri);
        if (!files.has(name)) files.set(name, { uri, path, files: folder });
        for (
          let at = name.lastIndexOf("/");
          at > 0 && !above.has(name.slice(0, at));
          at = name.lastIndexOf("/", at - 1)
        )
          above.add(name.slice(0, at));
      }
    }
    for (const name of stored.keys()) if (!files.has(name)) stored.delete(name);
    last = { files, folders: above };
    return last;
  }

  async function current(name: string, found: Found): Promise<Checked | undefined> {
    return open.has(found.uri) ? open.get(open.spelled(found.uri)) : (await onDisk(name, found)).checked;
  }

  async function onDisk(name: string, found: Found): Promise<Stored> {
    const asOf = versions();
    const entry = stored.get(name);
    if (entry?.asOf === asOf) return entry;
    const governed = await governance.of(found.uri);
    const rules = rulesFor(governed.said, await settings.of(found.uri), today());
    const isSaid = entry?.configuration === governed.configuration && entry.said === governed.said;
    if (entry && isSaid && (!entry.checked || (entry.rules === rules && (await hasItsDecisions(entry, found))))) {
      entry.asOf = asOf;
      return entry;
    }
    const before = touches;
    const fresh = { ...(await readOnDisk(found, governed, rules)), asOf };
    // What changed while it was read is read again the next time.
    if (touches === before) stored.set(name, fresh);
    return fresh;
  }

  function versions(): string {
    return `${governance.version()} ${settings.version()} ${decisions.version()} ${today()}`;
  }

  async function hasItsDecisions({ decisionFiles }: Stored, { uri }: Found): Promise<boolean> {
    return (await decisions.of(uri)) === decisionFiles;
  }

  async function readOnDisk(found: Found, governed: Governed, rules: InForce): Promise<Omit<Stored, "asOf">> {
    const { uri } = found;
    const { configuration, said } = governed;
    const written = await charterIn(found, governed);
    if (!written) return { checked: undefined, symbols: undefined, configuration, said, rules, decisionFiles: [] };
    const decisionFiles = await decisions.of(uri);
    const charter = parseCharter(written.text, configuration.catalogOf, {
      ...parsingOf(governed, rules),
      invalidUtf8: written.invalidUtf8,
      decisionFiles,
    });
    return {
      checked: checkedOnDisk(uri, problemsOf(charter, rules, governed), language()),
      symbols: symbolIndexOf(charter),
      configuration,
      said,
      rules,
      decisionFiles,
    };
  }
}

/** What may be a charter, or say which files are looked at. */
const interesting = /\.(?:md|markdown)$|\/\.gitignore$/i;

function checkedOnDisk(uri: string, problems: readonly Problem[], language: string | undefined): Checked {
  const diagnostics = problems.length === 0 ? none : detached(diagnosticsOf(problems, uri, language));
  return { uri, version: null, diagnostics, resultId: newResultId() };
}

const none: readonly Diagnostic[] = [];

/** Undefined for what is no charter, or gone or unreadable meanwhile: the next change tells. */
async function charterIn({ uri, path, files }: Found, { said }: Governed): Promise<Decoded | undefined> {
  try {
    const decoded = decode(await files.host.read(path));
    return signalFor(uri, decoded.text, said) && decoded;
  } catch {
    return undefined;
  }
}

/** A copy whose strings are not cut out of the text of the charter, which would be kept as long as they are. */
function detached(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // Written and read again, it has the same shape.
  return JSON.parse(JSON.stringify(diagnostics)) as readonly Diagnostic[];
}
