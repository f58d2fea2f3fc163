import { nearest } from "../charter/front-matter/near.ts";
import { readYamlFile } from "../charter/front-matter/read.ts";
import { entryOf, type MapValue, type Value } from "../charter/front-matter/value.ts";
import { indexLines, type LineIndex, type Located } from "../charter/text.ts";
import { changed, type Form, formAtPath, issuesOfForm, ordered, shortened } from "./form.ts";
import type { Issue } from "./issue.ts";
import type { Level, Profile } from "./level.ts";
import { issueOfPattern } from "./patterns.ts";

/** The names that a configuration may have, the first one first. */
export const configurationNames = [".charter.yaml", ".charter.yml", ".charter.json"] as const;

/** A file of settings as it is written, whatever is wrong with it. */
export interface SettingsFile {
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly kind: "configuration" | "catalog";
  /** Without a byte order mark. */
  readonly text: string;
  readonly lines: LineIndex;
  /** In the order of the text. */
  readonly issues: readonly Issue[];
}

/** What a configuration says; what is not right in it is not there. */
export interface ConfigurationFile extends SettingsFile {
  readonly kind: "configuration";
  readonly root: Located<boolean> | undefined;
  readonly extends: readonly Located<string>[];
  readonly charters: readonly Located<string>[];
  readonly ignore: readonly Located<string>[];
  readonly catalogs: readonly Located<string>[];
  readonly asOf: Located<string> | undefined;
  readonly lexicon: Lexicon;
  /** What holds for all files. */
  readonly values: Values;
  readonly overrides: readonly Override[];
}

interface Values {
  readonly catalog: Located<string> | undefined;
  readonly profile: Located<Profile> | undefined;
  readonly language: Located<string> | undefined;
  /** By id; `default` leaves a rule to status and profile again. */
  readonly rules: ReadonlyMap<string, Located<Level | "default">>;
  /** Numbers of rules, by id and name. */
  readonly options: RuleOptions<Located<number>>;
}

/** What is set for the numbers of rules, by id and name. */
export type RuleOptions<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

interface Override {
  readonly files: readonly Located<string>[];
  readonly values: Values;
}

interface Lexicon {
  readonly add: ReadonlyMap<string, readonly string[]>;
  /** By the id of a rule; under `*` the words that all rules leave alone. */
  readonly ignore: ReadonlyMap<string, readonly string[]>;
}

/** What may stand in a configuration. It is read when somebody asks, as many charters have none. */
export function configurationForm(): Form {
  return configurationSchema();
}

function configurationSchema(): typeof import("../../schemas/configuration.schema.json") {
  return require("../../schemas/configuration.schema.json");
}

/** The ids of all rules, as the form of configurations lists them. */
function knownRules(): readonly string[] {
  return Object.keys(configurationSchema().$defs.rules.properties);
}

/** Reads the text of a configuration. Never throws: what is wrong is an issue, and the rest holds. */
export function readConfiguration(path: string, source: string): ConfigurationFile {
  const text = source.startsWith("\u{FEFF}") ? source.slice(1) : source;
  const lines = indexLines(text);
  const { root, error } = readYamlFile(text, lines);
  const issues: Issue[] = error ? [{ kind: "syntax", ...error }] : [];
  if (root) {
    issues.push(...issuesOfForm(root, configurationForm(), "a configuration", synonyms));
    issues.push(...unknownRulesIn(root), ...patternIssuesIn(root));
  }
  const map = root ?? { kind: "map", flow: false, entries: [], range: lines.rangeOf(0, 0) };
  const at = (key: string): Value | undefined => entryOf(map, key)?.value;
  const rootValue = at("root");
  return {
    path,
    kind: "configuration",
    text,
    lines,
    issues: ordered(issues, text, lines),
    root:
      rootValue?.kind === "scalar" && typeof rootValue.value === "boolean"
        ? { value: rootValue.value, range: rootValue.range }
        : undefined,
    extends: textsOf(at("extends")),
    charters: textsOf(at("charters")),
    ignore: textsOf(at("ignore")),
    catalogs: textsOf(at("catalogs")),
    asOf: textOf(at("asOf"), /^\d{4}-\d\d-\d\d$/),
    lexicon: lexiconOf(at("lexicon")),
    values: valuesOf(map),
    overrides: overridesOf(at("overrides")),
  };
}

/** What other tools call these. */
const synonyms: Readonly<Record<string, string>> = {
  warn: "warning",
  info: "information",
  suggestion: "hint",
  err: "error",
  none: "off",
  no: "off",
  false: "off",
  disable: "off",
  disabled: "off",
  ignore: "off",
  "0": "off",
  "1": "warning",
  "2": "error",
  on: "default",
  true: "default",
  auto: "default",
};

