import type { FileEvent, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Catalog } from "../catalog/catalog.ts";
import { once } from "../catalog/remembered.ts";
import type { Charter } from "../charter/charter.ts";
import { type CharterSignal, charterSignal, signalAmong } from "../charter/detect.ts";
import type { SettingsFile } from "../config/configuration.ts";
import { type InForce, inForce } from "../config/in-force.ts";
import type { Settings as Said } from "../config/settings.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { comparedWith } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Level, Problem } from "../rules/rule.ts";
import { checkSettingsFile } from "../rules/settings-files.ts";
import { type Configurations, configurationsFrom, type FolderConfiguration } from "../workspace/configurations.ts";
import type { Host } from "../workspace/host.ts";
import { folderOf, isBelow, relativePath } from "../workspace/paths.ts";
import { type Checked, newResultId } from "./checked.ts";
import type { Files } from "./files.ts";
import type { Settings, SettingsStore } from "./settings.ts";
import { canonical, pathOf } from "./uris.ts";

/** What configurations say about a document: the same objects as long as no configuration or catalog changes. */
export interface Governed {
  readonly configuration: FolderConfiguration;
  readonly said: Said;
  /** Where the document stands. */
  readonly path: string;
  /** As people see a path: from the folder of the workspace. */
  nameOf(path: string): string;
}

/** A configuration or a catalog with what is wrong with it. */
export interface CheckedSettings extends Checked {
  readonly file: SettingsFile;
  readonly configuration: FolderConfiguration;
  readonly problems: readonly Problem[];
  /** Levels in force for it, by rule id. */
  readonly severities: Readonly<Record<string, Level>>;
}

export interface Governance {
  of(uri: string): Promise<Governed>;
  /** The same for a document that is not open, of which there may be very many. */
  at(path: string, files: Files): Promise<Governed>;
  /** The configurations and catalogs that have been met, in the order of their paths. */
  files(): AsyncIterable<CheckedSettings>;
  /** One of them. */
  file(uri: string): Promise<CheckedSettings | undefined>;
  /** The catalogs of users' own that the folders of the workspace know. */
  ownCatalogs(): Promise<readonly Catalog[]>;
  /** Whether the document may be a configuration or a catalog, or is one that has been met. */
  concerns(uri: string): boolean;
  /** Whether these changes change what holds. */
  touch(changes: readonly Pick<FileEvent, "uri">[]): boolean;
  /** Everything is read again. */
  forget(): void;
  /** The files as the editor has them: of configurations and catalogs what is typed, saved or not. */
  overlaid(files: Files): Host;
  /** Another one whenever something else may hold. */
  version(): number;
}

export interface GovernanceSource {
  /** The folders of the workspace. */
  folders(): readonly Files[];
  filesOf(uri: string): Files | undefined;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  today(): string;
}

