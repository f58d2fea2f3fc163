import type { SettingsFile } from "../config/configuration.ts";
import { fileRules } from "./index.ts";
import { urlOf } from "./pages.ts";
import type { Level, Problem } from "./rule.ts";

/**
 * What the rules about configurations and catalogs say about a file, in the order of its text.
 *
 * @param severities levels that users set, by rule id.
 */
export function checkSettingsFile(
  { kind, issues }: SettingsFile,
  severities: Readonly<Record<string, Level>> = {},
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { kind: issue, range, message, repair } of issues) {
    const rule = fileRules.find((candidate) => candidate.about === kind && candidate.issue === issue);
    if (!rule) continue;
    const { id, severity } = rule;
    const level = (Object.hasOwn(severities, id) ? severities[id] : undefined) ?? severity;
    if (level === "off") continue;
    const fix = repair && {
      title: repair.title,
      edits: [{ range: repair.range, newText: repair.newText }],
      safe: true,
    };
    problems.push({ rule: id, severity: level, url: urlOf(id), range, message, ...(fix && { fix }) });
  }
  return problems;
}
