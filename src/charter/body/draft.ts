import type { Naming } from "../../catalog/names.ts";
import { normalise } from "../../catalog/names.ts";
import type { Form, Part, PartKind, Prose, Section, SectionTable, Theme } from "../charter.ts";
import { contentOf } from "../placeholder.ts";
import type { LineIndex, Range } from "../text.ts";
import { proseOf, sourceOffset, type TextLine, unmasked } from "./text-line.ts";
import type { Title } from "./title.ts";

/** What the grammar gathers while it walks: offsets, to be finished into what a charter holds. */
export interface DraftTheme {
  readonly title: Title;
  readonly naming: Naming | undefined;
  readonly form: Form;
  readonly level: number | undefined;
  /** The theme around it, which it lengthens too. */
  readonly around: DraftTheme | undefined;
  end: number;
  readonly parts: DraftPart[];
}

export interface DraftPart {
  readonly kind: PartKind;
  readonly form: Form;
  readonly label: { readonly text: string; readonly start: number; readonly end: number };
  /** The level of the heading that is its label. */
  readonly level: number | undefined;
  /** Behind the label and its separator. */
  readonly from: number;
  /** Behind everything that belongs to it, code and comments included. */
  end: number;
  readonly lines: DraftLine[];
  /** Something stands in it that nobody looked into. */
  unread: boolean;
}

interface DraftLine {
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
  end: number;
  readonly lines: TextLine[];
  readonly all: TextLine[];
  readonly tables: { readonly start: number; readonly end: number; readonly rows: readonly (readonly TextLine[])[] }[];
}

/** What finishing needs to know of the whole text. */
export interface Whole {
  readonly lines: LineIndex;
  /** Names of parties: never placeholders. */
  readonly partyNames: readonly string[];
}

export function finishTheme(draft: DraftTheme, whole: Whole): Theme {
  const { title, naming, form, level } = draft;
  const parts = draft.parts.flatMap((part) => [...finishPart(part, whole)]);
  return {
    id: naming?.theme.id,
    definition: naming?.theme,
    key: naming?.theme.id ?? normalise(title.words),
    title: { value: title.words, range: whole.lines.rangeOf(title.start, title.end) },
    near: naming?.near ?? false,
    joined: naming?.joined,
    form,
    level,
    range: whole.lines.rangeOf(title.start, Math.max(draft.end, title.end)),
    observations: parts.filter(({ kind }) => kind === "observation"),
    principles: parts.filter(({ kind }) => kind === "principle"),
  };
}

/** One part; several for a principle label that nothing but a list follows. */
export function* finishPart(draft: DraftPart, whole: Whole): Generator<Part> {
  const shown = draft.lines.filter(({ line }) => line.text.trim() !== "");
  const list = shown[0]?.list;
  if (draft.kind === "principle" && list && !draft.unread && shown.every((line) => line.list === list)) {
    const items = new Map<unknown, TextLine[]>();
    for (const { item, line } of shown) items.set(item, [...(items.get(item) ?? []), line]);
    if (items.size > 1) {
      for (const lines of items.values()) yield part(draft, lines, whole, true);
      return;
    }
  }
  yield part(
    draft,
    shown.map(({ line }) => line),
    whole,
    false,
  );
}

function part(draft: DraftPart, lines: readonly TextLine[], whole: Whole, listed: boolean): Part {
  const { kind, form, label } = draft;
  const prose = lines.map((line) => proseOf(line, whole.lines));
  const start = lines[0]?.start ?? draft.from;
  const end = lines.at(-1)?.end ?? draft.from;
  const wholeEnd = listed ? end : Math.max(end, draft.end, label.end);
  return {
    kind,
    form,
    label: { value: label.text, range: whole.lines.rangeOf(label.start, label.end) },
    range: whole.lines.rangeOf(start, end),
    whole: whole.lines.rangeOf(label.start, wholeEnd),
    text: prose.map(({ text }) => text.trimEnd()).join("\n"),
    prose,
    content: draft.unread ? "text" : contentIn(prose, whole.partyNames),
    listed,
  };
}

/** Comments and code are no content, nor is punctuation alone. */
function contentIn(prose: readonly Prose[], names: readonly string[]): Part["content"] {
  const text = prose.map(unmasked).join("\n");
  const content = contentOf(text, { names });
  return content === "text" && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? "empty" : content;
}

export function finishSection(draft: DraftSection, whole: Whole): Section {
  const { title, level, reserved } = draft;
  const { lines } = whole;
  return {
    title: { value: title.words, range: lines.rangeOf(title.start, title.end) },
    key: reserved ?? normalise(title.words),
    level,
    reserved: reserved !== undefined,
    range: lines.rangeOf(title.start, Math.max(draft.end, title.end)),
    prose: draft.lines.map((line) => proseOf(line, lines)),
    hasContent: draft.all.some((line) => contentIn([proseOf(line, lines)], whole.partyNames) === "text"),
    tables: draft.tables.map(({ start, end, rows }): SectionTable => {
      const [header = [], ...rest] = rows.map((row) =>
        row.map((cell) => ({ value: cell.text.trim(), range: rangeOfLine(cell, lines) })),
      );
      return { range: lines.rangeOf(start, end), header, rows: rest };
    }),
  };
}

function rangeOfLine(line: TextLine, lines: LineIndex): Range {
  return lines.rangeOf(line.start, Math.max(line.end, sourceOffset(line, line.text.length, true)));
}
