import type { CatalogTheme } from "../../catalog/catalog.ts";
import type { Charter, PartKind, Theme } from "../../charter/charter.ts";
import { firstWhere } from "../../charter/first-where.ts";
import { halfNames, partsOf } from "../halves.ts";
import type { Fix, TextEdit } from "../rule.ts";
import { emptyHalf, isTight, type Shape, shapeFor, shapeOf } from "./shape.ts";
import { endOf, lastLineOf, leadOf, lineAt, lineEndOf, nextMarker, startOf } from "./source.ts";
import { fillRow, newRow } from "./table-row.ts";

/**
 * Opens the empty form of a theme that is not there, at its place in the catalog among those that are, written as its
 * neighbour is. Undefined where nothing can be put in.
 */
export function insertTheme(charter: Charter, theme: CatalogTheme): Fix | undefined {
  const edit = editForTheme(charter, theme);
  return edit && { title: `Add the theme “${theme.title}”`, edits: [edit], safe: false };
}

/** Opens the empty form of the halves that a theme lacks, written as its other half or as other themes' halves are. */
export function insertHalves(charter: Charter, theme: Theme, kinds: readonly PartKind[]): Fix | undefined {
  const edits = editsForHalves(charter, theme, kinds);
  const names = kinds.map((kind) => `${kind === "observation" ? "an" : "a"} ${halfNames[kind]}`);
  return edits && { title: `Add ${names.join(" and ")}`, edits, safe: false };
}

function editForTheme(charter: Charter, theme: CatalogTheme): TextEdit | undefined {
  const { before, after } = neighboursOf(charter, theme);
  if (before) {
    const text = likeNeighbour(charter, before, theme, nextMarker);
    const line = before.form === "table" ? before.title.range.start.line : lastLineOf(charter, before.range.end);
    return text === undefined ? undefined : insertBehind(charter, line, text, before.level === undefined);
  }
  if (after) {
    const text = likeNeighbour(charter, after, theme, String);
    return text === undefined
      ? undefined
      : insertBefore(charter, after.title.range.start.line, text, after.level === undefined);
  }
  return insertAtEnd(charter, asSection(charter, theme, 2, { form: "heading", level: 2 }));
}

/** The nearest theme before this one in the catalog that is there, else the nearest one behind it. */
function neighboursOf({ catalog, themes }: Charter, theme: CatalogTheme): { before?: Theme; after?: Theme } {
  const places = new Map(catalog.themes.map(({ id }, place) => [id, place]));
  const own = places.get(theme.id) ?? places.size;
  let before: Theme | undefined;
  let after: Theme | undefined;
  const placeOf = (other: Theme | undefined, none: number): number => places.get(other?.id ?? "") ?? none;
  for (const other of themes) {
    const place = placeOf(other, -1);
    if (place < 0) continue;
    if (place < own && place >= placeOf(before, -1)) before = other;
    if (place > own && place < placeOf(after, places.size)) after = other;
  }
  if (before) return { before };
  if (after) return { after };
  const last = themes.at(-1);
  return last ? { before: last } : {};
}

/** The empty form of a theme as its neighbour would write it. */
function likeNeighbour(
  charter: Charter,
  neighbour: Theme,
  theme: CatalogTheme,
  markerFor: (marker: string) => string,
): string | undefined {
  const part = partsOf(neighbour)[0];
  const shape = (part && shapeOf(charter, part)) ?? shapeFor(charter, neighbour);
  if (neighbour.form === "table") return newRow(charter, neighbour.title.range.start, theme);
  if (neighbour.level !== undefined) {
    const isLabel = shape.form === "heading" && shape.level !== undefined;
    const level = isLabel ? Math.min(neighbour.level, shape.level + 1) : neighbour.level;
    return asSection(charter, theme, level, isLabel ? { ...shape, level } : shape);
  }
  const { indent, marker, gap } = leadOf(charter, neighbour.title.range.start);
  const lead = `${indent}${markerFor(marker)}${gap}`;
  // Below a longer number the halves stand deeper.
  const deep = neighbour.form === "list" && lead.length > (shape.indent ?? "").length;
  const halves = halvesOf(charter, theme, deep ? { ...shape, indent: " ".repeat(lead.length) } : shape);
  return [lead + theme.title, ...halves].join(isTight(shape) ? "\n" : "\n\n");
}

function asSection(charter: Charter, theme: CatalogTheme, level: number, shape: Shape): string {
  const halves = halvesOf(charter, theme, shape).join(isTight(shape) ? "\n" : "\n\n");
  return `${"#".repeat(level)} ${theme.title}\n\n${halves}`;
}

