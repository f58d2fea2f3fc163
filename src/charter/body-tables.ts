import { normalise } from "../catalog/normal.ts";
import type { Decision, Listing, Milestone, Prose, SectionTable, Signoff } from "./charter.ts";
import { contentOf } from "./placeholder.ts";
import {
  decisionColumns,
  decisionLabels,
  isRefusal,
  joints,
  milestoneColumns,
  milestoneStatuses,
  milestoneTypes,
  nobody,
  type SignoffColumn,
  signoffColumns,
} from "./table-words.ts";
import type { Located, Range } from "./text.ts";

/**
 * The milestones of a table, row by row; undefined when it has no column for what they are. *Site visit* in a cell is
 * the type `site-visit`.
 */
export function milestonesIn(table: SectionTable): readonly Milestone[] | undefined {
  const cellOf = columnsOf(table, milestoneColumns);
  if (!cellOf.has("type") && !cellOf.has("name")) return undefined;
  const milestones = table.rows.map((row): Milestone => {
    const name = cellOf.read(row, "name");
    return {
      range: rangeOfRow(row, table),
      id: cellOf.has("type") ? name : undefined,
      type: worded(cellOf.read(row, "type") ?? name, typeOf),
      date: cellOf.read(row, "date"),
      status: worded(cellOf.read(row, "status"), statusOf),
      owner: cellOf.read(row, "owner"),
      facilitator: cellOf.read(row, "facilitator"),
      participants: listed(cellOf.read(row, "participants")),
      place: cellOf.read(row, "place"),
      note: cellOf.read(row, "note"),
    };
  });
  return milestones.filter(({ type }) => type);
}

/** The answers in a table of sign-offs; undefined without a column of parties. A row that waits for its date is none. */
export function signoffsIn(table: SectionTable): readonly Signoff[] | undefined {
  const cellOf = columnsOf(table, signoffColumns);
  if (!cellOf.has("party")) return undefined;
  const proof = (["date", "agreed", "name"] as const).find((column) => cellOf.has(column));
  return table.rows.flatMap((row): Signoff[] => {
    const agreed = cellOf.read(row, "agreed");
    if (!proof || !(cellOf.read(row, proof) ?? agreed)) return [];
    const range = rangeOfRow(row, table);
    return [
      {
        range,
        party: cellOf.read(row, "party"),
        name: cellOf.read(row, "name"),
        role: cellOf.read(row, "role"),
        date: cellOf.read(row, "date"),
        version: cellOf.read(row, "version"),
        digest: cellOf.read(row, "digest"),
        agreed: { value: !isRefusal(agreed?.value ?? ""), range: agreed?.range ?? range },
      },
    ];
  });
}

/** Where the columns of a table of sign-offs stand, from 0; a column that is not there is absent. */
export function signoffColumnsOf({ header }: SectionTable): ReadonlyMap<SignoffColumn, number> {
  const words = header.map(({ value }) => normalise(value));
  const names = Object.keys(signoffColumns) as SignoffColumn[]; // As they are written below.
  const places = names.map((name) => [name, words.findIndex((word) => signoffColumns[name].includes(word))] as const);
  return new Map(places.filter(([, place]) => place >= 0));
}

/** The decisions of a table; undefined when no column tells when one was raised or decided, or what it applies. */
export function decisionsIn(table: SectionTable): readonly Decision[] | undefined {
  const cellOf = columnsOf(table, decisionColumns);
  if (!(["raised", "decided", "applies"] as const).some((column) => cellOf.has(column))) return undefined;
  const decisions = table.rows.map(
    (row): Decision => ({
      range: rangeOfRow(row, table),
      title: cellOf.read(row, "title"),
      raised: cellOf.read(row, "raised"),
      decided: cellOf.read(row, "decided"),
      applies: listed(cellOf.read(row, "applies")),
      by: cellOf.read(row, "by"),
    }),
  );
  return decisions.filter(({ title, raised, decided, applies }) => title ?? raised ?? decided ?? applies);
}

function labelled(): RegExp {
  return /(?<![\p{L}\p{N}])(raised|decided|applies|by|ingebracht|besloten|past toe|door|eingebracht|entschieden|wendet an|von|durch|soulevée?|décidée?|applique|par)\s*:\s*/giu;
}

/** The decision that one line of a list tells: *Freeze in December; raised: 2026-11-01; applies: mutuality, trust*. */
export function decisionInLine(line: Prose): Decision | undefined {
  const labels = [...line.text.matchAll(labelled())];
  if (labels.length === 0) return undefined;
  const values = new Map<string, Located<string>>();
  for (const [number, label] of labels.entries()) {
    const start = label.index + label[0].length;
    const value = withoutTail(line.text.slice(start, labels[number + 1]?.index).match(/^[^;()]*/)?.[0] ?? "");
    if (value !== "") values.set(decisionLabels.get(normalise(String(label[1]))) ?? "", located(line, start, value));
  }
  const title = withoutTail(line.text.slice(0, labels[0]?.index));
  return {
    range: line.range,
    title: title === "" ? undefined : located(line, 0, title),
    raised: values.get("raised"),
    decided: values.get("decided"),
    applies: listed(values.get("applies")),
    by: values.get("by"),
  };
}

interface Columns<Name> {
  has(name: Name): boolean;
  /** The cell, unless it is empty or waits to be filled in. */
  read(row: SectionTable["rows"][number], name: Name): Located<string> | undefined;
}

function columnsOf<Name extends string>(
  { header }: SectionTable,
  names: Readonly<Record<Name, readonly string[]>>,
): Columns<Name> {
  const words = header.map(({ value }) => normalise(value));
  const place = (name: Name): number => words.findIndex((word) => names[name].includes(word));
  return {
    has: (name) => place(name) >= 0,
    read(row, name) {
      const cell = row[place(name)];
      return cell && contentOf(cell.value) === "text" && /[^\s–—-]/u.test(cell.value) ? cell : undefined;
    },
  };
}

function typeOf(words: string): string {
  const key = normalise(words);
  return milestoneTypes.get(key) ?? key.replaceAll(" ", "-");
}

function statusOf(words: string): string {
  const key = normalise(words);
  return milestoneStatuses.get(key) ?? key;
}

function worded(cell: Located<string> | undefined, read: (words: string) => string): Located<string> | undefined {
  return cell && { value: read(cell.value), range: cell.range };
}

/** The words of a cell, between commas and the like; each has the place of the whole cell. */
function listed(cell: Located<string> | undefined): Listing<Located<string>> | undefined {
  if (!cell) return undefined;
  const words = cell.value
    .replace(/^\[|\]$/g, "")
    .split(/[,;/&+]/u)
    .flatMap((words) => words.split(joints))
    .map((word) => word.trim());
  const items = words
    .filter((word) => word !== "" && !nobody.has(word.toLowerCase()))
    .map((value) => ({ value, range: cell.range }));
  return { key: cell.range, range: cell.range, items };
}

/** The words without what joins them to the next ones. */
function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s.,;:(–—-]/u.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

function located(line: Prose, start: number, value: string): Located<string> {
  return { value, range: line.rangeOf(start, start + value.length) };
}

function rangeOfRow(row: SectionTable["rows"][number], { range }: SectionTable): Range {
  const [first, last] = [row[0], row.at(-1)];
  return first && last ? { start: first.range.start, end: last.range.end } : range;
}
