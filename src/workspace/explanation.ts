import type { Charter } from "../charter/charter.ts";
import type { CharterSignal } from "../charter/detect.ts";
import { names } from "../charter/suppressions.ts";
import type { Located } from "../charter/text.ts";
import type { InForce } from "../config/in-force.ts";
import type { Settings, Sourced } from "../config/settings.ts";
import type { Rule } from "../rules/rule.ts";
import { levelOf, runs } from "../rules/severity.ts";
import type { FolderConfiguration } from "./configurations.ts";

/** A value in force, and where it comes from. */
export interface ExplainedSetting {
  readonly setting: string;
  readonly value: string;
  /** In words, such as “.charter.yaml, line 3”. */
  readonly origin: string;
  /** The file that says it, and the line counted from 1; undefined for what no file says. */
  readonly path?: string | undefined;
  readonly line?: number | undefined;
}

/** What an explanation is about. */
export interface Explainable {
  /** The file as people see it. */
  readonly name: string;
  readonly charter: Charter;
  readonly rules: InForce;
  readonly settings: Settings;
  readonly configuration: FolderConfiguration;
  /** How people see a path. */
  nameOf(path: string): string;
  /** Who else may have said something: before configurations, and after them. */
  readonly others: Readonly<
    Record<"profile" | "asOf" | "rules", readonly [stronger: string | undefined, weaker: string]>
  >;
}

/** Each value in force with its origin; of the rules those that somebody has set, or the one that is asked for. */
export function explainedSettings(about: Explainable, rule: Rule | undefined): readonly ExplainedSetting[] {
  const { charter, rules, settings, configuration, others } = about;
  const origin = (sourced: Sourced<unknown> | undefined, [stronger, weaker]: readonly [string | undefined, string]) =>
    stronger === undefined && sourced ? placeOf(sourced, about) : { origin: stronger ?? weaker };
  const themes = configuration.catalogPath(charter.catalog.id);
  const list: ExplainedSetting[] = [
    { setting: "catalog", value: charter.catalog.id, ...catalogOrigin(about) },
    ...(themes === undefined
      ? []
      : [{ setting: "themes", value: about.nameOf(themes), origin: "a catalog of your own" }]),
    { setting: "status", value: charter.status, ...ownOrigin(charter.statusValue, charter.status, about, undefined) },
  ];
  if (charter.language)
    list.push({ setting: "language", value: charter.language.value, ...inCharter(charter.language, about) });
  else if (settings.language)
    list.push({ setting: "language", value: settings.language.value, ...placeOf(settings.language, about) });
  list.push({ setting: "profile", value: rules.profile, ...origin(settings.profile, others.profile) });
  list.push({ setting: "as of", value: rules.asOf, ...origin(settings.asOf, others.asOf) });
  if (rule) return [...list, ...explainedRule(rule, about)];

  for (const id of Object.keys(rules.severities).sort()) {
    const value = rules.severities[id] ?? "";
    list.push({ setting: id, value, ...origin(settings.rules.get(id), others.rules) });
  }
  for (const [id, numbers] of [...settings.options].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [name, number] of numbers)
      list.push({ setting: `${id}.${name}`, value: String(number.value), ...placeOf(number, about) });
  }
  return list;
}

