import type { Naming } from "../../catalog/names.ts";
import type { Section, Theme } from "../charter.ts";
import { comparePositions, type Position, type Range } from "../text.ts";
import {
  type DraftPart,
  type DraftSection,
  type DraftTheme,
  finishSection,
  finishTheme,
  type PartyNames,
} from "./draft.ts";
import type { Title } from "./title.ts";

/** What was finished of a walk. */
export interface Finished {
  readonly partyNames: PartyNames;
  readonly themes: Results<DraftTheme, Theme>;
  readonly sections: Results<DraftSection, Section>;
}

/** In the order of the drafts; and by the title, to be found again. */
interface Results<Draft, Result> {
  readonly all: readonly Result[];
  readonly byTitle: ReadonlyMap<Title, { readonly draft: Draft; readonly result: Result }>;
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
  const byTitle = new Map<Title, { readonly draft: Draft; readonly result: Result }>();
  const all = drafts.map((draft) => {
    const known = before?.byTitle.get(draft.title);
    const result = known && isSame(draft, known.draft) ? known.result : make(draft);
    byTitle.set(draft.title, { draft, result });
    return result;
  });
  return { all, byTitle };
}

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

function isSameNaming(one: Naming | undefined, other: Naming | undefined): boolean {
  return one?.theme === other?.theme && one?.near === other?.near && one?.joined === other?.joined;
}

function isSamePart(one: DraftPart, other: DraftPart): boolean {
  return (
    one.kind === other.kind &&
    one.form === other.form &&
    one.label.text === other.label.text &&
    isSameRange(one.label.range, other.label.range) &&
    isSamePlace(one.from, other.from) &&
    isSamePlace(one.end, other.end) &&
    one.unread === other.unread &&
    isSameList(one.lines, other.lines, (a, b) => a.line === b.line && a.item === b.item && a.list === b.list)
  );
}

function isSameSection(one: DraftSection, other: DraftSection): boolean {
  return (
    one.title === other.title &&
    one.level === other.level &&
    one.reserved === other.reserved &&
    isSamePlace(one.end, other.end) &&
    isSameList(one.lines, other.lines, Object.is) &&
    isSameList(one.all, other.all, Object.is) &&
    isSameList(one.tables, other.tables, Object.is)
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (one.length !== other.length) return false;
  for (const [index, item] of one.entries()) {
    const counterpart = other[index];
    if (counterpart === undefined || !isSame(item, counterpart)) return false;
  }
  return true;
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePlace(one.start, other.start) && isSamePlace(one.end, other.end);
}

function isSamePlace(one: Position, other: Position): boolean {
  return comparePositions(one, other) === 0;
}
