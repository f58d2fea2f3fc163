import type { Naming } from "../../catalog/names.ts";
import type { Section, Theme } from "../charter.ts";
import { comparePositions, type Position, type Range } from "../text.ts";
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

/** How two drafts of a kind are compared: in each of their fields. */
type Comparison<Draft> = {
  readonly [Field in keyof Draft]-?: (one: Draft[Field], other: Draft[Field]) => boolean;
};

function comparing<Draft>(comparison: Comparison<Draft>): (one: Draft, other: Draft) => boolean {
  const fields = Object.keys(comparison) as (keyof Draft)[]; // Nothing else is in it.
  return (one, other) => fields.every((field) => comparison[field](one[field], other[field]));
}

function isSameList<T>(isSame: (one: T, other: T) => boolean): (one: readonly T[], other: readonly T[]) => boolean {
  return (one, other) => one.length === other.length && one.every((item, index) => isSame(item, other[index] as T)); // As long as the other.
}

function isSameListPlace(one: ListPlace | undefined, other: ListPlace | undefined): boolean {
  return one?.item === other?.item && one?.list === other?.list;
}

const areSameNamings = comparing<Naming>({ theme: Object.is, by: Object.is, near: Object.is, joined: Object.is });

const isSamePart = comparing<DraftPart>({
  kind: Object.is,
  form: Object.is,
  label: (one, other) => one === other || (one.text === other.text && isSameRange(one.range, other.range)),
  level: Object.is,
  from: isSamePlace,
  end: isSamePlace,
  lines: isSameList(Object.is),
  places: isSameList(isSameListPlace),
  unread: Object.is,
  unlabelled: Object.is,
});

const isSameTheme = comparing<DraftTheme>({
  title: Object.is,
  naming: isSameNaming,
  form: Object.is,
  level: Object.is,
  end: isSamePlace,
  parts: isSameList(isSamePart),
});

const isSameSectionAlone = comparing<Omit<DraftSection, "content" | "first" | "behind">>({
  title: Object.is,
  level: Object.is,
  reserved: Object.is,
  end: isSamePlace,
  lines: isSameList(Object.is),
  tables: isSameList(Object.is),
});

function isSameSection(one: DraftSection, other: DraftSection): boolean {
  const length = one.behind - one.first;
  if (other.behind - other.first !== length || !isSameSectionAlone(one, other)) return false;
  for (let i = 0; i < length; i++) if (one.content[one.first + i] !== other.content[other.first + i]) return false;
  return true;
}

function isSameNaming(one: Naming | undefined, other: Naming | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && areSameNamings(one, other));
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePlace(one.start, other.start) && isSamePlace(one.end, other.end);
}

function isSamePlace(one: Position, other: Position): boolean {
  return one === other || comparePositions(one, other) === 0;
}
