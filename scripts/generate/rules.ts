import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Status } from "../../src/charter/charter.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { fileRules, rules } from "../../src/rules/index.ts";
import { urlOf } from "../../src/rules/pages.ts";
import type {
  FileRule,
  Group,
  Problem,
  Profile,
  Rule,
  RuleInfo,
  RuleOption,
  SeverityPolicy,
} from "../../src/rules/rule.ts";
import { checkSettingsFile } from "../../src/rules/settings-files.ts";
import { levelOf, runs } from "../../src/rules/severity.ts";
import { exampleCharter } from "../../test/support/check-rule.ts";
import { exampleFile } from "../../test/support/example-file.ts";
import type { Derived } from "../generate.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const allRules: readonly (Rule | FileRule)[] = [...rules, ...fileRules];

/** A page for each rule, their index, the table in README.md, and a setting for each in package.json. */
export async function generate(): Promise<readonly Derived[]> {
  const [readme, manifest] = ["README.md", "package.json"].map((name) => readFileSync(path.join(root, name), "utf8"));
  const pages = await Promise.all(
    allRules.map(async (rule) => ({ path: `docs/rules/${rule.id}.md`, content: await pageOf(rule) })),
  );
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
  configuration: "Can configurations and catalogs be read, and do they say what they are meant to say?",
};

async function pageOf(rule: Rule | FileRule): Promise<string> {
  const language = rule.group === "configuration" ? "yaml" : "markdown";
  return `<!-- Generated from the rule by \`npm run generate\`. -->
# ${rule.id}

**${rule.description}**

${await saysOf(rule)}

## Why

${rule.rationale.trim()}

${catalogOf(rule)}## A weak example

${fenced(rule.examples.bad, language)}

## A good example

${fenced(rule.examples.good, language)}

## How grave it is

${gravityOf(rule)}

## How to switch it off

In \`.charter.yaml\`, for everybody and in every tool:

\`\`\`yaml
rules:
  ${rule.id}: off
\`\`\`

Instead of \`off\` it may say \`hint\`, \`information\`, \`warning\` or \`error\`: that holds in every status and profile. The editor's setting \`charter.rules.${rule.id}\` does the same where no configuration speaks of the rule.${commentsFor(rule)}
${optionsOf(rule)}
[All rules](README.md)
`;
}

/** The numbers that users may set, with what holds where they do not. */
function optionsOf({ id, options = [] }: Rule | FileRule): string {
  if (options.length === 0) return "";
  const rows = options.map(
    ({ name, description, standard, least, most }) =>
      `| \`${name}\` | ${description} | ${standard} | ${least} to ${most} |`,
  );
  const example = options.map(({ name, standard }) => `    ${name}: ${standard}`).join("\n");
  return `
## Options

| Option | | Unless it is set | It takes |
| --- | --- | --- | --- |
${rows.join("\n")}

\`\`\`yaml
rules:
  ${id}:
${example}
\`\`\`

Beside them may stand \`severity\`.
`;
}

/** Where the examples need a catalog of users' own. */
function catalogOf(rule: Rule | FileRule): string {
  const catalog = "check" in rule ? rule.examples.catalog : undefined;
  return catalog === undefined ? "" : `## The catalog of the examples\n\n${fenced(catalog, "yaml")}\n\n`;
}

function commentsFor({ group }: Rule | FileRule): string {
  if (group === "configuration" || group === "suppression") return "";
  return " A comment accepts a single problem: [Configuration](../configuration.md#comments-that-accept-a-problem).";
}

/** The problems of the weak example: what people will read. */
async function saysOf(rule: Rule | FileRule): Promise<string> {
  const problems = "check" in rule ? charterProblems(rule) : await fileProblems(rule);
  const messages = [...new Set(problems.map(({ message }) => message))].slice(0, 3);
  const date = "check" in rule && rule.examples.asOf ? `, on ${rule.examples.asOf},` : "";
  return `Of the weak example below${date} it says:\n\n${messages.map((message) => `> ${message}`).join("\n>\n")}`;
}

function charterProblems(rule: Rule): readonly Problem[] {
  return checkCharter(exampleCharter(rule, "bad"), {
    asOf: rule.examples.asOf ?? "2026-06-01",
    profile: "guided",
    rules: [rule],
    severities: { [rule.id]: "hint" },
    onFailure(_, error) {
      throw error;
    },
  });
}

