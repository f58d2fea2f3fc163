import type { Naming } from "../../catalog/names.ts";
import type { Section, Theme } from "../charter.ts";
import { comparePositions, type Position, type Range } from "../text.ts";
import {
  type DraftLine,
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

/** Written out, as there are many. */
function isSameLine(one: DraftLine, other: DraftLine): boolean {
  return one.line === other.line && one.item === other.item && one.list === other.list;
}

const areSameNamings = comparing<Naming>({ theme: Object.is, by: Object.is, near: Object.is, joined: Object.is });

const isSamePart = comparing<DraftPart>({
  kind: Object.is,
  form: Object.is,
  label: (one, other) => one === other || (one.text === other.text && isSameRange(one.range, other.range)),
  level: Object.is,
  from: isSamePlace,
  end: isSamePlace,
  lines: isSameList(isSameLine),
  unread: Object.is,
  unlabelled: Object.is,
});

const isSameTheme = comparing<DraftTheme>({
  title: Object.is,
  naming: isSameNaming,
  form: Object.is,
  level: Object.is,
  // What is around a theme makes nothing of it.
  around: () => true,
  end: isSamePlace,
  parts: isSameList(isSamePart),
});

const isSameSection = comparing<DraftSection>({
  title: Object.is,
  level: Object.is,
  reserved: Object.is,
  end: isSamePlace,
  lines: isSameList(Object.is),
  all: isSameList(Object.is),
  tables: isSameList(Object.is),
});

function isSameNaming(one: Naming | undefined, other: Naming | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && areSameNamings(one, other));
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePlace(one.start, other.start) && isSamePlace(one.end, other.end);
}

function isSamePlace(one: Position, other: Position): boolean {
  return one === other || comparePositions(one, other) === 0;
}
