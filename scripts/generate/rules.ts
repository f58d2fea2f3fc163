import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { catalogOf } from "../../src/catalog/shipped.ts";
import type { Status } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { checkCharter, urlOf } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import type { Group, Profile, Rule, SeverityPolicy } from "../../src/rules/rule.ts";
import { levelOf, runs } from "../../src/rules/severity.ts";
import type { Derived } from "../generate.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** A page for each rule, their index, the table in README.md, and a setting for each in package.json. */
export async function generate(): Promise<readonly Derived[]> {
  const [readme, manifest] = ["README.md", "package.json"].map((name) => readFileSync(path.join(root, name), "utf8"));
  const pages = rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: pageOf(rule) }));
  return [
    ...pages,
    { path: "docs/rules/README.md", content: indexPage() },
    { path: "README.md", content: withTable(readme ?? "") },
    { path: "package.json", content: withSettings(manifest ?? "") },
    { path: configurationSchema, content: withLevels(readFileSync(path.join(root, configurationSchema), "utf8")) },
  ];
}

/** What each group is about, in the order in which people meet them. */
const groups: Readonly<Record<Group, string>> = {
  structure: "Is the charter complete, and can each pair of observation and guiding principle stand on its own?",
  "front matter": "Can the block between the two lines of `---` be read, and does it hold what it may hold?",
  theme: "Does each theme say what it is there for, for every party?",
  consistency: "Do the choices of the charter, such as depth, trust and attitude, fit together?",
  journey: "What happens before the signature, and what after it?",
  agreement: "Has everybody agreed, and to this version?",
  decision: "Are the principles used to decide?",
  wording: "Do the words decide something?",
  suppression: "Do the comments that accept problems still hold?",
};

function pageOf(rule: Rule): string {
  return `<!-- Generated from the rule by \`npm run generate\`. -->
# ${rule.id}

**${rule.description}**

${saysOf(rule)}

## Why

${rule.rationale.trim()}

## A weak example

${fenced(rule.examples.bad)}

## A good example

${fenced(rule.examples.good)}

## How grave it is

${gravityOf(rule)}

## How to switch it off

In the editor, set \`charter.rules.${rule.id}\` to \`off\`, or to \`hint\`, \`information\`, \`warning\` or \`error\`: a severity that is set there holds in every status and profile.

[All rules](README.md)
`;
}

/** The problems of the weak example: what people will read. */
function saysOf(rule: Rule): string {
  const charter = parseCharter(rule.examples.bad, catalogOf, { invalidUtf8: rule.examples.bad.includes("\uFFFD") });
  const asOf = rule.examples.asOf ?? "2026-06-01";
  const problems = checkCharter(charter, {
    asOf,
    profile: "guided",
    rules: [rule],
    severities: { [rule.id]: "hint" },
    onFailure(_, error) {
      throw error;
    },
  });
  const messages = [...new Set(problems.map(({ message }) => message))].slice(0, 3);
  const date = rule.examples.asOf ? `, on ${asOf},` : "";
  return `Of the weak example below${date} it says:\n\n${messages.map((message) => `> ${message}`).join("\n>\n")}`;
}