/** Why the rule is as loud as it is, and the comments by which somebody accepts its problems. */
function* explainedRule(rule: Rule, about: Explainable): Iterable<ExplainedSetting> {
  const { charter, rules, settings, others } = about;
  const { id } = rule;
  const sourced = settings.rules.get(id);
  if (Object.hasOwn(rules.severities, id)) {
    const place = sourced && sourced.value !== "default" ? placeOf(sourced, about) : { origin: others.rules[1] };
    yield { setting: id, value: rules.severities[id] ?? "", ...place };
  } else {
    const isOn = runs(rule, charter.status, rules.profile);
    const value = isOn ? levelOf(rule.severity, charter.status, rules.profile) : "off";
    const graded = rule.grades && isOn ? "; some cases are graded otherwise" : "";
    const why = isOn
      ? `of a charter that is ${charter.status}, in the profile ${rules.profile}`
      : charter.status === "ended"
        ? "a charter that has ended is checked for its front matter only"
        : "the profile quiet asks for gaps only";
    yield { setting: id, value, origin: why + graded };
  }
  for (const { name, standard } of rule.options ?? []) {
    const number = settings.options.get(id)?.get(name);
    const place = number ? placeOf(number, about) : { origin: "the default" };
    yield { setting: `${id}.${name}`, value: String(number?.value ?? standard), ...place };
  }
  for (const comment of charter.suppressions) {
    if (comment.kind === "unknown" || comment.kind === "enable" || !names(comment, id)) continue;
    const reason = comment.reason ? `: ${comment.reason.value}` : "";
    const until = comment.until ? ` until ${comment.until.value}` : "";
    yield { setting: "accepted", value: `${comment.name.value}${until}${reason}`, ...inCharter(comment, about) };
  }
}

function catalogOrigin(about: Explainable): Origin {
  const { charter, settings, rules } = about;
  const { catalogId, catalog } = charter;
  const fallback = settings.catalog && rules.catalog === catalog.id ? placeOf(settings.catalog, about) : undefined;
  return ownOrigin(catalogId, catalog.id, about, fallback);
}

type Origin = Pick<ExplainedSetting, "origin" | "path" | "line">;

/** Of a value that the charter may name itself. */
function ownOrigin(
  written: Located<string> | undefined,
  value: string,
  about: Explainable,
  fallback: Origin = { origin: "the default" },
): Origin {
  if (!written) return fallback;
  const place = inCharter(written, about);
  return written.value === value
    ? place
    : { ...fallback, origin: `${fallback.origin}: ${place.origin} names none that is known` };
}

function inCharter({ range }: Pick<Located<unknown>, "range">, { name }: Explainable): Origin {
  const line = range.start.line + 1;
  return { origin: `line ${line}`, path: name, line };
}

/** Where a value is written, in words. */
export function placeOf({ from }: Sourced<unknown>, { nameOf }: Pick<Explainable, "nameOf">): Origin {
  const path = nameOf(from.path);
  const line = from.range.start.line + 1;
  return { origin: `${path}, line ${line}`, path, line };
}

/** What makes a file a charter, in words behind “because”. */
export function reasonOf(
  { why, line }: CharterSignal,
  { charter }: Settings,
  nameOf: (path: string) => string,
): string {
  switch (why) {
    case "file name":
      return "its name ends in .charter.md or .charter.markdown";
    case "front matter":
      return `line ${line} says \`charter:\`, and a key of charters stands beside it`;
    case "type":
      return `line ${line} says that its type is Collaboration Charter`;
    case "configuration": {
      const place = charter ? placeOf(charter, { nameOf }).origin : "a configuration";
      return `the pattern “${charter?.value ?? ""}” names it (${place})`;
    }
  }
}

/** Why a file is no charter, or is left alone although it is one. */
export function whyNot({ ignored }: Settings, nameOf: (path: string) => string): string | undefined {
  return ignored && `the pattern “${ignored.value}” leaves it alone (${placeOf(ignored, { nameOf }).origin})`;
}

/** The configurations in force, the strongest first; those in which something is wrong with the line. */
export function explainedChain(
  { links, files }: FolderConfiguration,
  nameOf: (path: string) => string,
): readonly { readonly path: string; readonly broken: string | undefined }[] {
  return [...new Set(links.map(({ file }) => file.path))].map((path) => {
    const issue = files.find((file) => file.path === path)?.issues[0];
    return {
      path: nameOf(path),
      broken: issue && `line ${issue.range.start.line + 1}: ${issue.message}`,
    };
  });
}
