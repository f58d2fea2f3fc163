import type { Labels } from "../../catalog/catalog.ts";
import { normalise } from "../../catalog/normal.ts";
import { themeColumns } from "../../charter/body/look-ahead.ts";
import type { PartKind } from "../../charter/charter.ts";
import { kindOf } from "./line.ts";

export interface TableRow {
  /** Undefined where the table has no column of themes, or the cell is empty: the row goes on with the theme before it. */
  readonly title: string | undefined;
  readonly halves: readonly { readonly kind: PartKind; readonly text: string }[];
  /** What the other columns say, each with its header. */
  readonly loose: readonly string[];
}

/**
 * The table that begins on a line, from Markdown or as spreadsheets put it on the clipboard, if its header names a half;
 * with the number of lines that it takes.
 */
export function tableAt(
  lines: readonly string[],
  at: number,
  labels: Labels,
  inTheme: boolean,
): { readonly rows: readonly TableRow[]; readonly hasThemes: boolean; readonly length: number } | undefined {
  const header = cellsOf(lines[at]);
  if (!header || header.length < 2 || /^\s*\t/.test(lines[at] ?? "")) return undefined;
  const kinds = header.map((cell) => kindOf(withoutMarks(cell), labels));
  if (!kinds.some((kind) => kind)) return undefined;
  const isMarkdown = (lines[at] ?? "").includes("|") && !(lines[at] ?? "").includes("\t");
  const delimited = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(lines[at + 1] ?? "");
  if (isMarkdown && !delimited) return undefined;
  const titled = header.findIndex((cell) => themeColumns.has(normalise(withoutMarks(cell))));
  const themes = titled >= 0 ? titled : !inTheme && kinds[0] === undefined ? 0 : -1;
  const rows: TableRow[] = [];
  let next = at + (isMarkdown ? 2 : 1);
  for (; next < lines.length; next++) {
    const cells = cellsOf(lines[next]);
    if (!cells || cells.length > header.length) break;
    rows.push(rowOf(cells, header, kinds, themes));
  }
  return { rows, hasThemes: themes >= 0, length: next - at };
}

function rowOf(
  cells: readonly string[],
  header: readonly string[],
  kinds: readonly (PartKind | undefined)[],
  themes: number,
): TableRow {
  const halves: { kind: PartKind; text: string }[] = [];
  const loose: string[] = [];
  for (const [column, text] of cells.entries()) {
    if (text === "" || column === themes) continue;
    const kind = kinds[column];
    if (kind) halves.push({ kind, text });
    else loose.push(header[column] ? `${header[column]}: ${text}` : text);
  }
  const title = withoutMarks(cells[themes] ?? "");
  return { title: title === "" ? undefined : title, halves, loose };
}

/** The cells of a line with tabs or bars; undefined for any other line. */
function cellsOf(line: string | undefined): readonly string[] | undefined {
  if (line === undefined || line.trim() === "") return undefined;
  if (line.includes("\t") && !line.trimStart().startsWith("|")) {
    return line.split("\t").map((cell) => cell.trim().replace(/^"(.*)"$/s, "$1"));
  }
  if (!/^\s*\|/.test(line) && !/[^\\]\|.*\S/.test(line)) return undefined;
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, "");
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replaceAll("\\|", "|")
      .replace(/<br\s*\/?>/gi, " "),
  );
}

function withoutMarks(cell: string): string {
  return cell.replace(/^[*_]+|(?<![*_])[*_]+$/g, "").trim();
}