function fenced(text: string): string {
  const lines = text.trim().split("\n").map(shortened);
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}markdown\n${lines.join("\n")}\n${fence}`;
}

function shortened(line: string): string {
  return line.length > 600 ? `${line.slice(0, 60)} … (and so on, ${line.length} characters)` : line;
}

const profiles: readonly Profile[] = ["guided", "strict", "quiet"];

const phases: readonly (readonly [name: string, status: Status])[] = [
  ["draft", "draft"],
  ["in review or restructuring", "in-review"],
  ["agreed or active", "agreed"],
  ["ended", "ended"],
];

function gravityOf(rule: Rule): string {
  const header = `| The charter is | ${profiles.join(" | ")} |\n| --- | --- | --- | --- |`;
  const rows = phases.map(
    ([name, status]) => `| ${name} | ${profiles.map((profile) => cell(rule, status, profile)).join(" | ")} |`,
  );
  const grades = (rule.grades ?? []).map(({ when, severity }) => `\n- Where ${when}: ${inWords(severity)}.`);
  const graded = grades.length > 0 ? `\n\nSome cases are graded otherwise:\n${grades.join("")}` : "";
  const off = rule.severity === "off" ? "\n\nThis rule is off until somebody switches it on." : "";
  return `${header}\n${rows.join("\n")}${graded}${off}`;
}

function cell(rule: Rule, status: Status, profile: Profile): string {
  const level = runs(rule, status, profile) ? levelOf(rule.severity, status, profile) : "off";
  return level === "off" ? "–" : level;
}

/** A policy as short as in a table: `warning → error` is the one in drafts and the other once agreed. */
function inWords(policy: SeverityPolicy): string {
  if (typeof policy === "string") return policy;
  const { strict, agreed } = policy;
  return byStatus(policy) + (strict !== undefined && strict !== agreed ? ` (strict: ${strict})` : "");
}

function byStatus({ draft, review = draft, agreed, silentBefore }: Exclude<SeverityPolicy, string>): string {
  if (silentBefore) return `${agreed} once agreed`;
  if (draft === agreed) return agreed;
  if (review === agreed) return `${agreed}, ${draft === "off" ? "silent" : draft} in drafts`;
  return [...new Set([draft, review, agreed])].join(" → ");
}

function indexPage(): string {
  const parts = Object.entries(groups).map(([group, about]) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return "";
    return `## ${group.charAt(0).toUpperCase()}${group.slice(1)}\n\n${about}\n\n${tableOf(own, "")}\n\n`;
  });
  return `<!-- Generated from the rules by \`npm run generate\`. -->
# All rules

${legend}

${parts.join("").trimEnd()}
`;
}

const legend =
  "A problem is an *error*, a *warning*, an *information* or a *hint*. An arrow reads: the left one in drafts, the right one once the charter is agreed or active. In the profile *strict* the right one holds from the start; in the profile *quiet* only front matter and gaps are looked at. A charter that has ended is checked for its front matter only.";

function withTable(readme: string): string {
  const sorted = Object.keys(groups).flatMap((group) => rules.filter((rule) => rule.group === group));
  return readme.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_, open: string, close: string) => {
    return `${open}${tableOf(sorted, "docs/rules/")}\n${close}`;
  });
}

/** The editor's settings of the rules are a section of their own. */
function withSettings(manifest: string): string {
  const content = JSON.parse(manifest) as { contributes: { configuration: { id: string; properties: object }[] } };
  const section = content.contributes.configuration.find(({ id }) => id === "rules");
  if (section)
    section.properties = Object.fromEntries(rules.map((rule) => [`charter.rules.${rule.id}`, settingOf(rule)]));
  return `${JSON.stringify(content, null, 2)}\n`;
}

const configurationSchema = "schemas/configuration.schema.json";

/** The form of configurations lists the ids of the rules, so that editors propose them. */
function withLevels(schema: string): string {
  const properties = rules.map(({ id, description }) => {
    return `        "${id}": {\n          "description": ${JSON.stringify(description)},\n          "$ref": "#/$defs/level"\n        }`;
  });
  return schema.replace(
    /("x-is": "ids of rules with their severities",\s*"additionalProperties": [^\n]*\n {6}"properties": \{)[\s\S]*?(?:\n {6})?(\}\n {4}\})/,
    (_, open: string, close: string) => `${open}\n${properties.join(",\n")}\n      ${close}`,
  );
}

function settingOf(rule: Rule): object {
  return {
    type: "string",
    scope: "resource",
    enum: ["default", "off", "hint", "information", "warning", "error"],
    default: "default",
    markdownDescription: `${rule.description} By default: ${severitiesOf(rule)}. [Why](${urlOf(rule.id)})`,
  };
}

function tableOf(own: readonly Rule[], folder: string): string {
  const header = "| Rule | What a good charter does | Severity |\n| --- | --- | --- |";
  const rows = own.map((rule) => {
    const description = rule.description.replaceAll("|", "\\|");
    return `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${description} | ${severitiesOf(rule)} |`;
  });
  return `${header}\n${rows.join("\n")}`;
}

function severitiesOf({ severity, grades = [] }: Rule): string {
  const all = [severity, ...grades.map((grade) => grade.severity)].map(inWords);
  return [...new Set(all)].join(", or ");
}