async function fileProblems(rule: FileRule): Promise<readonly Problem[]> {
  const problems = checkSettingsFile(await exampleFile(rule, "bad"));
  return problems.filter((problem) => problem.rule === rule.id);
}

function fenced(text: string, language: string): string {
  const lines = text.trim().split("\n").map(shortened);
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
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

function gravityOf(rule: Rule | FileRule): string {
  if (!("check" in rule)) return `Always ${rule.severity}, unless a configuration says otherwise.`;
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
    const own = allRules.filter((rule) => rule.group === group);
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
  const sorted = Object.keys(groups).flatMap((group) => allRules.filter((rule) => rule.group === group));
  return readme.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_, open: string, close: string) => {
    return `${open}${tableOf(sorted, "docs/rules/")}\n${close}`;
  });
}

/** The editor's settings of the rules are a section of their own. */
function withSettings(manifest: string): string {
  const content = JSON.parse(manifest) as { contributes: { configuration: { id: string; properties: object }[] } };
  const section = content.contributes.configuration.find(({ id }) => id === "rules");
  if (section)
    section.properties = Object.fromEntries(allRules.map((rule) => [`charter.rules.${rule.id}`, settingOf(rule)]));
  return `${JSON.stringify(content, null, 2)}\n`;
}

const configurationSchema = "schemas/configuration.schema.json";

/** The form of configurations lists the ids of the rules, so that editors propose them. */
function withLevels(schema: string): string {
  const properties = allRules.map(({ id, description, options = [] }) => {
    const form = options.length === 0 ? '"$ref": "#/$defs/rule"' : formWith(options);
    return `        "${id}": {\n          "description": ${JSON.stringify(description)},\n          ${form}\n        }`;
  });
  return schema.replace(
    /("x-is": "ids of rules with their severities",\s*"additionalProperties": [^\n]*\n {6}"properties": \{)[\s\S]*?(?:\n {6})?(\}\n {4}\})/,
    (_, open: string, close: string) => `${open}\n${properties.join(",\n")}\n      ${close}`,
  );
}

/** As in `#/$defs/rule`, with the rule's own numbers. */
function formWith(options: readonly RuleOption[]): string {
  const severity = { severity: { $ref: "#/$defs/level" } };
  const properties = Object.assign(severity, ...options.map((option) => ({ [option.name]: numberForm(option) })));
  const names = options.map(({ name }) => `\`${name}\``).join(", ");
  const form = {
    "x-is": "a severity, or `severity` with options",
    oneOf: [
      { $ref: "#/$defs/level" },
      {
        type: "object",
        "x-is": `\`severity\` or ${names}`,
        additionalProperties: false,
        minProperties: 1,
        properties,
      },
    ],
  };
  const text = JSON.stringify(form, null, 2).replace(/\[\s+(\d+)\s+\]/g, "[$1]");
  const lines = text.split("\n").slice(1, -1);
  return lines.join("\n        ").trim();
}

function numberForm({ name, description, standard, least, most }: RuleOption): object {
  return {
    title: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    description: `${description} ${standard} when it is absent.`,
    type: "integer",
    "x-is": `a whole number from ${least} to ${most}`,
    minimum: least,
    maximum: most,
    default: standard,
    examples: [standard],
  };
}

function settingOf(rule: Rule | FileRule): object {
  return {
    type: "string",
    scope: "resource",
    enum: ["default", "off", "hint", "information", "warning", "error"],
    default: "default",
    markdownDescription: `${rule.description} By default: ${severitiesOf(rule)}. [Why](${urlOf(rule.id)})`,
  };
}

function tableOf(own: readonly (Rule | FileRule)[], folder: string): string {
  const header = "| Rule | What a good charter does | Severity |\n| --- | --- | --- |";
  const rows = own.map((rule) => {
    const description = rule.description.replaceAll("|", "\\|");
    return `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${description} | ${severitiesOf(rule)} |`;
  });
  return `${header}\n${rows.join("\n")}`;
}

function severitiesOf({ severity, grades = [] }: RuleInfo): string {
  const all = [severity, ...grades.map((grade) => grade.severity)].map(inWords);
  return [...new Set(all)].join(", or ");
}
