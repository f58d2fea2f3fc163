import type { CatalogTheme } from "../../catalog/catalog.ts";
import { namesOf } from "../../catalog/names.ts";
import { notes } from "../../catalog/remembered.ts";
import { partScaffold } from "../../catalog/scaffold.ts";
import type { Charter, PartKind } from "../../charter/charter.ts";
import type { Position } from "../../charter/text.ts";
import type { TextEdit } from "../rule.ts";
import { endOf, lineAt } from "./source.ts";

/** Opens the empty form of these halves in a row; undefined where the table has no free cell for one of them. */
export function fillRow(
  charter: Charter,
  line: number,
  kinds: readonly PartKind[],
  theme: CatalogTheme,
): readonly TextEdit[] | undefined {
  const row = lineAt(charter, line);
  const cells = cellsOf(row);
  const edits: TextEdit[] = [];
  const open = new Set(kinds);
  let added = "";
  for (const [index, kind] of columnsOf(charter, line).entries()) {
    const cell = cells[index];
    const prompt = kind && open.has(kind) ? emptyCell(kind, theme, charter) : undefined;
    if (!cell) added += ` ${prompt ?? ""} |`;
    else if (!prompt || !isUnwritten(cell.text)) continue;
    else edits.push(fillCell(line, cell, prompt));
    if (kind) open.delete(kind);
  }
  if (open.size > 0) return undefined;
  const end = endOf(charter, line);
  const newText = /\|\s*$/.test(row) ? added : ` |${added}`;
  return edits.length < kinds.length ? [...edits, { range: { start: end, end }, newText }] : edits;
}

/** A row for a theme, shaped like the row in which another theme's title stands. */
export function newRow(charter: Charter, { line, character }: Position, theme: CatalogTheme): string | undefined {
  const row = lineAt(charter, line);
  const titles = cellsOf(row).findIndex(({ start, end }) => start <= character && character <= end);
  const columns = columnsOf(charter, line);
  if (titles < 0 || !columns.some(Boolean)) return undefined;
  const cells = columns.map((kind, index) => {
    if (index === titles) return theme.title.replaceAll("|", "\\|");
    return kind && theme.parts?.[kind] !== "optional" ? emptyCell(kind, theme, charter) : "";
  });
  return `${/^\s*/.exec(row)?.[0] ?? ""}| ${cells.join(" | ")} |`;
}

/** A cell with nothing in it is no half at all, so an empty one holds dots before its prompt. */
function emptyCell(kind: PartKind, theme: CatalogTheme, { catalog }: Charter): string {
  const prompt = /<!--.*-->/.exec(partScaffold(kind, theme, catalog, { form: "plain" }))?.[0] ?? "";
  return `… ${prompt.replaceAll("|", "/")}`;
}

type Columns = readonly (PartKind | undefined)[];

const known = notes<Charter, Map<number, Columns>>();

/** The half that each column of the table around a row holds, by its header. */
function columnsOf(charter: Charter, line: number): Columns {
  const columns = known.get(charter) ?? new Map<number, Columns>();
  known.set(charter, columns);
  const found = columns.get(line - 1) ?? findColumns(charter, line);
  columns.set(line, found);
  return found;
}

function findColumns(charter: Charter, line: number): Columns {
  const names = namesOf(charter.catalog);
  for (let above = line - 1; above > 0; above--) {
    const text = lineAt(charter, above);
    if (text.trim() === "") break;
    if (!text.includes("-") || !/^[\s|:-]*$/.test(text)) continue;
    return cellsOf(lineAt(charter, above - 1)).map(({ text }) => names.known(text.replace(/[*_]/g, "")).label);
  }
  return [];
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a row: a bar divides unless a backslash stands before it. */
function cellsOf(row: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = /^\s*\|?/.exec(row)?.[0].length ?? 0;
  const trimmed = row.trimEnd();
  const end = trimmed.endsWith("|") && !trimmed.endsWith("\\|") ? trimmed.length - 1 : trimmed.length;
  for (let at = start; at < end; at++) {
    if (row[at] !== "|" || row[at - 1] === "\\") continue;
    cells.push({ start, end: at, text: row.slice(start, at) });
    start = at + 1;
  }
  if (start <= end) cells.push({ start, end, text: row.slice(start, end) });
  return cells;
}

/** Nothing but white space and comments. */
function isUnwritten(cell: string): boolean {
  return cell.replace(/<!--.*?-->/g, "").trim() === "";
}

function fillCell(line: number, { start, end, text }: Cell, prompt: string): TextEdit {
  const range = { start: { line, character: start }, end: { line, character: text.trim() === "" ? end : start } };
  return { range, newText: text.trim() === "" ? ` ${prompt} ` : ` ${prompt}` };
}
