import type { Catalog } from "../catalog/catalog.ts";
import { shippedCatalog, shippedCatalogs, shippedIds } from "../catalog/shipped.ts";
import { nearest } from "../charter/front-matter/near.ts";
import { type CatalogFile, type LinkedCatalogs, linkCatalogs, readCatalogFile } from "../config/catalog-file.ts";
import {
  type ConfigurationFile,
  configurationNames,
  readConfiguration,
  type SettingsFile,
} from "../config/configuration.ts";
import { changed, enumerated, ordered } from "../config/form.ts";
import { type Issue, isBroken } from "../config/issue.ts";
import { type Decide, type Link, type Settings, settingsFrom } from "../config/settings.ts";
import { type Baseline, baselineName, type KnownProblem, readBaseline } from "../rules/baseline.ts";
import { decode } from "./decode.ts";
import { extendedFile, isData, namedPath } from "./extended.ts";
import { type Ground, groundsFrom, isWithin } from "./ground.ts";
import { type Host, reasonOf } from "./host.ts";
import { folderOf, foldersAbove, isBelow, joinPath, nameOf, relativePath } from "./paths.ts";
import { decidingPattern } from "./patterns.ts";

/** What holds in one folder. */
export interface FolderConfiguration {
  /** The configurations in force, from the strongest to the weakest. */
  readonly links: readonly Link[];
  /** All files that have a part in it, and those that were to have one, each once with its issues. */
  readonly files: readonly SettingsFile[];
  /** A catalog of the users' own or a shipped one. The same id gives the same catalog. */
  catalogOf(id: string): Catalog | undefined;
  /** The file of a catalog of the users' own. */
  catalogPath(id: string): string | undefined;
  /** The problems of a charter that are known from the nearest record. */
  knownProblems(path: string): readonly KnownProblem[];
  /** The nearest record of problems that cannot be read, and why. */
  readonly brokenBaseline: { readonly path: string; readonly reason: string } | undefined;
  /** The ids of all catalogs, those of the users' own first. */
  readonly catalogIds: readonly string[];
  /** The catalogs of the users' own. */
  readonly ownCatalogs: readonly Catalog[];
  /** What holds for a file of the folder, by its path; the same object for files for which the same holds. */
  settingsFor(path: string): Settings;
}

export interface Configurations {
  /** What holds in a folder, by its path. Each folder is looked at once. */
  in(folder: string): Promise<FolderConfiguration>;
  /** Files have changed: everything is read again when it is asked for. */
  forget(): void;
}

export interface ConfigurationOptions {
  /** The folders that a search never leaves upwards, unless they stand in a repository: its root counts then. */
  readonly tops: () => readonly string[];
  /** The path of the one configuration that holds instead of those that are found; its patterns are seen from `folder`. */
  readonly only?: { readonly path: string; readonly folder: string } | undefined;
  /** Whether what was good goes on to hold while a file is broken. */
  readonly keepGood?: boolean;
}

/** Finds configurations and catalogs from folders upwards, and reads each once. */
export function configurationsFrom(host: Host, options: ConfigurationOptions): Configurations {
  const good = new Map<string, SettingsFile>();
  let reader = makeReader(host, options, good);
  return {
    in: (folder) => reader(folder),
    forget() {
      reader = makeReader(host, options, good);
    },
  };
}

type Reader = (folder: string) => Promise<Found>;

interface Found extends FolderConfiguration {
  readonly catalogFiles: readonly CatalogFile[];
  readonly baseline: FoundBaseline | undefined;
}

/** A record of problems and the folder that its names are seen from. */
interface FoundBaseline {
  readonly path: string;
  readonly folder: string;
  /** Or why it cannot be read. */
  readonly baseline: Baseline | string;
}

/** What one folder adds to what holds above it. */
interface Own {
  readonly links: readonly Link[];
  readonly catalogs: readonly CatalogFile[];
  readonly files: readonly SettingsFile[];
  readonly issues: IssueMap;
  readonly isRoot: boolean;
  readonly baseline: FoundBaseline | undefined;
}

/** What is gathered along a chain of configurations that extend others. */
interface Linked {
  readonly links: Link[];
  readonly files: SettingsFile[];
  readonly issues: IssueMap;
  /** What each of them may name files in, by their paths. */
  readonly grounds: Map<string, Ground>;
}

interface Text {
  readonly text: string;
  /** Why it could not be read. */
  readonly reason: string | undefined;
}

type IssueMap = Map<string, Issue[]>;

