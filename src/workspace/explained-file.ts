import type { ConfigurationFile, SettingsFile } from "../config/configuration.ts";
import type { Level } from "../config/level.ts";
import type { Link, Settings } from "../config/settings.ts";
import { fileRuleOf, ruleOf } from "../rules/index.ts";
import type { FileRule, Problem } from "../rules/rule.ts";
import type { FolderConfiguration } from "./configurations.ts";
import { type ExplainedSetting, placeOf } from "./explanation.ts";
import { folderOf } from "./paths.ts";

/** A configuration or a catalog of users' own that is to be explained. */
export interface ExplainableFile {
  readonly file: SettingsFile;
  readonly configuration: FolderConfiguration;
  /** What the rules say of it. */
  readonly problems: readonly Problem[];
  /** Levels in force for it, by rule id. */
  readonly severities: Readonly<Record<string, Level>>;
  /** How people see a path. */
  nameOf(path: string): string;
  /** Who else may have said something about rules. */
  readonly weaker: string;
}

/** What the file is, and where it holds: words behind “This is”. */
export function kindOfFile({ file, configuration, nameOf }: Omit<ExplainableFile, "problems" | "severities">): string {
  const shadow = file.issues.find(({ kind }) => kind === "shadowed");
  if (shadow) return `a configuration that is left out: ${shadow.message.replace(/;.*/s, "")}`;
  if (file.kind === "configuration") {
    const link = configuration.links.find((candidate) => candidate.file.path === file.path);
    if (!link || link.folder !== folderOf(file.path)) return "a configuration that another one names";
    const folder = nameOf(link.folder);
    return `a configuration: it holds for ${folder === "." ? "this folder" : `“${folder}”`} and all below it`;
  }
  const id = catalogIdOf(file, configuration);
  return id === undefined
    ? "a catalog of your own that does not hold as it is written"
    : `a catalog of your own: charters name it by \`catalog: ${id}\``;
}

/** What it says, each value with its line, and what is wrong with it; or of one rule why it is as loud as it is here. */
export function* explainedFile(about: ExplainableFile, ruleId: string | undefined): Iterable<ExplainedSetting> {
  const { file, configuration, problems } = about;
  if (ruleId === undefined) {
    const at = configuration.links.findIndex((link) => link.file.path === file.path);
    const link = configuration.links[at];
    if (link) yield* valuesOf(link, configuration.links.slice(0, at), about);
    if (file.kind === "catalog") yield* catalogOf(about);
  } else yield explainedFileRule(ruleId, about);
  for (const { rule, severity, range, message } of problems) {
    if (ruleId === undefined || rule === ruleId) yield written(rule, severity, range.start.line, about, `: ${message}`);
  }
}

/** Why a rule is as loud as it is for the file, or that it speaks of other files. */
function explainedFileRule(id: string, about: ExplainableFile): ExplainedSetting {
  const { configuration, severities, file, nameOf, weaker } = about;
  const rule = fileRuleOf(id);
  if (rule?.about !== file.kind) return silentFor(id);
  return { setting: id, ...levelOf(rule, severities, configuration.settingsFor(file.path), nameOf, weaker) };
}

/** A rule that speaks of other files than the one in question. */
export function silentFor(id: string): ExplainedSetting {
  const about = fileRuleOf(id)?.about ?? "charter";
  return { setting: id, value: "silent here", origin: `it speaks of ${about}s` };
}

function levelOf(
  { id, severity }: FileRule,
  severities: Readonly<Record<string, Level>>,
  { rules }: Settings,
  nameOf: (path: string) => string,
  weaker: string,
): Omit<ExplainedSetting, "setting"> {
  if (!Object.hasOwn(severities, id)) return { value: severity, origin: "the default" };
  const said = rules.get(id);
  const place = said && said.value !== "default" ? placeOf(said, { nameOf }) : { origin: weaker };
  return { value: severities[id] ?? severity, ...place };
}

function* valuesOf({ file }: Link, stronger: readonly Link[], about: ExplainableFile): Iterable<ExplainedSetting> {
  for (const [setting, { value, range }] of linesOf(file)) {
    const over = severalCount.has(setting)
      ? undefined
      : stronger.find((link) => linesOf(link.file).some(([other]) => other === setting));
    const place = over && linesOf(over.file).find(([other]) => other === setting)?.[1];
    const but = place ? `; ${about.nameOf(over.file.path)}, line ${place.range.start.line + 1}, is stronger` : "";
    yield written(setting, String(value), range.start.line, about, but);
  }
}

/** Of these, those of all configurations count together. */
const severalCount: ReadonlySet<string> = new Set(["root", "extends", "charters", "ignore", "catalogs", "overrides"]);

type Line = readonly [setting: string, where: { readonly value: unknown; readonly range: Problem["range"] }];

function linesOf(file: ConfigurationFile): readonly Line[] {
  const { root, asOf, values, overrides } = file;
  const lists = { extends: file.extends, charters: file.charters, ignore: file.ignore, catalogs: file.catalogs };
  const { catalog, profile, language, rules, options } = values;
  const single = { root, catalog, profile, language, "as of": asOf };
  return [
    ...Object.entries(single).flatMap(([key, found]): Line[] => (found ? [[key, found]] : [])),
    ...Object.entries(lists).flatMap(([key, found]) => found.map((one): Line => [key, one])),
    ...[...rules],
    ...[...options].flatMap(([id, own]) => [...own].map(([name, number]): Line => [`${id}.${name}`, number])),
    ...overrides.flatMap(({ files }) => files.map((one): Line => ["overrides", one])),
  ];
}

/** Undefined where the file is no catalog that holds. */
function catalogIdOf({ path }: SettingsFile, { catalogIds, catalogPath }: FolderConfiguration): string | undefined {
  return catalogIds.find((id) => catalogPath(id) === path);
}

function* catalogOf({ file, configuration, nameOf }: ExplainableFile): Iterable<ExplainedSetting> {
  const id = catalogIdOf(file, configuration);
  const catalog = id === undefined ? undefined : configuration.catalogOf(id);
  if (!catalog) return;
  const themes = catalog.themes.map((theme) => theme.id).join(", ");
  yield { setting: "themes", value: themes, origin: nameOf(file.path), path: nameOf(file.path) };
}

function written(
  setting: string,
  value: string,
  line: number,
  { file, nameOf }: ExplainableFile,
  rest: string,
): ExplainedSetting {
  return { setting, value, origin: `line ${line + 1}${rest}`, path: nameOf(file.path), line: line + 1 };
}

/** Whether there is such a rule, about charters or about other files. */
export function isRule(id: string): boolean {
  return ruleOf(id) !== undefined || fileRuleOf(id) !== undefined;
}
