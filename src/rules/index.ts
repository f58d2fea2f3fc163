import { agreementRules } from "./agreement/index.ts";
import { configurationRules } from "./configuration/index.ts";
import { consistencyRules } from "./consistency/index.ts";
import { decisionRules } from "./decision/index.ts";
import { frontMatterRules } from "./front-matter/index.ts";
import { journeyRules } from "./journey/index.ts";
import type { FileRule, Rule } from "./rule.ts";
import { structureRules } from "./structure/index.ts";
import { suppressionRules } from "./suppression/index.ts";
import { themeRules } from "./theme/index.ts";
import { wordingRules } from "./wording/index.ts";

/** Every rule about charters, group by group. To add one: its file, a line in its group's list, a test, `npm run generate`. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...frontMatterRules,
  ...themeRules,
  ...consistencyRules,
  ...journeyRules,
  ...agreementRules,
  ...decisionRules,
  ...wordingRules,
  ...suppressionRules,
];

/** The rules about configurations and catalogs. */
export const fileRules: readonly FileRule[] = configurationRules;

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

export function fileRuleOf(id: string): FileRule | undefined {
  return fileRules.find((rule) => rule.id === id);
}
