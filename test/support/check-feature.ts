import assert from "node:assert/strict";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { catalogOf } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import type { Position, Range } from "../../src/charter/text.ts";
import { type CompletionOptions, completionsAt } from "../../src/features/completion.ts";
import { hoverAt } from "../../src/features/hover.ts";
import { applyEdits } from "../../src/rules/edits.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import type { Problem } from "../../src/rules/rule.ts";

/** Today, in all tests of features. */
export const asOf = "2026-06-01";

export const uri = "file:///charters/flour.charter.md";

export interface Scene {
  readonly charter: Charter;
  readonly position: Position;
  /** From the first `$0` to the last one. */
  readonly range: Range;
}

/** Reads a picture: a text in which `$0` is the cursor, or two of them are the ends of a selection. */
export function sceneOf(picture: string, catalog?: Catalog): Scene {
  const [before = "", ...others] = dedent(picture).split("$0");
  assert.ok(others.length > 0 && others.length < 3, "a picture has one cursor, or two as the ends of a selection");
  const charter = charterOf(before + others.join(""), catalog);
  const position = charter.lines.positionAt(before.length);
  const end = others.length === 2 ? before.length + (others[0] ?? "").length : before.length;
  return { charter, position, range: { start: position, end: charter.lines.positionAt(end) } };
}

export function charterOf(picture: string, catalog?: Catalog): Charter {
  const text = dedent(picture);
  return catalog ? parseCharter(text, () => catalog, { fallback: catalog }) : parseCharter(text, catalogOf);
}

export function problemsOf(charter: Charter): readonly Problem[] {
  return checkCharter(charter, {
    asOf,
    profile: "guided",
    onFailure: (_rule, error) => {
      throw error;
    },
  });
}

/** The hover at the cursor: what it marks, and below it what it says. */
export function hoverText(picture: string): string {
  const { charter, position } = sceneOf(picture);
  const hover = hoverAt(charter, position, { asOf });
  if (!hover) return "";
  assert.ok(hover.range && typeof hover.contents === "object" && "value" in hover.contents);
  return `[${textIn(charter, hover.range)}]\n${hover.contents.value}`;
}

/** Checks that the hover at the cursor says these things, in this order. */
export function checkHover(picture: string, ...phrases: readonly string[]): void {
  const text = hoverText(picture);
  let at = 0;
  for (const phrase of phrases) {
    const found = text.indexOf(phrase, at);
    assert.ok(found >= 0, `“${phrase}” is not said, or not at its place:\n${text}`);
    at = found + phrase.length;
  }
}

export function proposalsAt(picture: string, options: Partial<CompletionOptions> = {}): readonly CompletionItem[] {
  const { charter, position } = sceneOf(picture);
  return completionsAt(charter, position, { asOf, snippets: true, ...options });
}

/** The labels of what is proposed at the cursor, in their order. */
export function labelsAt(picture: string, options: Partial<CompletionOptions> = {}): readonly string[] {
  return [...proposalsAt(picture, options)]
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .map(({ label }) => label);
}

/** Checks what the text is once the proposal with this label is taken; `$1` are places to fill in. */
export function checkAccepted(
  picture: string,
  label: string,
  after: string,
  options: Partial<CompletionOptions> = {},
): void {
  const { charter } = sceneOf(picture);
  const item = proposalsAt(picture, options).find((proposal) => proposal.label === label);
  assert.ok(item?.textEdit && "range" in item.textEdit, `“${label}” is not proposed`);
  assert.equal(edited(charter, [item.textEdit]), dedent(after));
}

/** The text after the edits. */
export function edited({ text, lines }: Charter, edits: readonly TextEdit[]): string {
  return applyEdits(text, lines, edits);
}

export function textIn({ text, lines }: Charter, { start, end }: Range): string {
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}

/** Without the first line feed and the indentation of the last line. */
export function dedent(picture: string): string {
  const lines = picture.replace(/^\n/, "").split("\n");
  const margin = lines.at(-1) ?? "";
  if (margin === "" || margin.trim() !== "") return lines.join("\n");
  return lines.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line.trimStart())).join("\n");
}
