import type { ThemeChange, ValueChange } from "../../charter/compare.ts";
import { type CharterDifference, hides } from "../differences.ts";
import { type DiffFormat, diffSentence, hiddenSentence, signoffWords } from "./diff-text.ts";
import { inMarkdown } from "./markdown.ts";

/** For a comment at a pull request: a table for each charter, theme by theme. */
export const diffMarkdown: DiffFormat = (out, differences) => {
  const parts = ["## What has changed in the charters\n", `${diffSentence(differences)}\n`];
  let length = 0;
  let left = 0;
  for (const charter of differences.charters) {
    const part = partOf(charter);
    length += part.length;
    if (length > limit) left++;
    else parts.push(part);
  }
  if (left > 0) parts.push(`… and ${left} more.\n`);
  for (const { message } of differences.failures) parts.push(`- ⛔ ${inMarkdown(message)}\n`);
  out.write(parts.join("\n"));
};

/** GitHub takes comments of 65,536 characters. */
const limit = 60_000;

function partOf(difference: CharterDifference): string {
  const { path, previousPath, status, comparison } = difference;
  const name = previousPath === undefined ? inMarkdown(path) : `${inMarkdown(previousPath)} → ${inMarkdown(path)}`;
  const { themes, configuration, particulars, staleSignoffs } = comparison;
  const rows = [...themes.flatMap(themeRows), ...configuration.map(valueRow), ...particulars.map(valueRow)];
  const signoffs = staleSignoffs.map((row) => `- ${inMarkdown(signoffWords(row))}\n`).join("");
  return [
    `### ${name}${{ added: " (new)", removed: " (gone)", changed: "" }[status]}\n`,
    ...(rows.length > 0 ? [`| What | Before | After |\n| --- | --- | --- |\n${rows.join("")}`] : []),
    ...(hides(difference) ? [`${hiddenSentence}\n`] : []),
    ...(signoffs === "" ? [] : [`Sign-offs for the earlier text, to ask for again:\n\n${signoffs}`]),
  ].join("\n");
}

function themeRows({ how, theme, observation, principle }: ThemeChange): string[] {
  const title = `**${inMarkdown(theme.title.value)}**`;
  const half = (name: string, words: typeof observation): string[] =>
    words ? [row(`${title}: ${name}`, words.before, words.after)] : [];
  const halves = [...half("observation", observation), ...half("guiding principle", principle)];
  return halves.length > 0
    ? halves
    : [row(title, how === "gone" ? ["(empty)"] : [], how === "gone" ? [] : ["(empty)"])];
}

function valueRow({ name, before, after }: ValueChange): string {
  return row(name, before === undefined ? [] : [before], after === undefined ? [] : [after]);
}

function row(what: string, before: readonly string[], after: readonly string[]): string {
  const cell = (lines: readonly string[]): string => lines.map(inMarkdown).join("<br>") || "–";
  return `| ${what} | ${cell(before)} | ${cell(after)} |\n`;
}