function makeReader(
  host: Host,
  { tops, only, keepGood }: ConfigurationOptions,
  good: Map<string, SettingsFile>,
): Reader {
  const known = new Map<string, Promise<Found>>();
  const texts = new Map<string, Promise<Text>>();
  const { of: groundOf, topOf } = groundsFrom(host, tops);

  const inFolder: Reader = (folder) => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  return inFolder;

  async function look(folder: string): Promise<Found> {
    const own = await ownOf(folder);
    const parent = own.isRoot || folder === (await topOf(folder)) ? undefined : foldersAbove(folder).at(-1);
    const above = parent === undefined ? undefined : await inFolder(parent);
    if (own.files.length === 0 && !own.baseline && above) return above;
    const baseline = own.baseline ?? above?.baseline;
    // A configuration above may have brought some of them already.
    const known = new Set(above?.catalogFiles.map(({ path }) => path));
    const catalogFiles = [...(above?.catalogFiles ?? []), ...own.catalogs.filter(({ path }) => !known.has(path))];
    const linked = catalogFiles.length > 0 ? linkCatalogs(catalogFiles, shippedCatalogs()) : noCatalogs;
    const ownCatalogs = [...linked.catalogs.values()].map(({ catalog }) => catalog);
    const catalogOf = (id: string): Catalog | undefined => linked.catalogs.get(id)?.catalog ?? shippedCatalog(id);
    for (const { file } of own.links) tellOfCatalogs(file, own.issues, catalogOf, linked.files);
    const configurations = only && above ? above.links : [...own.links, ...(above?.links ?? [])];
    const files = new Map<string, SettingsFile>();
    for (const file of [...own.files, ...linked.files, ...(above?.files ?? [])]) {
      const issues = [...(own.issues.get(file.path) ?? []), ...(files.get(file.path)?.issues ?? []), ...file.issues];
      files.set(file.path, { ...file, issues: ordered(unique(issues), file.text, file.lines) });
    }
    return {
      links: configurations,
      files: [...files.values()],
      catalogFiles,
      baseline,
      knownProblems: (path) => knownIn(baseline, path),
      brokenBaseline:
        baseline && typeof baseline.baseline === "string"
          ? { path: baseline.path, reason: baseline.baseline }
          : undefined,
      catalogOf,
      catalogPath: (id) => linked.catalogs.get(id)?.file.path,
      catalogIds: [...ownCatalogs.map(({ id }) => id), ...shippedIds],
      ownCatalogs,
      settingsFor: settingsOnce(configurations),
    };
  }

  async function ownOf(folder: string): Promise<Own> {
    const issues: IssueMap = new Map();
    const files: SettingsFile[] = [];
    const links: Link[] = [];
    const found = await configurationsIn(folder);
    for (const path of found.slice(1)) {
      const file = await readOnce(path, readConfiguration, await groundOf(folder));
      const first = nameOf(found[0] ?? "");
      tell(issues, path, {
        kind: "shadowed",
        range: file.lines.rangeOf(0, /^.*/.exec(file.text)?.[0].length ?? 0),
        message: `“${first}” beside this file holds instead of it; one of the two can go.`,
      });
      files.push({ ...file, issues: [] });
    }
    const path = only?.path ?? found[0];
    // The one configuration that holds everywhere is read with the outermost folder.
    const wanted = only && folder !== (await topOf(folder)) ? undefined : path;
    const grounds = new Map<string, Ground>();
    if (wanted !== undefined) {
      const ground = await groundOf(folderOf(wanted));
      // Who names a configuration has said that it is to be read, wherever it leads.
      const file = await readOnce(wanted, readConfiguration, only ? undefined : ground);
      await link(file, only?.folder ?? folder, ground, [], { links, files, issues, grounds });
    }
    const catalogs = await catalogsOf(folder, links, grounds, issues);
    files.push(...catalogs);
    const isRoot = !only && links[0]?.file.root?.value === true;
    return { links, catalogs, files, issues, isRoot, baseline: await baselineIn(folder) };
  }

  async function baselineIn(folder: string): Promise<FoundBaseline | undefined> {
    const path = joinPath(folder, baselineName);
    if ((await host.kindOf(path)) !== "file") return undefined;
    const { text, reason } = await textIn(path, await groundOf(folder));
    return { path, folder, baseline: reason ?? readBaseline(text) };
  }

  async function configurationsIn(folder: string): Promise<readonly string[]> {
    if (only) return [];
    const paths = configurationNames.map((name) => joinPath(folder, name));
    const kinds = await Promise.all(paths.map((path) => host.kindOf(path)));
    return paths.filter((_, i) => kinds[i] === "file");
  }

  /**
   * Adds a configuration and then, as they are weaker, those that it extends; the last one first.
   *
   * @param ground what it may name files in.
   * @param chain those that lead to it.
   */
  async function link(
    file: ConfigurationFile,
    folder: string,
    ground: Ground,
    chain: readonly ConfigurationFile[],
    into: Linked,
  ): Promise<void> {
    into.files.push(file);
    into.grounds.set(file.path, ground);
    into.links.push({ file, folder });
    const upToHere = [...chain, file];
    for (const wanted of [...file.extends].reverse()) {
      const target = await extendedFile(host, wanted, file.path, ground);
      if ("message" in target) {
        tell(into.issues, file.path, target);
        continue;
      }
      const next = await readOnce(target.path, readConfiguration, target.ground);
      if (upToHere.some((other) => isSame(other, next))) {
        const message = `“${wanted.value}” leads back to this file in a circle.`;
        tell(into.issues, file.path, { kind: "extends", range: wanted.range, message });
      } else if (!into.links.some((other) => other.file.path === target.path)) {
        // A second time it would be weaker still, and say nothing new.
        await link(next, folder, target.ground, upToHere, into);
      }
    }
  }

  /** The catalogs in `.charter/catalogs` of the folder and beside what is extended, and those that are named. */
  async function catalogsOf(
    folder: string,
    links: readonly Link[],
    grounds: ReadonlyMap<string, Ground>,
    issues: IssueMap,
  ): Promise<readonly CatalogFile[]> {
    const paths = new Map<string, Ground>();
    const add = (path: string, ground: Ground): void => {
      if (!paths.has(path)) paths.set(path, ground);
    };
    const addBeside = async (place: string, ground: () => Ground | Promise<Ground>): Promise<void> => {
      for (const path of await dataIn(joinPath(place, ".charter/catalogs"))) add(path, await ground());
    };
    await addBeside(folder, () => groundOf(folder));
    for (const { file } of links) {
      const ground = grounds.get(file.path) ?? (await groundOf(folder));
      await addBeside(folderOf(file.path), () => ground);
      for (const wanted of file.catalogs) {
        const found = await namedPath(host, wanted, folderOf(file.path), ground);
        if ("message" in found) tell(issues, file.path, found);
        else if (found.kind === "folder") for (const inner of await dataIn(found.path)) add(inner, ground);
        else add(found.path, ground);
      }
    }
    return Promise.all([...paths].map(([path, ground]) => readOnce(path, readCatalogFile, ground)));
  }

  async function dataIn(folder: string): Promise<readonly string[]> {
    if ((await host.kindOf(folder)) !== "folder") return [];
    const named = (await host.list(folder)).filter(({ name }) => isData(name) && !isLeftByTool(name));
    const kinds = await Promise.all(
      named.map(({ name, kind }) => (kind === "link" ? host.kindOf(joinPath(folder, name)) : kind)),
    );
    return named
      .filter((_, i) => kinds[i] === "file")
      .map(({ name }) => joinPath(folder, name))
      .sort();
  }

  /**
   * Reads a file once. One that cannot be read says nothing, and its only issue is why.
   *
   * @param ground where it is to stand, links followed; without one, anywhere.
   */
  async function readOnce<F extends SettingsFile>(
    path: string,
    read: (path: string, text: string) => F,
    ground?: Ground,
  ): Promise<F> {
    const found = await textIn(path, ground);
    const file = read(path, found.text);
    if (found.reason === undefined) return held(file);
    const message = `This file cannot be read: ${found.reason}.`;
    return held({ ...file, issues: [{ kind: "syntax", range: file.lines.rangeOf(0, 0), message }] });
  }

  async function textIn(path: string, ground: Ground | undefined): Promise<Text> {
    if (ground && !(await isWithin(host, path, ground)))
      return { text: "", reason: `it is a link that leads out of ${ground.name}` };
    const text = texts.get(path) ?? textOf(path);
    texts.set(path, text);
    return text;
  }

  async function textOf(path: string): Promise<Text> {
    try {
      return { text: decode(await host.read(path)).text, reason: undefined };
    } catch (error) {
      return { text: "", reason: reasonOf(error) };
    }
  }

  /** The file, or while it is broken what it said when it was not. */
  function held<F extends SettingsFile>(file: F): F {
    if (!keepGood) return file;
    if (!isBroken(file)) {
      good.set(file.path, file);
      return file;
    }
    const { text, lines, issues } = file;
    // The same path always holds the same kind of file.
    const last = good.get(file.path) as F | undefined;
    return last
      ? { ...last, text, lines, issues, ...("root" in last && last.kind === "catalog" ? { root: undefined } : {}) }
      : file;
  }
}