/** Finds configurations and catalogs, as they stand in the editor or else on disk. */
export function governance({ folders, filesOf, documents, settings, today }: GovernanceSource): Governance {
  /** Hosts read files each of one kind; by what stands before the path of a URI. */
  const readers = new Map<string, Configurations>();
  const governed = new Map<string, Promise<Governed>>();
  /** The folders that were met since everything was read, with who reads them. */
  const met = new Map<FolderConfiguration, Files>();
  const checked = new Map<string, { readonly key: unknown; readonly value: CheckedSettings }>();
  let generation = 0;
  /** By canonical URI. */
  let paths: ReadonlySet<string> = new Set();

  return {
    of,
    at,
    async *files() {
      for (const files of folders()) await meet(files, files.path);
      const all = new Map<string, CheckedSettings>();
      for (const [configuration, files] of met) {
        for (const file of configuration.files) {
          const uri = spelled(files.uriOf(file.path));
          if (!all.has(uri)) all.set(uri, await check(uri, file, configuration));
        }
      }
      paths = new Set([...all.keys()].map(canonical));
      yield* [...all.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    },
    async file(uri) {
      if (!concerns(uri)) return undefined;
      const { configuration } = await of(uri);
      const path = filesOf(uri)?.path;
      const file = configuration.files.find((candidate) => candidate.path === path);
      if (file) return check(spelled(uri), file, configuration);
      for await (const other of this.files()) if (canonical(other.uri) === canonical(uri)) return other;
      return undefined;
    },
    async ownCatalogs() {
      const found = await Promise.all(folders().map((files) => meet(files, files.path)));
      return [...new Set(found.flatMap((configuration) => configuration.ownCatalogs))];
    },
    concerns,
    touch(changes) {
      if (!changes.some(({ uri }) => concerns(uri) || isAbove(uri))) return false;
      forget();
      return true;
    },
    forget,
    overlaid,
    version: () => generation,
  };

  function forget(): void {
    generation++;
    for (const reader of readers.values()) reader.forget();
    governed.clear();
    met.clear();
  }

  function concerns(uri: string): boolean {
    const name = canonical(uri);
    return namedLikeSettings.test(pathOf(name)) || paths.has(name);
  }

  /** Whether one of the files that were met lies below: a folder that goes takes them along. */
  function isAbove(uri: string): boolean {
    const files = filesOf(uri);
    if (!files) return false;
    for (const configuration of met.keys())
      if (configuration.files.some(({ path }) => isBelow(path, files.path))) return true;
    return false;
  }

  function of(uri: string): Promise<Governed> {
    const known = governed.get(uri);
    if (known) return known;
    const files = filesOf(uri) ?? nowhere;
    const found = at(files.path, files);
    // Of closed documents there may be very many, and each is asked for once in a while.
    if (documents.get(uri)) governed.set(uri, found);
    return found;
  }

  async function at(path: string, files: Files): Promise<Governed> {
    const configuration = await meet(files, folderOf(path));
    return {
      configuration,
      said: configuration.settingsFor(path),
      path,
      nameOf(other) {
        const top = topsOf(files).find((folder) => isBelow(path, folder));
        return top !== undefined && isBelow(other, top) ? relativePath(top, other) : other;
      },
    };
  }

  async function meet(files: Files, folder: string): Promise<FolderConfiguration> {
    const key = originOf(files);
    const reader =
      readers.get(key) ?? configurationsFrom(overlaid(files), { tops: () => topsOf(files), keepGood: true });
    readers.set(key, reader);
    const before = generation;
    const configuration = await reader.in(folder);
    // What was read before the last change is no longer met.
    if (before === generation && !met.has(configuration)) met.set(configuration, files);
    return configuration;
  }

  function topsOf(files: Files): readonly string[] {
    return folders()
      .filter((folder) => originOf(folder) === originOf(files))
      .map(({ path }) => path);
  }

  /** The files as the editor has them, saved or not. */
  function overlaid({ host, uriOf }: Files): Host {
    const textAt = (path: string): string | undefined => {
      // Nearly all files are none of them, and are asked for often.
      if (paths.size === 0 && !namedLikeSettings.test(path)) return undefined;
      return documents.get(spelled(uriOf(path)))?.getText();
    };
    return {
      list: (folder) => host.list(folder),
      realPath: (path) => host.realPath(path),
      kindOf: (path) => (textAt(path) === undefined ? host.kindOf(path) : "file"),
      read: (path) => {
        const text = textAt(path);
        return text === undefined ? host.read(path) : new TextEncoder().encode(text);
      },
    };
  }

  /** As the client spells it where it is open. */
  function spelled(uri: string): string {
    const name = canonical(uri);
    return documents.all().find((document) => canonical(document.uri) === name)?.uri ?? uri;
  }

  async function check(uri: string, file: SettingsFile, configuration: FolderConfiguration): Promise<CheckedSettings> {
    const set = await settings.of(uri);
    const { severities } = rulesFor(configuration.settingsFor(file.path), set, today());
    const version = documents.get(uri)?.version ?? null;
    const key = JSON.stringify([version, set.severities, severities, file.text, file.issues]);
    const known = checked.get(uri);
    if (known?.key === key) return known.value;
    const problems = checkSettingsFile(file, severities);
    const diagnostics = diagnosticsOf(problems, uri);
    const value = { uri, version, file, configuration, problems, severities, diagnostics, resultId: newResultId() };
    checked.set(uri, { key, value });
    return value;
  }
}

/** What holds for a charter of which configurations say this: the same object for the same answers. */
export function rulesFor(said: Said, { profile, severities }: Settings, asOf: string): InForce {
  const known = inForceBySaid.get(said) ?? new Map<string, InForce>();
  inForceBySaid.set(said, known);
  const key = `${asOf} ${profile} ${wordsOf(severities)}`;
  const rules = known.get(key) ?? inForce(said, {}, { profile, severities, asOf });
  known.set(key, rules);
  return rules;
}

/** Nearly all documents have the very same settings. */
const wordsOf = once((severities: Settings["severities"]): string => JSON.stringify(severities));

const inForceBySaid = new WeakMap<Said, Map<string, InForce>>();

/** What the rules say of a charter but what is known from a record of problems. */
export function problemsOf(charter: Charter, rules: InForce, { configuration, path }: Governed): readonly Problem[] {
  return comparedWith(
    configuration.knownProblems(path),
    charter,
    checkCharter(charter, { ...rules, catalogIds: configuration.catalogIds }),
  ).fresh;
}

/** What makes a document a charter, the configuration's patterns included. */
export function signalFor(uri: string, text: string, { ignored, charter }: Said): CharterSignal | undefined {
  return signalAmong(pathOf(uri), text, { isIgnored: ignored !== undefined, isCharter: charter !== undefined });
}

/** Whether a document can be a charter at all. */
export function mayBeCharter(uri: string, text: string): boolean {
  return /\.(?:md|markdown)$/i.test(pathOf(uri)) || charterSignal(pathOf(uri), text) !== undefined;
}

const namedLikeSettings =
  /\/charter\.baseline\.json$|\/\.charter\.(?:ya?ml|json)$|\/\.charter\/catalogs\/[^/]+\.(?:ya?ml|json)$/i;

/** A document that lies in no folder that anybody reads. */
const nowhere: Files = {
  path: "/",
  isOnDisk: false,
  uriOf: (path) => `nowhere:${path}`,
  host: { kindOf: () => undefined, list: () => [], read: () => new Uint8Array(), realPath: (path) => path },
};

/** What stands before the path. */
const originOf = once(({ uriOf }: Files): string => {
  const uri = uriOf("/");
  return uri.slice(0, uri.lastIndexOf("/"));
});
