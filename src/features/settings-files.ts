import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import { comparePositions, type Range } from "../charter/text.ts";
import { fixOf } from "../rules/fix-of.ts";
import type { Problem } from "../rules/rule.ts";
import { type CodeActionOptions, openRulePage } from "./code-actions.ts";
import { diagnosticOf } from "./diagnostics.ts";

/** What can be done about the problems of a configuration or a catalog that the range touches. */
export function settingsActionsIn(
  problems: readonly Problem[],
  range: Range,
  { uri, only, commands }: CodeActionOptions,
): CodeAction[] {
  if (only && !only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return [];
  const here = problems.filter(({ range: marked }) => touches(marked, range));
  const fixes = here.flatMap((problem): CodeAction[] => {
    const fix = fixOf(problem);
    if (!fix) return [];
    const edit = { changes: { [uri]: [...fix.edits] } };
    const diagnostics = [diagnosticOf(problem, uri)];
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics, edit }];
  });
  const pages = commands?.has(openRulePage) ? here : [];
  return [
    ...fixes,
    ...pages.map((problem): CodeAction => {
      const title = `Why “${problem.rule}” matters`;
      const command = { title, command: openRulePage, arguments: [problem.url] };
      return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(problem, uri)], command };
    }),
  ];
}

function touches(one: Range, other: Range): boolean {
  return comparePositions(one.start, other.end) <= 0 && comparePositions(other.start, one.end) <= 0;
}
