import type { Charter, Listing, Part, Prose, Theme } from "../../charter/charter.ts";
import { languageOf, languageOfCharter } from "../../charter/language.ts";
import { comparePositions, type Located, type Position, type Range } from "../../charter/text.ts";
import { partsOf } from "../halves.ts";
import type { Scope } from "./row.ts";
import { isSaid, type Utterance, utterance, utterancesOf, utterancesOfPart } from "./utterance.ts";

/** What is read as one: a half, an objective, or a section. A row speaks once in it. */
export interface Unit {
  /** The id of the catalog theme that it stands in. */
  readonly theme: string | undefined;
  readonly utterances: readonly Utterance[];
}

/** What a unit has to have, so that not all are read: a half or an objective as a whole, a section in one of its lines. */
export interface Wanted {
  isHalf(part: Part): boolean;
  isLine(line: Prose): boolean;
  isValue(value: string): boolean;
}

/** The units of a scope that are written in a language, by its tag. */
export function* unitsIn(scope: Scope, language: string, charter: Charter, wanted?: Wanted): Iterable<Unit> {
  if (scope === "objective" || scope === "charter") {
    if (languageOfCharter(charter) !== language) return;
    yield* scope === "objective" ? objectivesOf(charter, wanted) : sectionsOf(charter, wanted);
  } else {
    for (const theme of charter.themes) {
      const isMeant = scope === "principle" || scope === `theme:${theme.id}`;
      if (!isMeant || languageOf(theme, charter) !== language) continue;
      yield* halves(theme, scope === "principle" ? theme.principles : partsOf(theme), charter, wanted);
    }
  }
}

function* halves({ id }: Theme, parts: readonly Part[], charter: Charter, wanted?: Wanted): Iterable<Unit> {
  for (const part of parts) {
    if (!wanted || wanted.isHalf(part)) yield { theme: id, utterances: utterancesOfPart(part, charter) };
  }
}

function* objectivesOf(charter: Charter, wanted: Wanted | undefined): Iterable<Unit> {
  for (const value of valuesOf(charter)) {
    if (wanted && !wanted.isValue(value.value)) continue;
    yield { theme: undefined, utterances: [valueAsUtterance(value, charter)] };
  }
}

/** What the parties want, together and each. */
export function valuesOf({ objectives, parties }: Charter): readonly Located<string>[] {
  const values: Located<string>[] = [];
  add(objectives, values);
  for (const party of parties?.items ?? []) {
    add(party.interests, values);
    add(party.objectives, values);
  }
  return values;
}

function add(listing: Listing<Located<string>> | undefined, values: Located<string>[]): void {
  if (listing) for (const item of listing.items) values.push(item);
}

/** A value of the front matter. Where quotes or folding make it differ from its source, all of it is marked. */
function valueAsUtterance({ value, range }: Located<string>, { text, lines }: Charter): Utterance {
  const start = lines.offsetAt(range.start);
  const source = text.slice(start, lines.offsetAt(range.end));
  const shift = source.indexOf(value);
  return utterance({
    text: value.replace(/\s/g, " "),
    quoted: false,
    block: "item",
    rangeOf: (from, to) =>
      shift < 0 ? onFirstLine(source, start) : lines.rangeOf(start + shift + from, start + shift + to),
  });

  function onFirstLine(words: string, from: number): Range {
    const end = words.search(/[\r\n]/);
    return lines.rangeOf(from, from + (end < 0 ? words.length : end));
  }
}

/** The theme that is about the word *partner*. */
const aboutPartners = "not-partnership";

/**
 * The body, cut at titles of themes and sections; without titles, and without the theme that is about partners. Only what
 * has a line that is wanted is cut out.
 */
function* sectionsOf(charter: Charter, wanted: Wanted | undefined): Iterable<Unit> {
  const { prose, themes } = charter;
  const isWanted = (line: Prose): boolean => (!wanted || wanted.isLine(line)) && isSaid(line);
  const isTitle = ({ range }: Prose): boolean => themes.some(({ title }) => holds(range, title.range.start));
  if (!prose.some((line) => isWanted(line) && !isTitle(line))) return;

  const cuts = cutsOf(charter);
  let next = 0;
  let end = 0;
  for (const [index, line] of prose.entries()) {
    if (index < end || !isWanted(line)) continue;
    while (isBefore(cuts[next], line)) next++;
    const [cut, after] = [cuts[next - 1], cuts[next]];
    const isBetween = (other: Prose | undefined): boolean =>
      other !== undefined && (!cut || isBefore(cut, other)) && !isBefore(after, other);
    let start = index;
    while (start > end && isBetween(prose[start - 1])) start--;
    end = index + 1;
    while (isBetween(prose[end])) end++;

    const lines = prose.slice(start, end).filter((other) => !isLeftOut(other, cut));
    if (lines.some(isWanted)) yield { theme: cut?.theme?.id, utterances: utterancesOf(lines, charter) };
  }
}

/** Where a title stands. What follows belongs to the theme, be it under a title of its own. */
interface Cut {
  readonly title: Range;
  readonly theme: Theme | undefined;
}

function cutsOf({ themes, sections }: Charter): readonly Cut[] {
  const titles: readonly Cut[] = [
    ...themes.map((theme) => ({ title: theme.title.range, theme })),
    ...sections.map(({ title }) => ({ title: title.range, theme: undefined })),
  ];
  let around: Theme | undefined;
  return [...titles]
    .sort((a, b) => comparePositions(a.title.start, b.title.start))
    .map(({ title, theme }) => {
      around = theme ?? (around && comparePositions(title.start, around.range.end) < 0 ? around : undefined);
      return { title, theme: around };
    });
}

/** A title may stand behind a number or a bullet that belongs to its line. */
function isBefore(cut: Cut | undefined, line: Prose): boolean {
  return cut !== undefined && comparePositions(cut.title.start, line.range.end) < 0;
}

function isLeftOut({ range }: Prose, cut: Cut | undefined): boolean {
  if (!cut) return false;
  const { title, theme } = cut;
  return (
    holds(range, title.start) || (theme?.id === aboutPartners && comparePositions(range.start, theme.range.end) < 0)
  );
}

function holds({ start, end }: Range, place: Position): boolean {
  return comparePositions(start, place) <= 0 && comparePositions(place, end) < 0;
}