function halvesOf(charter: Charter, theme: CatalogTheme, shape: Shape): string[] {
  const needed = kinds.filter((kind) => theme.parts?.[kind] !== "optional");
  return (needed.length > 0 ? needed : kinds).map((kind) => emptyHalf(kind, theme, charter, shape));
}

const kinds: readonly PartKind[] = ["observation", "principle"];

function editsForHalves(charter: Charter, theme: Theme, missing: readonly PartKind[]): readonly TextEdit[] | undefined {
  const definition = theme.definition ?? ownTheme;
  const siblings = partsOf(theme);
  const inRow = theme.form === "table" ? theme.title : siblings.find(({ form }) => form === "table")?.label;
  if (inRow) return fillRow(charter, inRow.range.start.line, missing, definition);

  const sibling = missing[0] === "observation" ? theme.principles[0] : theme.observations.at(-1);
  const shape = (sibling && shapeOf(charter, sibling)) ?? shapeFor(charter, theme);
  const text = missing
    .map((kind) => emptyHalf(kind, definition, charter, next(shape, sibling?.kind)))
    .join(isTight(shape) ? "\n" : "\n\n");
  if (sibling?.kind === "principle")
    return [insertBefore(charter, sibling.label.range.start.line, text, isTight(shape))];
  if (sibling) return [insertBehind(charter, lastLineOf(charter, sibling.whole.end), text, isTight(shape))];

  // Under a heading of its own a label would make a theme of that heading.
  const section = shape.form === "heading" ? undefined : firstSectionIn(charter, theme);
  if (section !== undefined) return [insertBefore(charter, section, text, false)];
  return [insertBehind(charter, lastLineBefore(charter, theme), text, isTight(shape) && theme.level === undefined)];
}

/** The last line of a theme; among pasted bullets the last one before those below its title, which would take the halves. */
function lastLineBefore(charter: Charter, { form, title, range }: Theme): number {
  const last = lastLineOf(charter, range.end);
  if (form !== "pasted") return last;
  const first = title.range.start.line;
  for (let line = first + 1; line <= last; line++) {
    const words = lineAt(charter, line).search(/\S/);
    if (leadOf(charter, { line, character: words + 2 }).marker !== "") return line - 1;
  }
  return last;
}

function next(shape: Shape, sibling: PartKind | undefined): Shape {
  return sibling === "observation" && shape.marker ? { ...shape, marker: nextMarker(shape.marker) } : shape;
}

/** The line of the first heading inside the theme that is neither a theme nor a label. */
function firstSectionIn({ sections }: Charter, { title, range }: Theme): number | undefined {
  const behind = firstWhere(sections, (section) => section.title.range.start.line > title.range.start.line);
  const line = sections[behind]?.title.range.start.line;
  return line !== undefined && line <= range.end.line ? line : undefined;
}

/** Lends its guidance, which is none, to themes of the users' own. */
const ownTheme: CatalogTheme = {
  id: "own",
  title: "",
  aliases: [],
  required: { transactional: "optional", coordinated: "optional", collaborative: "optional", integrated: "optional" },
  guidance: { idea: "", facts: [], questions: { them: [], us: [], me: [] }, good: {}, weak: {} },
};

function insertBehind(charter: Charter, line: number, text: string, tight: boolean): TextEdit {
  const lineEnd = lineEndOf(charter);
  const at = endOf(charter, line);
  const after = !tight && lineAt(charter, line + 1).trim() !== "" ? lineEnd : "";
  const newText = (tight ? "" : lineEnd) + lineEnd + text.replaceAll("\n", lineEnd) + after;
  return { range: { start: at, end: at }, newText };
}

function insertBefore(charter: Charter, line: number, text: string, tight: boolean): TextEdit {
  const lineEnd = lineEndOf(charter);
  const at = startOf(line);
  const before = !tight && line > 0 && lineAt(charter, line - 1).trim() !== "" ? lineEnd : "";
  const newText = before + text.replaceAll("\n", lineEnd) + lineEnd + (tight ? "" : lineEnd);
  return { range: { start: at, end: at }, newText };
}

function insertAtEnd(charter: Charter, text: string): TextEdit | undefined {
  const { frontMatter, lines, text: source } = charter;
  // Front matter that is not closed goes on to the end of the text: there is no body to put a theme into.
  if (frontMatter?.error && lines.offsetAt(frontMatter.range.end) >= source.trimEnd().length) return undefined;
  const lineEnd = lineEndOf(charter);
  const at = lines.positionAt(source.length);
  const gap = source.trim() === "" ? "" : lineEnd.repeat(source.endsWith(lineEnd) ? 1 : 2);
  return { range: { start: at, end: at }, newText: gap + text.replaceAll("\n", lineEnd) + lineEnd };
}
