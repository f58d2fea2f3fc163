import type { Charter, Theme } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";
import type { TextEdit } from "../rules/rule.ts";
import { lineAt, lineEndOf } from "../rules/structure/source.ts";
import { readPieces } from "./convert/read.ts";
import { type ThemeShape, trimmed, writeTheme } from "./convert/write.ts";

/** What becomes of a selection. */
export interface Conversion {
  readonly edits: readonly TextEdit[];
  /** The titles of the themes that were recognised. */
  readonly themes: readonly string[];
  /** How many lines are under no label; they are kept as they are. */
  readonly kept: number;
}

/**
 * Rewrites the lines of a selection as themes: pasted bullets, tables of Markdown or of a spreadsheet, headings, and the
 * words that people use elsewhere for the two halves. Undefined when neither a theme nor a half is recognised.
 */
export function convertSelection(charter: Charter, range: Range): Conversion | undefined {
  const { first, last } = linesIn(charter, range);
  if (last < first) return undefined;
  const lines = Array.from({ length: last - first + 1 }, (_, at) => lineAt(charter, first + at));
  const around = themeAround(charter, first);
  const pieces = readPieces(lines, charter.catalog, around);
  const themes = pieces.flatMap((piece) => (piece.kind === "theme" ? piece : []));
  const recognised = themes.filter(({ title, halves }) => title !== undefined || halves.length > 0);
  if (recognised.length === 0) return undefined;

  const shape = shapeOf(charter, first, last);
  const blocks = pieces
    .map((piece) =>
      piece.kind === "theme" ? writeTheme(piece, charter.catalog, shape) : trimmed(piece.lines).join("\n"),
    )
    .filter((text) => text !== "");
  const count = (text: readonly string[]): number => text.filter((line) => line.trim() !== "").length;
  return {
    edits: editOf(charter, first, last, blocks.join("\n\n")),
    themes: recognised.map(({ title }) => title ?? around?.title.value ?? "").filter((title) => title !== ""),
    kept: pieces.reduce((sum, piece) => sum + count(piece.kind === "theme" ? piece.loose : piece.lines), 0),
  };
}

/** The whole lines of the body that the range touches, without blank ones at both ends; none when `last` is before `first`. */
function linesIn(charter: Charter, { start, end }: Range): { readonly first: number; readonly last: number } {
  const body = charter.frontMatter ? charter.frontMatter.range.end.line + 1 : 0;
  let first = Math.max(start.line, body);
  let last = Math.min(
    end.character === 0 && end.line > start.line ? end.line - 1 : end.line,
    charter.lines.lineCount - 1,
  );
  while (first <= last && lineAt(charter, first).trim() === "") first++;
  while (first <= last && lineAt(charter, last).trim() === "") last--;
  return { first, last };
}

/** The theme above the line in which it stands, under a heading of its own. */
function themeAround({ themes, sections }: Charter, line: number): Theme | undefined {
  const theme = themes.findLast(({ title }) => title.range.start.line < line);
  if (theme?.level === undefined) return undefined;
  const { level } = theme;
  const from = theme.title.range.start.line;
  const ended = sections.some(({ title: { range }, level: other }) => {
    return range.start.line > from && range.start.line < line && other <= level;
  });
  return ended ? undefined : theme;
}

/** The shape of the themes that stand elsewhere in the charter, else of those that are selected, else that of a new one. */
function shapeOf({ themes }: Charter, first: number, last: number): ThemeShape {
  const isOutside = ({ title }: Theme): boolean => title.range.start.line < first || title.range.start.line > last;
  const headed = themes.filter(({ level }) => level !== undefined);
  const model = headed.find((theme) => isOutside(theme) && partsOf(theme).length > 0) ?? headed.find(isOutside);
  const own = model ?? headed.find((theme) => partsOf(theme).length > 0);
  const form = own && partsOf(own)[0]?.form;
  const known = form === "bold" || form === "plain" || form === "list" ? form : "heading";
  return { form: known, level: own?.level ?? 2 };
}

/** One edit for the lines, with blank lines around it; none when they are well written already. */
function editOf(charter: Charter, first: number, last: number, written: string): readonly TextEdit[] {
  const { lines, text } = charter;
  const lineEnd = lineEndOf(charter);
  const start = lines.offsetAt({ line: first, character: 0 });
  const end = lines.offsetAt({ line: last, character: text.length });
  const before = first > 0 && lineAt(charter, first - 1).trim() !== "" && !isFence(charter, first - 1) ? lineEnd : "";
  const after = last + 1 < lines.lineCount && lineAt(charter, last + 1).trim() !== "" ? lineEnd : "";
  const newText = before + written.replaceAll("\n", lineEnd) + after;
  return text.slice(start, end) === newText ? [] : [{ range: lines.rangeOf(start, end), newText }];
}

/** The line that closes the front matter needs no blank one behind it. */
function isFence({ frontMatter }: Charter, line: number): boolean {
  return frontMatter?.range.end.line === line;
}