function valuesOf(map: MapValue): Values {
  const at = (key: string): Value | undefined => entryOf(map, key)?.value;
  return {
    catalog: textOf(at("catalog"), /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    profile: wordOf(at("profile"), profiles),
    language: textOf(at("language"), /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i),
    rules: rulesOf(at("rules")),
    options: optionsOf(at("rules")),
  };
}

const profiles = ["guided", "strict", "quiet"] as const satisfies readonly Profile[];
const levels = ["off", "hint", "information", "warning", "error", "default"] as const satisfies readonly (
  | Level
  | "default"
)[];

function rulesOf(value: Value | undefined): Values["rules"] {
  const rules = new Map<string, Located<Level | "default">>();
  for (const { key, value: written } of value?.kind === "map" ? value.entries : []) {
    const level = wordOf(written.kind === "map" ? entryOf(written, "severity")?.value : written, levels);
    if (level) rules.set(key.value, level);
  }
  return rules;
}

/** The numbers that are set for rules and that these can take. */
function optionsOf(value: Value | undefined): Values["options"] {
  const options = new Map<string, ReadonlyMap<string, Located<number>>>();
  for (const { key, value: written } of value?.kind === "map" ? value.entries : []) {
    if (written.kind !== "map") continue;
    const numbers = written.entries.flatMap(({ key: name, value: number }) => {
      const form = formAtPath(configurationForm(), ["rules", key.value, name.value]);
      if (form?.type !== "integer" || number.kind !== "scalar" || !isInside(number.value, form)) return [];
      return [[name.value, { value: number.value, range: number.range }] as const];
    });
    if (numbers.length > 0) options.set(key.value, new Map(numbers));
  }
  return options;
}

function isInside(value: unknown, { minimum, maximum }: Form): value is number {
  return Number.isInteger(value) && Number(value) >= (minimum ?? 0) && Number(value) <= (maximum ?? Number(value));
}

function overridesOf(value: Value | undefined): readonly Override[] {
  const items = value?.kind === "list" ? value.items : [];
  return items.flatMap((item) =>
    item.kind === "map" ? [{ files: textsOf(entryOf(item, "files")?.value), values: valuesOf(item) }] : [],
  );
}

function lexiconOf(value: Value | undefined): Lexicon {
  const at = (key: string): Value | undefined => (value?.kind === "map" ? entryOf(value, key)?.value : undefined);
  const ignored = at("ignore");
  return {
    add: wordsByRule(at("add")),
    ignore: ignored?.kind === "list" ? new Map([["*", wordsOf(ignored)]]) : wordsByRule(ignored),
  };
}

function wordsByRule(value: Value | undefined): ReadonlyMap<string, readonly string[]> {
  const entries = value?.kind === "map" ? value.entries : [];
  return new Map(entries.map((entry) => [entry.key.value, wordsOf(entry.value)]));
}

function wordsOf(value: Value): readonly string[] {
  return textsOf(value).map((word) => word.value);
}

/** One text is a list of one. */
function textsOf(value: Value | undefined): readonly Located<string>[] {
  const items = value?.kind === "list" ? value.items : value ? [value] : [];
  return items.flatMap((item) => textOf(item, /./s) ?? []);
}

function textOf(value: Value | undefined, form: RegExp): Located<string> | undefined {
  if (value?.kind !== "scalar" || typeof value.value !== "string" || !form.test(value.value)) return undefined;
  return { value: value.value, range: value.range };
}

function wordOf<T extends string>(value: Value | undefined, known: readonly T[]): Located<T> | undefined {
  const found = value?.kind === "scalar" ? known.find((word) => word === value.value) : undefined;
  return found !== undefined && value ? { value: found, range: value.range } : undefined;
}

function* unknownRulesIn(root: MapValue): Iterable<Issue> {
  const known = knownRules();
  const overrides = entryOf(root, "overrides")?.value;
  const maps = [root, ...(overrides?.kind === "list" ? overrides.items : [])];
  const lexicon = entryOf(root, "lexicon")?.value;
  const places = [
    ...maps.map((map) => (map.kind === "map" ? entryOf(map, "rules")?.value : undefined)),
    ...["add", "ignore"].map((key) => (lexicon?.kind === "map" ? entryOf(lexicon, key)?.value : undefined)),
  ];
  for (const place of places) {
    for (const { key } of place?.kind === "map" ? place.entries : []) {
      if (known.includes(key.value)) continue;
      const meant = nearest(key.value, known);
      const rest = meant === undefined ? "; `charter rules` lists all." : `; did you mean “${meant}”?`;
      const message = `No rule has the id “${shortened(key.value)}”${rest}`;
      const repair = meant === undefined ? undefined : changed(meant, key.range);
      yield { kind: "unknown-rule", range: key.range, message, repair };
    }
  }
}

function* patternIssuesIn(root: MapValue): Iterable<Issue> {
  const overrides = entryOf(root, "overrides")?.value;
  const lists = [
    entryOf(root, "charters")?.value,
    entryOf(root, "ignore")?.value,
    ...(overrides?.kind === "list" ? overrides.items : []).map((item) =>
      item.kind === "map" ? entryOf(item, "files")?.value : undefined,
    ),
  ];
  for (const list of lists) for (const pattern of textsOf(list)) yield* issueOfPattern(pattern);
}