const noCatalogs: LinkedCatalogs = { catalogs: new Map(), files: [] };

function knownIn(found: FoundBaseline | undefined, path: string): readonly KnownProblem[] {
  if (!found || typeof found.baseline === "string" || !isBelow(path, found.folder)) return [];
  return found.baseline.get(relativePath(found.folder, path)) ?? [];
}

/** Catalogs that are named, but are not there, or are broken from the beginning. */
function tellOfCatalogs(
  { path, values, overrides }: ConfigurationFile,
  issues: IssueMap,
  catalogOf: (id: string) => Catalog | undefined,
  files: readonly CatalogFile[],
): void {
  const known = [...files.flatMap(({ id }) => id?.value ?? []), ...shippedIds];
  for (const { catalog } of [values, ...overrides.map((override) => override.values)]) {
    if (!catalog || catalogOf(catalog.value)) continue;
    const { value, range } = catalog;
    const broken = brokenBehind(value, files);
    const meant = broken ? undefined : nearest(value, known);
    const rest = meant === undefined ? `; known are ${enumerated([...new Set(known)])}.` : `; did you mean “${meant}”?`;
    const message = broken
      ? `The catalog “${value}” does not hold until “${relativePath(folderOf(path), broken.path)}” is mended.`
      : `No catalog has the id “${value}”${rest}`;
    const repair = meant === undefined ? undefined : changed(meant, range);
    tell(issues, path, { kind: "unknown-catalog", range, message, repair });
  }
}

