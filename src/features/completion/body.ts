import { CompletionItemKind } from "vscode-languageserver-types";
import type { CatalogTheme } from "../../catalog/catalog.ts";
import { themeScaffold } from "../../catalog/scaffold.ts";
import type { Charter, PartKind, Theme } from "../../charter/charter.ts";
import type { Position } from "../../charter/text.ts";
import { capitalised } from "../../rules/ends.ts";
import { halfNames, needs, partsOf } from "../../rules/halves.ts";
import { requirementIn } from "../../rules/structure/requirement-severity.ts";
import { emptyHalf, type Shape, shapeFor, shapeOf } from "../../rules/structure/shape.ts";
import { lineAt, lineEndOf } from "../../rules/structure/source.ts";
import { halfGuidance, themeGuidance } from "../hover/guidance.ts";
import { requirementText } from "../hover/requirement.ts";
import { missingThemesOf } from "../insert-themes.ts";
import { escapedForSnippet } from "./front-matter.ts";
import type { CompletionOptions, Proposal } from "./proposal.ts";

/** Titles of missing themes and labels of missing halves, at the places where one can stand; nothing in prose. */
export function* bodyProposals(charter: Charter, position: Position, options: CompletionOptions): Iterable<Proposal> {
  const line = lineAt(charter, position.line);
  const before = line.slice(0, position.character);
  const behind = line.slice(position.character);
  if (isHidden(charter, position.line)) return;
  const theme = themeAround(charter, position);

  const heading = /^ {0,3}(#{1,6})[ \t]+([^\r\n]*)$/.exec(before);
  if (heading) {
    const level = heading[1]?.length ?? 2;
    const start = { line: position.line, character: before.length - (heading[2] ?? "").length };
    if (theme?.level !== undefined && level > theme.level && theme.title.range.start.line < position.line)
      yield* labels(charter, theme, start, line.length, { form: "heading", level: level - 1 }, "words");
    else if (isThemeLevel(charter, level, position.line)) yield* themes(charter, start, line.length, level);
    return;
  }
  // Editors may have closed the marks already.
  if (!/^[*_\s]*$/.test(behind)) return;

  const labelled = /^([ \t]*(?![ \t])(?:[-*+•◦][ \t]+(?![ \t]))?)(\*\*|__)?([\p{L} ]*)$/u.exec(before);
  if (!labelled || !theme) {
    if (before.trim() === "" && !options.trigger) yield* wholeThemes(charter, position, line.length);
    return;
  }
  const [, lead = "", marks = "", word = ""] = labelled;
  const isItem = /\S/.test(lead);
  const shape = halfShape(charter, theme);
  if (isItem !== (shape.form === "list" || shape.form === "pasted")) return;
  // A blank that is typed on an empty line, or behind a short word, asks for nothing.
  if (marks === "" && word.trim().length < 3 && !isItem && options.trigger) return;
  const start = { line: position.line, character: lead.search(/\S|$/) };
  const wanted: Shape = marks !== "" && shape.form === "heading" ? { form: "bold" } : shape;
  yield* labels(charter, theme, start, line.length, wanted, "whole", word);
  if (before.trim() === "" && !options.trigger) yield* wholeThemes(charter, position, line.length);
}

/** Whether the line stands in fenced code or in a comment, as far as the lines before it tell. */
function isHidden({ text, lines, frontMatter }: Charter, line: number): boolean {
  const from = frontMatter ? lines.offsetAt(frontMatter.range.end) : 0;
  const before = text.slice(from, lines.offsetAt({ line, character: 0 }));
  let fence: string | undefined;
  for (const [, marks = ""] of before.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (fence === undefined) fence = marks;
    else if (marks.startsWith(fence)) fence = undefined;
  }
  return fence !== undefined || before.lastIndexOf("<!--") > before.lastIndexOf("-->");
}

/** The theme that a line belongs to: the last one before it, unless another section has begun since. */
function themeAround({ themes: all, sections }: Charter, { line }: Position): Theme | undefined {
  const theme = all.findLast(({ title }) => title.range.start.line <= line);
  if (!theme) return undefined;
  const from = theme.title.range.start.line;
  const ended = sections.some(({ title, level }) => {
    const start = title.range.start.line;
    return start > from && start < line && level <= (theme.level ?? 6);
  });
  return ended ? undefined : theme;
}

/** Whether a heading of this level can be a theme's: as the others are, else below a title. */
function isThemeLevel({ themes: all, firstHeading }: Charter, level: number, line: number): boolean {
  const levels = all
    .filter(({ title }) => title.range.start.line !== line)
    .flatMap((theme) => (theme.level === undefined ? [] : [theme.level]));
  if (levels.length > 0) return levels.includes(level);
  return level > 1 || (firstHeading !== undefined && firstHeading.range.start.line < line);
}

function* themes(charter: Charter, start: Position, end: number, level: number): Iterable<Proposal> {
  const here = charter.themes.find(({ title }) => title.range.start.line === start.line);
  const hasHalves = here !== undefined && partsOf(here).length > 0;
  for (const { theme, detail } of missing(charter, here)) {
    const form = themeScaffold(theme, charter.catalog, scaffoldShape(charter, level)).replace(/^#+ /, "");
    yield proposalOf(charter, start, end, {
      label: theme.title,
      kind: CompletionItemKind.Class,
      detail,
      documentation: themeGuidance(
        theme,
        theme.deprecated && requirementText(charter, theme),
        charter.catalog.language,
      ),
      deprecated: theme.deprecated !== undefined,
      ...(hasHalves ? inserted(charter, theme.title) : inserted(charter, form)),
    });
  }
}

/** The whole empty form of a theme, for an empty line on which somebody asks what could be there. */
function* wholeThemes(charter: Charter, position: Position, end: number): Iterable<Proposal> {
  const { line } = position;
  const isFree = (other: number): boolean => other < 0 || lineAt(charter, other).trim() === "";
  const isBelowFrontMatter = charter.frontMatter?.range.end.line === line - 1;
  if ((!isFree(line - 1) && !isBelowFrontMatter) || !isFree(line + 1)) return;
  const model = charter.themes[0];
  if (model && model.level === undefined) return;
  const level = model?.level ?? 2;
  for (const { theme, detail } of missing(charter, undefined)) {
    const form = themeScaffold(theme, charter.catalog, scaffoldShape(charter, level));
    yield proposalOf(charter, { line, character: 0 }, end, {
      label: `${"#".repeat(level)} ${theme.title}`,
      kind: CompletionItemKind.Class,
      detail,
      documentation: themeGuidance(theme, undefined, charter.catalog.language),
      ...inserted(charter, form),
    });
  }
}

function missing(charter: Charter, here: Theme | undefined): readonly { theme: CatalogTheme; detail: string }[] {
  const absent = missingThemesOf(charter).map(({ id }) => id);
  const ids = here?.id === undefined ? absent : [here.id, ...absent];
  return ids.flatMap((id) => {
    const theme = charter.catalog.themes.find((other) => other.id === id);
    if (!theme) return [];
    return [{ theme, detail: theme.deprecated ? "no longer used" : `${requirementIn(charter, theme)} theme` }];
  });
}

function scaffoldShape(
  charter: Charter,
  level: number,
): { form: "heading" | "bold" | "plain" | "list"; level: number } {
  const model = charter.themes.find((theme) => theme.level !== undefined && partsOf(theme).length > 0);
  const form = model && partsOf(model)[0]?.form;
  return { form: form === "bold" || form === "plain" || form === "list" ? form : "heading", level };
}

/** How a theme writes its halves, or would. */
function halfShape(charter: Charter, theme: Theme): Shape {
  const part = partsOf(theme)[0];
  return (part && shapeOf(charter, part)) ?? shapeFor(charter, theme);
}

/** `words` leaves what stands before the place as it is, `whole` writes marks and bullets anew. */
function* labels(
  charter: Charter,
  theme: Theme,
  start: Position,
  end: number,
  shape: Shape,
  what: "words" | "whole",
  typed = "",
): Iterable<Proposal> {
  const kinds: readonly PartKind[] = ["observation", "principle"];
  const lacks = (kind: PartKind): boolean =>
    needs(theme, kind) &&
    !partsOf(theme).some((part) => part.kind === kind && part.label.range.start.line !== start.line);
  for (const kind of kinds) {
    const label = charter.catalog.labels[kind][0] ?? halfNames[kind];
    const isTyped = typed.trim() !== "" && label.toLowerCase().startsWith(typed.trim().toLowerCase());
    if (typed.trim() === "" ? !lacks(kind) : !isTyped) continue;
    const form = emptyHalf(kind, theme.definition ?? noGuidance, charter, { ...shape, indent: "" });
    const text = what === "words" ? form.replace(/^#+ /, "") : form;
    yield proposalOf(charter, start, end, {
      label,
      kind: CompletionItemKind.Field,
      detail: `${capitalised(halfNames[kind])} of “${theme.title.value}”`,
      documentation: halfGuidance(kind, theme.definition, charter.catalog.language),
      filter:
        lineAt(charter, start.line).slice(start.character).trim() === "" ? label : `${marksOf(charter, start)}${label}`,
      ...inserted(charter, text),
    });
  }
}

function marksOf(charter: Charter, { line, character }: Position): string {
  return /^(?:\*\*|__)?/.exec(lineAt(charter, line).slice(character))?.[0] ?? "";
}

const noGuidance: CatalogTheme = {
  id: "own",
  title: "",
  aliases: [],
  required: { transactional: "optional", coordinated: "optional", collaborative: "optional", integrated: "optional" },
  guidance: { idea: "", facts: [], questions: { them: [], us: [], me: [] }, good: {}, weak: {} },
};

/** The empty form with its prompts as places to type over. */
function inserted(charter: Charter, form: string): Pick<Proposal, "snippet" | "plain"> {
  const plain = form.replaceAll("\n", lineEndOf(charter));
  let place = 0;
  const snippet = plain
    .split(/(<!--.*?-->)/s)
    .map((text, index) => (index % 2 === 0 ? escapedForSnippet(text) : `\${${++place}:${escapedForSnippet(text)}}`))
    .join("");
  return { snippet, plain };
}

function proposalOf(
  { lines }: Charter,
  start: Position,
  end: number,
  proposal: Omit<Proposal, "start" | "end">,
): Proposal {
  return { ...proposal, start: lines.offsetAt(start), end: lines.offsetAt({ line: start.line, character: end }) };
}
