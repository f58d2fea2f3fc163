import type { Located, Range } from "../charter/text.ts";
import type { ConfigurationFile, RuleOptions } from "./configuration.ts";
import type { Level, Profile } from "./level.ts";

/** Where a value is written. */
export interface Origin {
  /** The configuration's path. */
  readonly path: string;
  readonly range: Range;
}

/** A value together with where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

/** A configuration in force, and the folder as seen from which its patterns are meant. */
export interface Link {
  readonly file: ConfigurationFile;
  readonly folder: string;
}

/** What the configurations say about one file; what none of them says is undefined. */
export interface Settings {
  /** The pattern that makes it a charter. */
  readonly charter: Sourced<string> | undefined;
  /** The pattern that leaves it alone. */
  readonly ignored: Sourced<string> | undefined;
  readonly catalog: Sourced<string> | undefined;
  readonly profile: Sourced<Profile> | undefined;
  readonly language: Sourced<string> | undefined;
  readonly asOf: Sourced<string> | undefined;
  /** By rule id; `default` leaves a rule to status and profile, whatever weaker settings say. */
  readonly rules: ReadonlyMap<string, Sourced<Level | "default">>;
  /** Numbers of rules, by id and name. */
  readonly options: RuleOptions<Sourced<number>>;
  readonly lexicon: Words;
}

/** Words that users add to rules about wording or take from them. Under `*` stand those for all rules. */
export interface Words {
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly ignored: Readonly<Record<string, readonly string[]>>;
}

/** The pattern of a list that decides about the file in question, as seen from a folder. */
export type Decide = (patterns: readonly Located<string>[], folder: string) => Located<string> | undefined;

/**
 * What the links say about a file. The first link that gives a value wins, and in a link its last override that fits,
 * then what it says for all files; patterns and words of all links count.
 */
export function settingsFrom(links: readonly Link[], decide: Decide): Settings {
  const layers = links.flatMap((link) => layersOf(link, decide));
  const first = <T>(pick: (values: ConfigurationFile["values"]) => Located<T> | undefined): Sourced<T> | undefined => {
    for (const { file, values } of layers) {
      const found = pick(values);
      if (found) return sourced(found, file);
    }
    return undefined;
  };
  const firstPattern = (pick: (file: ConfigurationFile) => readonly Located<string>[]): Sourced<string> | undefined => {
    for (const { file, folder } of links) {
      const deciding = decide(pick(file), folder);
      if (deciding) return sourced(deciding, file);
    }
    return undefined;
  };
  const rules = new Map<string, Sourced<Level | "default">>();
  for (const { file, values } of layers) {
    for (const [id, level] of values.rules) if (!rules.has(id)) rules.set(id, sourced(level, file));
  }
  const options = new Map<string, Map<string, Sourced<number>>>();
  for (const { file, values } of layers) {
    for (const [id, numbers] of values.options) {
      const own = options.get(id) ?? new Map<string, Sourced<number>>();
      options.set(id, own);
      for (const [name, number] of numbers) if (!own.has(name)) own.set(name, sourced(number, file));
    }
  }
  const dated = links.find(({ file }) => file.asOf);
  return {
    charter: firstPattern(({ charters }) => charters),
    ignored: firstPattern(({ ignore }) => ignore),
    catalog: first(({ catalog }) => catalog),
    profile: first(({ profile }) => profile),
    language: first(({ language }) => language),
    asOf: dated?.file.asOf && sourced(dated.file.asOf, dated.file),
    rules,
    options,
    lexicon: wordsOf(links),
  };
}

/** The numbers of rules that users have set, as the engine takes them. */
export function optionsOf({ options }: Settings): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    [...options].map(([id, numbers]) => [
      id,
      Object.fromEntries([...numbers].map(([name, { value }]) => [name, value])),
    ]),
  );
}

/** The levels that users have set, as the engine takes them. */
export function severitiesOf({ rules }: Settings): Readonly<Record<string, Level>> {
  const severities: Record<string, Level> = {};
  for (const [id, { value }] of rules) if (value !== "default") severities[id] = value;
  return severities;
}

interface Layer {
  readonly file: ConfigurationFile;
  readonly values: ConfigurationFile["values"];
}

/** From the strongest to the weakest. */
function layersOf({ file, folder }: Link, decide: Decide): readonly Layer[] {
  const fitting = file.overrides.filter(({ files }) => decide(files, folder));
  return [...fitting.reverse(), file].map(({ values }) => ({ file, values }));
}

function wordsOf(links: readonly Link[]): Words {
  const added: Record<string, string[]> = {};
  const ignored: Record<string, string[]> = {};
  for (const { file } of links) {
    for (const [rule, words] of file.lexicon.add) added[rule] = [...(added[rule] ?? []), ...words];
    for (const [rule, words] of file.lexicon.ignore) ignored[rule] = [...(ignored[rule] ?? []), ...words];
  }
  return { added, ignored };
}

function sourced<T>({ value, range }: Located<T>, { path }: ConfigurationFile): Sourced<T> {
  return { value, from: { path, range } };
}
