import { codeAt } from "../../catalog/code-at.ts";
import type { Naming } from "../../catalog/names.ts";
import type { Form, Part, PartKind, Section, Theme } from "../charter.ts";
import { commonLanguage } from "../language.ts";
import { added } from "../markdown/added.ts";
import { beginsWithText, contentOf } from "../placeholder.ts";
import { letterOf } from "../runs.ts";
import { type Located, later, type Position } from "../text.ts";
import type { TableNode } from "./node.ts";
import { isEmpty, isWhite, placeOf, type TextLine, unmasked } from "./text-line.ts";
import type { Title } from "./title.ts";

/** What the grammar gathers while it walks, to be finished into what a charter holds. */
export interface DraftTheme {
  readonly title: Title;
  readonly naming: Naming | undefined;
  readonly form: Form;
  readonly level: number | undefined;
  end: Position;
  parts: DraftPart[];
}

export interface DraftPart {
  readonly kind: PartKind;
  readonly form: Form;
  readonly label: Located<string>;
  /** In which languages the label is one. */
  readonly languages: readonly string[];
  /** The level of the heading that is its label. */
  readonly level: number | undefined;
  /** Behind the label and its separator. */
  readonly from: Position;
  /** Behind everything that belongs to it, code and comments included. */
  end: Position;
  lines: TextLine[];
  /** Where in lists the lines stand, by their indexes; it ends with the last one that stands in any. */
  readonly places: (ListPlace | undefined)[];
  /** Something stands in it that nobody looked into. */
  unread: boolean;
  /** Text that is a principle by itself, where a theme needs no observation. */
  readonly unlabelled?: true;
}

/** The item of the outermost list below the label that a line stands in. */
export interface ListPlace {
  readonly list: object;
  readonly item: readonly unknown[];
}

export interface DraftSection {
  readonly title: Title;
  readonly level: number;
  /** The reserved title, as titles are compared, that it is or translates. */
  readonly reserved: string | undefined;
  end: Position;
  readonly lines: TextLine[];
  /** What stands in it, sub-sections included, is in `content` from one index to another. */
  readonly content: readonly TextLine[];
  readonly first: number;
  behind: number;
  readonly tables: TableNode[];
}

/** Names of parties: never placeholders. */
export type PartyNames = readonly string[];

export function finishTheme(draft: DraftTheme, partyNames: PartyNames): Theme {
  const { title, naming, form, level } = draft;
  const labelled = draft.parts.some(isUnlabelled) ? draft.parts.filter((part) => !isUnlabelled(part)) : draft.parts;
  // Beside labelled halves, text without a label belongs to none.
  const drafts = labelled.length > 0 ? labelled : draft.parts;
  let observations: Part[] = [];
  let principles: Part[] = [];
  for (const draft of drafts) {
    for (const part of finishPart(draft, partyNames)) {
      if (part.kind === "observation") observations = added(observations, part);
      else principles = added(principles, part);
    }
  }
  return {
    id: naming?.theme.id,
    definition: naming?.theme,
    key: naming?.theme.id ?? title.key,
    title: { value: title.words, range: title.range },
    near: naming?.near ?? false,
    joined: naming?.joined,
    form,
    level,
    range: { start: title.range.start, end: later(draft.end, title.range.end) },
    observations,
    principles,
    language: commonLanguage(title, drafts),
  };
}

function isUnlabelled({ unlabelled }: DraftPart): boolean {
  return unlabelled === true;
}

/** One part; several for a principle label that nothing but a list follows. */
export function finishPart(draft: DraftPart, partyNames: PartyNames): readonly Part[] {
  if (draft.places.length === 0 && !draft.unlabelled) {
    const lines = draft.lines.some(isEmpty) ? draft.lines.filter((line) => !isEmpty(line)) : draft.lines;
    return [part(draft, lines, partyNames, false)];
  }
  const shown = placedLines(draft).filter(({ line }) => !isEmpty(line));
  if (draft.unlabelled) return [...unlabelledParts(draft, shown, partyNames)];
  const list = shown[0]?.place?.list;
  if (draft.kind === "principle" && list && !draft.unread && shown.every(({ place }) => place?.list === list)) {
    const items = new Map<unknown, TextLine[]>();
    for (const { place, line } of shown) {
      const lines = items.get(place?.item);
      if (lines) lines.push(line);
      else items.set(place?.item, [line]);
    }
    if (items.size > 1) return [...items.values()].map((lines) => part(draft, lines, partyNames, true));
  }
  const lines = shown.map(({ line }) => line);
  return [part(draft, lines, partyNames, false)];
}

interface PlacedLine {
  readonly line: TextLine;
  readonly place: ListPlace | undefined;
}

function placedLines({ lines, places }: DraftPart): readonly PlacedLine[] {
  return lines.map((line, index) => ({ line, place: places[index] }));
}