/** The file because of which a catalog does not hold: its own, or the one that it starts from, and so on. */
function brokenBehind(id: string, files: readonly CatalogFile[]): CatalogFile | undefined {
  let at = files.find((file) => file.id?.value === id);
  for (const seen = new Set<CatalogFile>(); at && !isBroken(at) && !seen.has(at); ) {
    seen.add(at);
    const parent: string | undefined = at.extends?.value;
    at = files.find((file) => file.id?.value === parent);
  }
  return at;
}

/** Links give one file many paths: the same name with the same text says nothing new behind itself. */
function isSame(one: ConfigurationFile, other: ConfigurationFile): boolean {
  return one.path === other.path || (nameOf(one.path) === nameOf(other.path) && one.text === other.text);
}

/** For files for which the same patterns decide the same settings are worked out once. */
function settingsOnce(links: readonly Link[]): (path: string) => Settings {
  const lists = links.flatMap(({ file: { charters, ignore, overrides }, folder }) =>
    [charters, ignore, ...overrides.map(({ files }) => files)]
      .filter(({ length }) => length > 0)
      .map((patterns) => ({ patterns, folder })),
  );
  const byDecisions = new Map<string, Settings>();
  const known = new Map<string, Settings>();
  return (path) => {
    const decide: Decide = (patterns, folder) =>
      decidingPattern(patterns, isBelow(path, folder) ? relativePath(folder, path) : undefined);
    const decisions = lists.map(({ patterns, folder }) => {
      const deciding = decide(patterns, folder);
      return deciding ? patterns.indexOf(deciding) : "";
    });
    const words = decisions.join(" ");
    const decided = byDecisions.get(words);
    if (decided) return decided;
    const settings = settingsFrom(links, decide);
    const key = keyOf(settings);
    const same = known.get(key) ?? settings;
    known.set(key, same);
    byDecisions.set(words, same);
    return same;
  };
}

function keyOf({ rules, options, lexicon, ...values }: Settings): string {
  const numbers = [...options].map(([id, own]) => [id, [...own]]);
  return JSON.stringify([values, [...rules], numbers, lexicon]);
}

function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify([issue.range, issue.message]);
    return !seen.has(key) && seen.add(key);
  });
}

function tell(issues: IssueMap, path: string, issue: Issue): void {
  issues.set(path, [...(issues.get(path) ?? []), issue]);
}

/** Beside a file that is edited or copied stand others for a while: locks (`.#a.yaml`), halves of a file (`._a.yaml`). */
function isLeftByTool(name: string): boolean {
  return /^\.[#_~]/.test(name);
}
