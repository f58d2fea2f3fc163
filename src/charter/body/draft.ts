import type { Naming } from "../../catalog/names.ts";
import { normalise } from "../../catalog/names.ts";
import type { Form, Part, PartKind, Prose, Section, Theme } from "../charter.ts";
import { contentOf } from "../placeholder.ts";
import { type Located, later, type Position, type Range } from "../text.ts";
import type { TableNode } from "./nodes.ts";
import { placeOf, type TextLine, unmasked } from "./text-line.ts";
import type { Title } from "./title.ts";

/** What the grammar gathers while it walks, to be finished into what a charter holds. */
export interface DraftTheme {
  readonly title: Title;
  readonly naming: Naming | undefined;
  readonly form: Form;
  readonly level: number | undefined;
  /** The theme around it, which it lengthens too. */
  readonly around: DraftTheme | undefined;
  end: Position;
  readonly parts: DraftPart[];
}

export interface DraftPart {
  readonly kind: PartKind;
  readonly form: Form;
  readonly label: { readonly text: string; readonly range: Range };
  /** The level of the heading that is its label. */
  readonly level: number | undefined;
  /** Behind the label and its separator. */
  readonly from: Position;
  /** Behind everything that belongs to it, code and comments included. */
  end: Position;
  readonly lines: DraftLine[];
  /** Something stands in it that nobody looked into. */
  unread: boolean;
  /** Text that is a principle by itself, where a theme needs no observation. */
  readonly unlabelled?: true;
}

export interface DraftLine {
  readonly line: TextLine;
  /** The item of the outermost list below the label that the line stands in. */
  readonly item: readonly unknown[] | undefined;
  readonly list: object | undefined;
}

export interface DraftSection {
  readonly title: Title;
  readonly level: number;
  /** The reserved title, as titles are compared, that it is or translates. */
  readonly reserved: string | undefined;
  end: Position;
  readonly lines: TextLine[];
  readonly all: TextLine[];
  readonly tables: TableNode[];
}

/** Names of parties: never placeholders. */
export type PartyNames = readonly string[];

export function finishTheme(draft: DraftTheme, partyNames: PartyNames): Theme {
  const { title, naming, form, level } = draft;
  const labelled = draft.parts.filter(({ unlabelled }) => !unlabelled);
  // Beside labelled halves, text without a label belongs to none.
  const drafts = labelled.length > 0 ? labelled : draft.parts;
  const parts = drafts.flatMap((part) => finishPart(part, partyNames));
  return {
    id: naming?.theme.id,
    definition: naming?.theme,
    key: naming?.theme.id ?? normalise(title.words),
    title: { value: title.words, range: title.range },
    near: naming?.near ?? false,
    joined: naming?.joined,
    form,
    level,
    range: { start: title.range.start, end: later(draft.end, title.range.end) },
    observations: parts.filter(({ kind }) => kind === "observation"),
    principles: parts.filter(({ kind }) => kind === "principle"),
  };
}

/** One part; several for a principle label that nothing but a list follows. */
export function finishPart(draft: DraftPart, partyNames: PartyNames): readonly Part[] {
  const shown = draft.lines.filter(({ line }) => line.text.trim() !== "");
  if (draft.unlabelled) return [...unlabelledParts(draft, shown, partyNames)];
  const list = shown[0]?.list;
  if (draft.kind === "principle" && list && !draft.unread && shown.every((line) => line.list === list)) {
    const items = new Map<unknown, TextLine[]>();
    for (const { item, line } of shown) items.set(item, [...(items.get(item) ?? []), line]);
    if (items.size > 1) return [...items.values()].map((lines) => part(draft, lines, partyNames, true));
  }
  const lines = shown.map(({ line }) => line);
  return [part(draft, lines, partyNames, false)];
}

/** Each item of a list is a principle, and so are the paragraphs around it; none is the line that leads up to a list. */
function* unlabelledParts(draft: DraftPart, shown: readonly DraftLine[], partyNames: PartyNames): Generator<Part> {
  const groups: { readonly item: DraftLine["item"]; readonly lines: TextLine[] }[] = [];
  for (const { item, line } of shown) {
    const last = groups.at(-1);
    if (last && last.item === item) last.lines.push(line);
    else groups.push({ item, lines: [line] });
  }
  for (const [index, { item, lines }] of groups.entries()) {
    const [first] = lines;
    const leadsUp =
      item === undefined && groups[index + 1]?.item !== undefined && /:\s*$/.test(lines.at(-1)?.text ?? "");
    if (!first || leadsUp) continue;
    const { start } = first.range;
    yield part({ ...draft, label: { text: "", range: { start, end: start } } }, lines, partyNames, true);
  }
  if (groups.length === 0 && draft.unread) yield part(draft, [], partyNames, false);
}

function part(draft: DraftPart, lines: readonly TextLine[], partyNames: PartyNames, listed: boolean): Part {
  const { kind, form, label } = draft;
  const start = lines[0]?.range.start ?? draft.from;
  const end = lines.at(-1)?.range.end ?? draft.from;
  const wholeEnd = listed ? end : later(later(end, draft.end), label.range.end);
  return {
    kind,
    form,
    label: { value: label.text, range: label.range },
    range: { start, end },
    whole: { start: label.range.start, end: wholeEnd },
    text: lines.map(({ text }) => text.trimEnd()).join("\n"),
    prose: lines,
    content: draft.unread ? "text" : contentIn(lines, partyNames),
    listed,
  };
}

/** Comments and code are no content, nor is punctuation alone. */
function contentIn(prose: readonly Prose[], names: readonly string[]): Part["content"] {
  const text = prose.map(unmasked).join("\n");
  const content = contentOf(text, { names });
  return content === "text" && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? "empty" : content;
}

export function finishSection(draft: DraftSection, partyNames: PartyNames): Section {
  const { title, level, reserved } = draft;
  return {
    title: { value: title.words, range: title.range },
    key: reserved ?? normalise(title.words),
    level,
    reserved: reserved !== undefined,
    range: { start: title.range.start, end: later(draft.end, title.range.end) },
    prose: draft.lines,
    hasContent: draft.all.some((line) => contentIn([line], partyNames) === "text"),
    tables: draft.tables.map(({ range, header, rows }) => ({
      range,
      header: header.map(locatedCell),
      rows: rows.map((row) => row.map(locatedCell)),
    })),
  };
}

function locatedCell(cell: TextLine): Located<string> {
  const { start, end } = cell.range;
  return { value: cell.text.trim(), range: { start, end: later(end, placeOf(cell, cell.text.length, true)) } };
}
