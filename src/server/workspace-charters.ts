import { FileChangeType, type FileEvent, type WorkspaceSymbol } from "vscode-languageserver";
import type { DecisionFile } from "../charter/charter.ts";
import type { Examiner } from "../check/examiner.ts";
import { inOrder, type Later } from "../check/order.ts";
import type { InForce } from "../config/in-force.ts";
import { symbolIndexOf, symbolsIn } from "../features/workspace-symbols.ts";
import { type Checked, newResultId } from "./checked.ts";
import { closedSymbols } from "./closed-symbols.ts";
import type { DecisionStore } from "./decision-store.ts";
import { type Examined, examiningFor, premisesOf } from "./examined.ts";
import type { Files } from "./files.ts";
import { type Governance, type Governed, rulesFor } from "./governance.ts";
import { type Found, type Listing, listFiles, readFrom } from "./listing.ts";
import type { Look, Turn } from "./machine.ts";
import type { OpenCharters } from "./open-charters.ts";
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

/** What is kept of a file, of which there may be very many: neither its text nor anything that was read from it. */
interface Stored {
  /** Undefined for what is no charter, or cannot be read. */
  readonly checked: Checked | undefined;
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
  /** How files on the disk are examined; undefined where they are only read. */
  readonly beginLook: ((look: LookHere) => Examiner<Examined>) | undefined;
  /** Lets others have their turn. */
  readonly turn: Turn;
}

type LookHere = Omit<Look, "storage" | "pathOf" | "warn">;

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
  beginLook,
  turn,
}: WorkspaceSource): WorkspaceCharters {
  let listing: Promise<Listing> | undefined;
  let last: Listing | undefined;
  /** By canonical URI. */
  const stored = new Map<string, Stored>();
  const symbols = closedSymbols(holding);
  let touches = 0;
  let isFirstLook = true;
  let versions = "";

  return {
    async *all({ isCancelled = () => false, onProgress } = {}) {
      const { files } = await known();
      const { keep: mayKeep } = await settings.of();
      const look = { language: language(), isFirst: isFirstLook, mayKeep };
      const examiner = beginLook?.(look);
      const ready: Checked[] = [];
      let done = 0;
      const order = inOrder<undefined, Checked | undefined>((_, checked) => {
        onProgress?.(++done, files.size);
        if (checked) ready.push(checked);
      });
      let left = files.size;
      try {
        for (const [name, found] of files) {
          await turn();
          if (isCancelled()) return;
          await order.add(undefined, await begin(name, found, examiner, left--));
          yield* ready.splice(0);
        }
        await order.end();
        yield* ready;
        isFirstLook = false;
      } finally {
        examiner?.close();
      }
    },
    async at(uri) {
      const name = canonical(uri);
      const found = (await known()).files.get(name);
      return found && (await begin(name, found, undefined, 0)).answer;
    },
    async symbols(query, isCancelled = () => false) {
      const result: WorkspaceSymbol[] = [];
      for (const [name, found] of (await known()).files) {
        if (isCancelled() || result.length >= mostSymbols) break;
        await turn();
        const opened = open.has(found.uri) ? await open.get(open.spelled(found.uri)) : undefined;
        const index = open.has(found.uri)
          ? opened && symbolIndexOf(opened.charter)
          : await symbols.of(name, found, versionsNow());
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
        symbols.forget(name);
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
      symbols.forget();
      isFirstLook = false;
    },
  };

  function known(): Promise<Listing> {
    listing ??= list();
    return listing;
  }

  async function list(): Promise<Listing> {
    const found = await listFiles(folders());
    for (const name of stored.keys()) if (!found.files.has(name)) stored.delete(name);
    last = found;
    return found;
  }

  /** What holds for a document that is not open. */
  async function holding({
    uri,
    path,
    files,
  }: Found): Promise<{ readonly governed: Governed; readonly rules: InForce }> {
    const governed = await governance.at(path, files);
    return { governed, rules: rulesFor(governed.said, await settings.of(uri), today()) };
  }

  /** Ends when the next file can be begun with. Without an examiner, the file is read as the client has it. */
  async function begin(
    name: string,
    found: Found,
    examiner: Examiner<Examined> | undefined,
    left: number,
  ): Promise<Later<Checked | undefined>> {
    const { uri, path, files } = found;
    if (open.has(uri)) return there(await open.get(open.spelled(uri)));
    const asOf = versionsNow();
    const entry = stored.get(name);
    if (entry?.asOf === asOf) return there(entry.checked);
    const { governed, rules } = await holding(found);
    const { configuration, said } = governed;
    const isSaid = entry?.configuration === configuration && entry.said === said;
    if (entry && isSaid && (!entry.checked || (entry.rules === rules && (await hasItsDecisions(entry, name, found))))) {
      entry.asOf = asOf;
      return there(entry.checked);
    }
    const before = touches;
    const decisionFiles = await decisions.at(name, path, files);
    const premises = premisesOf(governed, rules, decisionFiles);
    const keep = (examined: Examined | undefined): Checked | undefined => {
      const diagnostics = examined?.diagnostics;
      const checked = diagnostics && { uri, version: null, diagnostics, resultId: newResultId() };
      // What changed while it was read is read again the next time.
      if (touches === before) stored.set(name, { checked, configuration, said, rules, decisionFiles, asOf });
      return checked;
    };
    if (!examiner || !files.isOnDisk) {
      const document = await readFrom(found);
      const examine = examiningFor({ language: language(), withDays: false });
      return there(keep(document && examine(uri, document, premises)));
    }
    const { answer, isThere } = await examiner.ask({ name: uri, path }, premises, left);
    // What is gone or unreadable meanwhile is no charter: the next change tells.
    return { answer: answer.then((examined) => keep("message" in examined ? undefined : examined)), isThere };
  }

  /** The same string as long as they are the same: it is kept with each file. */
  function versionsNow(): string {
    const now = `${governance.version()} ${settings.version()} ${decisions.version()} ${today()}`;
    if (now !== versions) versions = now;
    return versions;
  }

  async function hasItsDecisions({ decisionFiles }: Stored, name: string, { path, files }: Found): Promise<boolean> {
    return (await decisions.at(name, path, files)) === decisionFiles;
  }
}

/** What may be a charter, or say which files are looked at. */
const interesting = /\.(?:md|markdown)$|\/\.gitignore$/i;

function there<T>(answer: T): Later<T> {
  return { answer: Promise.resolve(answer), isThere: true };
}
