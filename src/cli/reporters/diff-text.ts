import type { Signoff } from "../../charter/charter.ts";
import type { ThemeChange, ValueChange, WordsChange } from "../../charter/compare.ts";
import type { Colors } from "../colors.ts";
import { type CharterDifference, type Differences, hides } from "../differences.ts";
import { printable, type Stream } from "../terminal.ts";
import { counted } from "./text.ts";

/** Writes what has changed in one format. */
export type DiffFormat = (out: Stream, differences: Differences) => void;

/**
 * One block for each charter, with what was and what is:
 *
 *     docs/supply.charter.md
 *       “Trust”
 *         principle
 *         - Count the crates each night.
 *         + Count the crates each week.
 */
export const diffText: DiffFormat = (out, { charters }) => {
  for (const charter of charters) out.write(`${blockOf(charter, out)}\n`);
};

function blockOf(difference: CharterDifference, { colors }: Stream): string {
  const { path, previousPath, status, comparison } = difference;
  const name = previousPath === undefined ? path : `${previousPath} → ${path}`;
  const state = { added: `  ${colors.green("new")}`, removed: `  ${colors.red("gone")}`, changed: "" }[status];
  const lines = [`${colors.underline(printable(name))}${state}`];
  for (const change of comparison.themes) lines.push(...themeLines(change, colors));
  lines.push(...valueLines("configuration", comparison.configuration, colors));
  lines.push(...valueLines("beside the agreed text", comparison.particulars, colors));
  if (hides(difference)) lines.push(`  ${colors.dim(hiddenSentence)}`);
  if (comparison.staleSignoffs.length > 0) lines.push(`  ${colors.yellow("sign-offs for the earlier text")}`);
  for (const row of comparison.staleSignoffs) lines.push(`    ${printable(signoffWords(row))}`);
  return lines.map((line) => `${line}\n`).join("");
}

function* themeLines({ how, theme, observation, principle }: ThemeChange, colors: Colors): Iterable<string> {
  const state = { new: `  ${colors.green("new")}`, gone: `  ${colors.red("gone")}`, changed: "" }[how];
  yield `  “${printable(theme.title.value)}”${state}`;
  if (observation) yield* wordLines("observation", observation, colors);
  if (principle) yield* wordLines("principle", principle, colors);
}

function* wordLines(name: string, { before, after }: WordsChange, colors: Colors): Iterable<string> {
  yield `    ${name}`;
  for (const line of before) yield `    ${colors.red(`- ${printable(line)}`)}`;
  for (const line of after) yield `    ${colors.green(`+ ${printable(line)}`)}`;
}

function* valueLines(title: string, changes: readonly ValueChange[], colors: Colors): Iterable<string> {
  if (changes.length > 0) yield `  ${title}`;
  for (const { name, before = "–", after = "–" } of changes)
    yield `    ${name}: ${colors.red(printable(before))} → ${colors.green(printable(after))}`;
}

/** Where nothing else may be told. */
export const hiddenSentence = "A private part has changed.";

/** “floe-works” (director) agreed on 2026-03-02 */
export function signoffWords({ party, role, date, agreed }: Signoff): string {
  const who = party ? `“${party.value}”` : "somebody";
  const function_ = role ? ` (${role.value})` : "";
  return `${who}${function_} ${agreed.value ? "agreed" : "answered"}${date ? ` on ${date.value}` : ""}`;
}

/** What was compared and how much has changed: “Compared 3 charters: 1 has changed (2 principles, 1 sign-off).” */
export function diffSentence({ charters, compared }: Differences): string {
  const counts = countsOf(charters);
  const parts = (Object.keys(nouns) as (keyof Counts)[]).flatMap((key) =>
    counts[key] > 0 ? [counted(counts[key], nouns[key])] : [],
  );
  const what = parts.length > 0 ? ` (${parts.join(", ")})` : "";
  const changed = charters.length === 0 ? "nothing has" : counted(charters.length, ["has", "have"]);
  return `Compared ${counted(compared, ["charter", "charters"])}: ${changed} changed${what}.`;
}

export interface Counts {
  readonly observations: number;
  readonly principles: number;
  readonly choices: number;
  readonly signoffs: number;
}

/** The halves and choices that have changed, and the sign-offs that have become stale. */
export function countsOf(charters: readonly CharterDifference[]): Counts {
  const comparisons = charters.map(({ comparison }) => comparison);
  const themes = comparisons.flatMap(({ themes }) => themes);
  return {
    observations: themes.filter(({ observation }) => observation).length,
    principles: themes.filter(({ principle }) => principle).length,
    choices: comparisons.flatMap(({ configuration }) => configuration.filter(({ agreed }) => agreed)).length,
    signoffs: comparisons.flatMap(({ staleSignoffs }) => staleSignoffs).length,
  };
}

const nouns = {
  observations: ["observation", "observations"],
  principles: ["guiding principle", "guiding principles"],
  choices: ["choice", "choices"],
  signoffs: ["sign-off to ask for again", "sign-offs to ask for again"],
} as const satisfies Record<keyof Counts, readonly [string, string]>;
