import type { Naming } from "../../catalog/names.ts";
import type { Section, Theme } from "../charter.ts";
import { comparePositions, type Located, type Position, type Range } from "../text.ts";
import {
  type DraftPart,
  type DraftSection,
  type DraftTheme,
  finishSection,
  finishTheme,
  type ListPlace,
  type PartyNames,
} from "./draft.ts";
import type { Title } from "./title.ts";

/** What was finished of a walk. */
export interface Finished {
  readonly partyNames: PartyNames;
  readonly themes: Results<DraftTheme, Theme>;
  readonly sections: Results<DraftSection, Section>;
}

/** The result of each of the drafts. */
interface Results<Draft, Result> {
  readonly drafts: readonly Draft[];
  readonly all: readonly Result[];
}

/**
 * Themes and sections of which all that they are made of is the same are the very objects of the last time, so that what
 * somebody knows of one of them still holds.
 */
export function finish(
  drafts: { readonly themes: readonly DraftTheme[]; readonly sections: readonly DraftSection[] },
  partyNames: PartyNames,
  last: Finished | undefined,
): Finished {
  const before = last?.partyNames === partyNames ? last : undefined;
  return {
    partyNames,
    themes: again(drafts.themes, before?.themes, isSameTheme, (draft) => finishTheme(draft, partyNames)),
    sections: again(drafts.sections, before?.sections, isSameSection, (draft) => finishSection(draft, partyNames)),
  };
}

function again<Draft extends { readonly title: Title }, Result>(
  drafts: readonly Draft[],
  before: Results<Draft, Result> | undefined,
  isSame: (one: Draft, other: Draft) => boolean,
  make: (draft: Draft) => Result,
): Results<Draft, Result> {
  if (!before) return { drafts, all: drafts.map(make) };
  const indexes = new Map(before.drafts.map(({ title }, index) => [title, index]));
  const all = drafts.map((draft) => {
    const index = indexes.get(draft.title) ?? -1;
    const known = before.drafts[index];
    return known && isSame(draft, known) ? (before.all[index] as Result) : make(draft); // One for each draft.
  });
  return { drafts, all };
}

// All fields of the drafts are compared, written out since it is done for each at each key.

function isSameTheme(one: DraftTheme, other: DraftTheme): boolean {
  return (
    one.title === other.title &&
    isSameNaming(one.naming, other.naming) &&
    one.form === other.form &&
    one.level === other.level &&
    isSamePlace(one.end, other.end) &&
    isSameList(one.parts, other.parts, isSamePart)
  );
}

function isSamePart(one: DraftPart, other: DraftPart): boolean {
  return (
    one.kind === other.kind &&
    one.form === other.form &&
    isSameLabel(one.label, other.label) &&
    one.level === other.level &&
    isSamePlace(one.from, other.from) &&
    isSamePlace(one.end, other.end) &&
    one.unread === other.unread &&
    one.unlabelled === other.unlabelled &&
    isSameStretch(one.lines, 0, other.lines, 0, one.lines.length, other.lines.length) &&
    isSameList(one.places, other.places, isSameListPlace)
  );
}

function isSameLabel(one: Located<string>, other: Located<string>): boolean {
  return one === other || (one.value === other.value && isSameRange(one.range, other.range));
}

function isSameListPlace(one: ListPlace | undefined, other: ListPlace | undefined): boolean {
  return one?.item === other?.item && one?.list === other?.list;
}

function isSameSection(one: DraftSection, other: DraftSection): boolean {
  return (
    one.title === other.title &&
    one.level === other.level &&
    one.reserved === other.reserved &&
    isSamePlace(one.end, other.end) &&
    isSameStretch(one.lines, 0, other.lines, 0, one.lines.length, other.lines.length) &&
    isSameStretch(one.tables, 0, other.tables, 0, one.tables.length, other.tables.length) &&
    isSameStretch(one.content, one.first, other.content, other.first, one.behind, other.behind)
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!isSame(one[i] as T, other[i] as T)) return false; // As long as the other.
  return true;
}

/** Whether the very same stands in two lists, each from an index on and before another one. */
function isSameStretch(
  one: readonly unknown[],
  first: number,
  other: readonly unknown[],
  otherFirst: number,
  behind: number,
  otherBehind: number,
): boolean {
  if (behind - first !== otherBehind - otherFirst) return false;
  for (let i = first, j = otherFirst; i < behind; i++, j++) if (one[i] !== other[j]) return false;
  return true;
}

function isSameNaming(one: Naming | undefined, other: Naming | undefined): boolean {
  return (
    one === other ||
    (one !== undefined &&
      other !== undefined &&
      one.theme === other.theme &&
      one.by === other.by &&
      one.near === other.near &&
      one.joined === other.joined)
  );
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePlace(one.start, other.start) && isSamePlace(one.end, other.end);
}

function isSamePlace(one: Position, other: Position): boolean {
  return one === other || comparePositions(one, other) === 0;
}
