import { signoffColumnsOf, signoffsIn } from "./body-tables.ts";
import type { Charter, SectionTable, Signoff } from "./charter.ts";
import type { TextEdit } from "./edits.ts";
import { inLanguageOf } from "./language.ts";
import { type SignoffColumn, signoffTitlesIn } from "./table-words.ts";
import type { Located } from "./text.ts";

/** What is to stand in the cells of one row; what is not named stays as it is. */
export type Cells = Partial<Record<SignoffColumn, string>>;

/** Rows of one table: by its number from 0, or a new one. */
export interface TableRow {
  readonly row: number | undefined;
  readonly cells: Cells;
}

/** A row that may still wait for its date. */
export interface WrittenRow extends Pick<Signoff, "party" | "role" | "name"> {
  readonly agreed: Located<string> | undefined;
}

/** What the rows say of who signs, be it signed or waiting for its date. */
export function rowsOf(table: SectionTable): readonly WrittenRow[] {
  const columns = signoffColumnsOf(table);
  return table.rows.map((row) => {
    const cell = (column: SignoffColumn) => {
      const found = row[columns.get(column) ?? -1];
      return found && found.value !== "" ? found : undefined;
    };
    return { party: cell("party"), role: cell("role"), name: cell("name"), agreed: cell("agreed") };
  });
}

/** Whether the table has a column of answers, in which a yes is written too. */
export function hasAnswers(table: SectionTable): boolean {
  return signoffColumnsOf(table).has("agreed");
}

export function isSignoffTable(table: SectionTable): boolean {
  return signoffsIn(table) !== undefined;
}

/** The edits that write the rows. Columns that the table lacks come last; no other row is touched for them. */
export function* writeRows(table: SectionTable, rows: readonly TableRow[], charter: Charter): Generator<TextEdit> {
  const columns = new Map(signoffColumnsOf(table));
  const titles = inLanguageOf(charter, signoffTitlesIn);
  const added = (Object.keys(titles) as SignoffColumn[]).filter(
    (column) => !columns.has(column) && rows.some(({ cells }) => cells[column] !== undefined),
  );
  for (const column of added) columns.set(column, table.header.length + added.indexOf(column));

  const first = table.range.start.line;
  const at = (values: readonly (readonly [column: SignoffColumn, value: string | undefined])[]) =>
    new Map(
      values.flatMap(([column, value]) => (value === undefined ? [] : [[columns.get(column) ?? 0, value] as const])),
    );
  yield* writeCells(first, at(added.map((column) => [column, titles[column]])), charter);
  yield* writeCells(first + 1, at(added.map((column) => [column, "---"])), charter);
  for (const { row, cells } of rows) {
    const values = at(Object.entries(cells) as [SignoffColumn, string | undefined][]);
    if (row === undefined) yield newRow(table, values, columns.size, charter);
    else yield* writeCells(first + 2 + row, values, charter);
  }
}

function* writeCells(line: number, values: ReadonlyMap<number, string>, { text, lines }: Charter): Generator<TextEdit> {
  if (values.size === 0) return;
  const start = lines.offsetAt({ line, character: 0 });
  const source = text.slice(start, lines.offsetAt({ line, character: Number.POSITIVE_INFINITY }));
  const { cells, closed, end } = cellsIn(source);
  for (const [column, value] of values) {
    const cell = cells[column];
    if (!cell) continue;
    const [from, to] = cell;
    const before = source.slice(from, to);
    const words = before.trim();
    if (words === escaped(value)) continue;
    const at = from + before.indexOf(words);
    if (words === "") yield { range: lines.rangeOf(start + from, start + to), newText: ` ${escaped(value)} ` };
    else yield { range: lines.rangeOf(start + at, start + at + words.length), newText: escaped(value) };
  }
  const last = Math.max(...values.keys());
  const missing = Array.from({ length: Math.max(0, last + 1 - cells.length) }, (_, index) =>
    escaped(values.get(cells.length + index) ?? ""),
  );
  const newText = missing.map((value) => (closed ? ` ${value} |` : ` | ${value}`)).join("");
  if (newText !== "") yield { range: lines.rangeOf(start + end, start + end), newText };
}

function newRow(
  { range, rows }: SectionTable,
  values: ReadonlyMap<number, string>,
  width: number,
  { text, lines }: Charter,
): TextEdit {
  const length = Math.max(width, ...[...values.keys()].map((column) => column + 1));
  const cells = Array.from({ length }, (_, column) => escaped(values.get(column) ?? ""));
  const margin = /^[ \t]*/.exec(text.slice(lines.offsetAt({ line: range.start.line, character: 0 })))?.[0] ?? "";
  const end = lines.offsetAt({ line: range.start.line + 1 + rows.length, character: Number.POSITIVE_INFINITY });
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  return { range: lines.rangeOf(end, end), newText: `${lineEnd}${margin}| ${cells.join(" | ")} |` };
}

interface Cut {
  /** Where each cell begins and ends in the line, white space included. */
  readonly cells: readonly (readonly [start: number, end: number])[];
  /** Whether the line ends with a bar. */
  readonly closed: boolean;
  /** Behind its last character that is no white space. */
  readonly end: number;
}

/** A bar behind a backslash belongs to its cell. */
function cellsIn(line: string): Cut {
  const end = line.trimEnd().length;
  const bars = [...line.matchAll(/\\.|\|/g)].filter(([bar]) => bar === "|").map(({ index }) => index);
  const opened = bars[0] !== undefined && line.slice(0, bars[0]).trim() === "";
  const closed = bars.length > 1 && bars.at(-1) === end - 1;
  const starts = [...(opened ? [] : [0]), ...bars.slice(0, closed ? -1 : undefined).map((bar) => bar + 1)];
  const ends = [...bars.slice(opened ? 1 : 0), ...(closed ? [] : [end])];
  return { cells: starts.map((start, index) => [start, ends[index] ?? end] as const), closed, end };
}

function escaped(value: string): string {
  return value.replaceAll("|", "\\|");
}
