import assert from "node:assert/strict";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import type { Range } from "../../src/charter/text.ts";
import { linkCatalogs, readCatalogFile } from "../../src/config/catalog-file.ts";
import type { Words } from "../../src/config/settings.ts";
import { applyEdits } from "../../src/rules/edits.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { fixOf } from "../../src/rules/fix-of.ts";
import type { Fix, Level, Problem, Profile, Rule } from "../../src/rules/rule.ts";

export interface PictureOptions {
  /** Today; 2026-06-01 when absent. */
  readonly asOf?: string;
  /** guided when absent. */
  readonly profile?: Profile;
  readonly severities?: Readonly<Record<string, Level>>;
  readonly lexicon?: Words;
  /** Numbers that users have set for the rule. */
  readonly options?: Readonly<Record<string, number>>;
  /** The catalog in force instead of the one that the front matter names. */
  readonly catalog?: Catalog;
  /** What the lines of the text end with; a line feed when absent. */
  readonly lineEnd?: "\n" | "\r\n";
  /** Writes the severity before each message. */
  readonly show?: "severity";
}

/**
 * Checks one rule against a picture: the text, and under each line what the user sees there. `^^^^ words` marks the
 * characters above it; a `|`, alone on its line, marks the place between two characters. Nothing else may be said.
 * The picture's first line feed is dropped, and so is the indentation of its last line from every line.
 */
export function checkRule(rule: Rule, picture: string, options: PictureOptions = {}): void {
  const expected = dedent(picture);
  const text = textOf(expected);
  assert.equal(drawn(text, problemsOf(rule, charterOf(text, options), options), options), expected);
}

/** Checks that the rule's first fix turns one text into the other, and that its problem is gone then. */
export function checkFix(rule: Rule, before: string, after: string, options: PictureOptions = {}): void {
  const charter = charterOf(textOf(dedent(before)), options);
  const problem = problemsOf(rule, charter, options).find((candidate) => fixOf(candidate));
  const fix = problem && fixOf(problem);
  assert.ok(fix, "no problem has a fix");
  assert.equal(applied(charter, fix), dedent(after));
  assertGone(rule, charter, problem, fix, options);
}

/** Checks the choices of the rule's first problem that has any: by title, the text that each makes. */
export function checkChoices(
  rule: Rule,
  before: string,
  after: Readonly<Record<string, string>>,
  options: PictureOptions = {},
): void {
  const charter = charterOf(textOf(dedent(before)), options);
  const problem = problemsOf(rule, charter, options).find(({ choices }) => choices);
  const choices = problem?.choices?.map((choice) => [choice.title, applied(charter, choice)]) ?? [];
  const expected = Object.entries(after).map(([title, text]) => [title, dedent(text)]);
  assert.deepEqual(Object.fromEntries(choices), Object.fromEntries(expected));
  for (const choice of problem?.choices ?? []) {
    if (problem) assertGone(rule, charter, problem, choice, options);
  }
}

/** What the one rule says through the engine. A rule that is off by itself is switched on; one that fails throws. */
export function problemsOf(rule: Rule, charter: Charter, options: PictureOptions = {}): readonly Problem[] {
  const { asOf = "2026-06-01", profile = "guided", severities, lexicon, options: numbers } = options;
  const forced: Record<string, Level> = rule.severity === "off" ? { [rule.id]: "hint" } : {};
  return checkCharter(charter, {
    asOf,
    profile,
    severities: severities ?? forced,
    lexicon,
    ...(numbers && { options: { [rule.id]: numbers } }),
    rules: [rule],
    onFailure: rethrow,
  });
}

export function charterOf(text: string, { catalog, lineEnd = "\n" }: PictureOptions = {}): Charter {
  // A text that holds the sign for unreadable characters stands for a file with such bytes.
  const invalidUtf8 = text.includes("\uFFFD");
  return parseCharter(text.replaceAll("\n", lineEnd), catalog ? () => catalog : catalogOf, {
    invalidUtf8,
    ...(catalog && { fallback: catalog }),
  });
}

export function rethrow(_rule: Rule, error: unknown): never {
  throw error;
}

/** The good or the bad example of a rule as the charter that it is. */
export function exampleCharter({ examples }: Rule, which: "good" | "bad"): Charter {
  return charterOf(examples[which], examples.catalog === undefined ? {} : { catalog: catalogIn(examples.catalog) });
}

/** The catalog that stands in a file. */
export function catalogIn(text: string): Catalog {
  const { catalogs } = linkCatalogs([readCatalogFile("/work/.charter/catalogs/own.yaml", text)], shippedCatalogs());
  const [linked] = catalogs.values();
  assert.ok(linked, "the text is no catalog");
  return linked.catalog;
}

function applied({ text, lines }: Charter, { edits }: Fix): string {
  const result = applyEdits(text, lines, edits);
  if (text.includes("\r\n")) assert.doesNotMatch(result, /[^\r]\n/, "a line of the fix ends otherwise than the file's");
  return result.replaceAll("\r\n", "\n");
}

function assertGone(rule: Rule, charter: Charter, problem: Problem, { edits }: Fix, options: PictureOptions): void {
  const count = (problems: readonly Problem[]): number =>
    problems.filter(({ message, theme }) => message === problem.message && theme === problem.theme).length;
  const text = applyEdits(charter.text, charter.lines, edits);
  const after = charterOf(text.replaceAll("\r\n", "\n"), options);
  assert.ok(
    count(problemsOf(rule, after, options)) < count(problemsOf(rule, charter, options)),
    `the problem is still there:\n${text}`,
  );
}

function dedent(picture: string): string {
  const lines = picture.replace(/^\n/, "").split("\n");
  const margin = lines.at(-1) ?? "";
  if (margin === "" || margin.trim() !== "") return lines.join("\n");
  return lines.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line.trimStart())).join("\n");
}

function textOf(picture: string): string {
  return picture
    .split("\n")
    .filter((line) => !/^ *(?:\^+|\|)(?: [^|]*)?$/.test(line))
    .join("\n");
}

function drawn(text: string, problems: readonly Problem[], { show }: PictureOptions): string {
  const lines = text
    .split("\n")
    .flatMap((line, number) => [
      ...(text === "" ? [] : [line]),
      ...problems
        .filter(({ range }) => range.start.line === number)
        .map(({ range, message, severity }) => `${marks(range)} ${show ? `${severity}: ` : ""}${message}`),
    ]);
  return (text === "" ? [...lines, ""] : lines).join("\n");
}

function marks({ start, end }: Range): string {
  if (end.line > start.line) return `${" ".repeat(start.character)}^ to line ${end.line + 1}:`;
  return " ".repeat(start.character) + ("^".repeat(end.character - start.character) || "|");
}
