import type { CodeLens } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import type { Problem } from "../rules/rule.ts";
import { nextGap } from "./gaps.ts";
import { said } from "./messages.ts";
import { progressOf } from "./progress.ts";

/** Goes to the next gap: a command of clients that say they have it. */
const goToNextGap = "charter.goToNextGap";

export interface CodeLensOptions {
  /** Commands that will be run where they are offered, such as `charter.goToNextGap`. */
  readonly commands?: ReadonlySet<string> | undefined;
  /** That of the editor: see `said`. */
  readonly language?: string | undefined;
}

/** Above the charter's title: how many themes are complete, and where it goes on. Text only where nothing can be run. */
export function codeLensesOf(
  charter: Charter,
  problems: readonly Problem[],
  { commands, language }: CodeLensOptions = {},
): CodeLens[] {
  const { firstHeading, frontMatter, themes, lines } = charter;
  const isTitle = firstHeading && !themes.some(({ title }) => title.range.start.line === firstHeading.range.start.line);
  const line = isTitle ? firstHeading.range.start.line : 0;
  const range = lines.rangeOf(lines.offsetAt({ line, character: 0 }), lines.offsetAt({ line, character: 0 }));
  const { complete, themes: all } = progressOf(charter);
  const start = frontMatter?.range.end ?? { line: 0, character: 0 };
  const gap = complete < all ? nextGap(charter, problems, start) : undefined;
  const say = (text: string) => said(text, language, "code-lens");
  const lenses: CodeLens[] = [{ range, command: { title: say(`${complete} of ${all} themes complete`), command: "" } }];
  if (gap) {
    const command = commands?.has(goToNextGap) ? goToNextGap : "";
    lenses.push({ range, command: { title: say(`Next: ${said(gap.message, language)}`), command } });
  }
  return lenses;
}
