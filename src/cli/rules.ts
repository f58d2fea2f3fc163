import { rules as charterRules, fileRuleOf, fileRules, ruleOf } from "../rules/index.ts";
import { urlOf } from "../rules/pages.ts";
import type { FileRule, Rule, RuleOption, SeverityPolicy } from "../rules/rule.ts";
import { jsonOf } from "./json.ts";
import { exit, type Options } from "./options.ts";
import { printable, type Terminal } from "./terminal.ts";

const allRules: readonly (Rule | FileRule)[] = [...charterRules, ...fileRules];

export async function rules(id: string | undefined, options: Options, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const rule = id === undefined ? undefined : (ruleOf(id) ?? fileRuleOf(id));
  if (id !== undefined && !rule) {
    err.write(`charter: ${unknownRule(id)}\n`);
    return exit.failed;
  }
  if (options.format === "json") out.write(`${jsonOf(rule ? ruleJson(rule) : allRules.map(ruleJson))}\n`);
  else out.write(rule ? page(rule, terminal) : list(terminal));
  return exit.clean;
}

export function unknownRule(id: string): string {
  return `No rule has the id “${printable(id)}”; \`charter rules\` lists all.`;
}

function list({ out: { colors } }: Terminal): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const groups = new Set(allRules.map(({ group }) => group));
  return [...groups]
    .map((name) => {
      const rows = allRules
        .filter(({ group }) => group === name)
        .map(({ id, description }) => `  ${id.padEnd(width)}  ${colors.dim(description)}\n`);
      return `${colors.bold(name)}\n${rows.join("")}`;
    })
    .join("\n");
}

function page(
  { id, severity, description, rationale, examples, options = [] }: Rule | FileRule,
  { out: { colors } }: Terminal,
): string {
  return `${colors.bold(id)}  ${colors.dim(severityOf(severity))}

${description}

${rationale.trim()}
${options.map(optionText).join("")}
${colors.green("Good")}

${indented(examples.good)}

${colors.red("Bad")}

${indented(examples.bad)}

${colors.dim(urlOf(id))}
`;
}

function optionText({ name, description, standard, least, most }: RuleOption): string {
  return `\n${name}: ${standard}  ${description} It takes ${least} to ${most}.\n`;
}

function ruleJson({ id, group, severity, options, description, rationale, examples }: Rule | FileRule): object {
  const numbers = options?.map(({ name, description, standard, least, most }) => {
    return { name, description, default: standard, minimum: least, maximum: most };
  });
  return { id, group, severity, options: numbers, description, rationale, examples, url: urlOf(id) };
}

function severityOf(policy: SeverityPolicy): string {
  if (typeof policy === "string") return policy;
  return policy.draft === policy.agreed ? policy.agreed : `${policy.draft} in drafts, ${policy.agreed} once agreed`;
}

function indented(text: string): string {
  return text.trim().replace(/^(?=.)/gm, "    ");
}