/** Each item of a list is a principle, and so are the paragraphs around it; none is the line that leads up to a list. */
function* unlabelledParts(draft: DraftPart, shown: readonly PlacedLine[], partyNames: PartyNames): Generator<Part> {
  const groups: { readonly item: ListPlace["item"] | undefined; readonly lines: TextLine[] }[] = [];
  for (const { place, line } of shown) {
    const item = place?.item;
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
    yield part({ ...draft, label: { value: "", range: { start, end: start } } }, lines, partyNames, true);
  }
  if (groups.length === 0 && draft.unread) yield part(draft, [], partyNames, false);
}

function part(draft: DraftPart, lines: readonly TextLine[], partyNames: PartyNames, listed: boolean): Part {
  const { kind, form, label } = draft;
  const only = lines.length === 1 ? lines[0] : undefined;
  const start = lines[0]?.range.start ?? draft.from;
  const end = lines.at(-1)?.range.end ?? draft.from;
  const wholeEnd = listed ? end : later(later(end, draft.end), label.range.end);
  const text = textOf(lines);
  return {
    kind,
    form,
    label,
    range: only ? only.range : { start, end },
    whole: { start: label.range.start, end: wholeEnd },
    text,
    prose: lines,
    content: draft.unread ? "text" : contentIn(lines, text, partyNames),
    listed,
  };
}

function textOf(lines: readonly TextLine[]): string {
  if (lines.length === 1) return lines[0]?.text.trimEnd() ?? "";
  return stretchOf(lines) ?? lines.map(({ text }) => text.trimEnd()).join("\n");
}

/** What stands in the source from the first line to the last, where that is what the lines say: most often. */
function stretchOf(lines: readonly TextLine[]): string | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const { source } = first;
  let end = first.start - 1;
  for (const line of lines) {
    const isNext = line.source === source && line.start === end + 1;
    if (!isNext || !isVerbatim(line) || line.length === 0 || isWhite(codeAt(line.text, line.length - 1)))
      return undefined;
    if (line !== first && source.text.charCodeAt(end) !== lineFeed) return undefined;
    end = line.start + line.length;
  }
  return source.text.slice(first.start, end);
}

const lineFeed = 10;

/** Comments and code are no content, nor is punctuation alone. @param shown what `textOf` says of the lines. */
function contentIn(lines: readonly TextLine[], shown: string, names: PartyNames): Part["content"] {
  if (lines[0] && beginsWithWords(lines[0])) return "text";
  const text = isAsWritten(lines, shown) ? shown : lines.map(unmasked).join("\n");
  const content = contentOf(text, { names });
  return content === "text" && !hasWord(text) ? "empty" : content;
}

/** Whether the line begins with a whole word of the author's own with which nothing begins that waits to be filled in. */
function beginsWithWords({ text, runs }: TextLine): boolean {
  const first = runs[0];
  if (first?.kind !== "text" || !beginsWithText(text)) return false;
  const { length } = first.text;
  let end = 2;
  while (end < length && letterOf(codeAt(text, end)) !== 0) end++;
  // What follows a blank makes no address of the word.
  return end < length && codeAt(text, end) === 32;
}

/** Whether nothing is masked in the lines, and none ends with white space. */
function isAsWritten(lines: readonly TextLine[], shown: string): boolean {
  let length = lines.length - 1;
  for (const line of lines) {
    if (!isPlain(line) && line.masked.length > 0) return false;
    length += line.text.length;
  }
  return length === shown.length && !shown.includes("://");
}

/** Whether only an address can be masked in it. */
function isPlain({ runs }: TextLine): boolean {
  return runs.length === 1 && runs[0]?.kind === "text";
}

/** Whether it stands in the source as it is. */
function isVerbatim(line: TextLine): boolean {
  return isPlain(line) && line.text.length === line.length;
}

/** Most lines begin with a letter of ASCII. */
function hasWord(text: string): boolean {
  const first = text === "" ? 0 : codeAt(text, 0) | 0x20;
  return (first > 96 && first < 123) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

export function finishSection(draft: DraftSection, partyNames: PartyNames): Section {
  const { title, level, reserved } = draft;
  return {
    title: { value: title.words, range: title.range },
    key: reserved ?? title.key,
    level,
    reserved: reserved !== undefined,
    range: { start: title.range.start, end: later(draft.end, title.range.end) },
    prose: draft.lines,
    hasContent: hasContent(draft, partyNames),
    tables: draft.tables.map(({ range, header, rows }) => ({
      range,
      header: header.map(locatedCell),
      rows: rows.map((row) => row.map(locatedCell)),
    })),
  };
}

function hasContent({ content, first, behind }: DraftSection, partyNames: PartyNames): boolean {
  for (let i = first; i < behind; i++) {
    const line = content[i];
    if (line && contentIn([line], line.text, partyNames) === "text") return true;
  }
  return false;
}

function locatedCell(cell: TextLine): Located<string> {
  const { start, end } = cell.range;
  return { value: cell.text.trim(), range: { start, end: later(end, placeOf(cell, cell.text.length, true)) } };
}
