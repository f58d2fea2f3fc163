import type { Charter, Part, Prose, Theme } from "../../charter/charter.ts";
import { comparePositions, type Located, type Position, type Range } from "../../charter/text.ts";
import type { Scope } from "./row.ts";
import { isSaid, type Utterance, utterance, utterancesOf, utterancesOfPart } from "./utterance.ts";

/** What is read as one: a half, an objective, or a section. A row speaks once in it. */
export interface Unit {
  /** The id of the catalog theme that it stands in. */
  readonly theme: string | undefined;
  readonly utterances: readonly Utterance[];
}

/** All units of a scope; of the sections only those with a line that the sign matches, where there is one. */
export function* unitsIn(scope: Scope, charter: Charter, sign?: RegExp): Iterable<Unit> {
  if (scope === "objective") yield* objectivesOf(charter);
  else if (scope === "charter") yield* sectionsOf(charter, sign);
  else if (scope === "principle") for (const theme of charter.themes) yield* halves(theme, theme.principles, charter);
  else {
    for (const theme of charter.themes) {
      if (`theme:${theme.id}` !== scope) continue;
      yield* halves(theme, theme.observations, charter);
      yield* halves(theme, theme.principles, charter);
    }
  }
}

function* halves({ id }: Theme, parts: readonly Part[], charter: Charter): Iterable<Unit> {
  for (const part of parts) yield { theme: id, utterances: utterancesOfPart(part, charter) };
}

function* objectivesOf(charter: Charter): Iterable<Unit> {
  const listings = [
    charter.objectives,
    ...(charter.parties?.items.flatMap(({ interests, objectives }) => [interests, objectives]) ?? []),
  ];
  for (const listing of listings) {
    for (const value of listing?.items ?? []) {
      yield { theme: undefined, utterances: [valueAsUtterance(value, charter)] };
    }
  }
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

/** The body, cut at titles of themes and sections; without titles, and without the theme that is about partners. */
function* sectionsOf(charter: Charter, sign: RegExp | undefined): Iterable<Unit> {
  const wanted = new Set(charter.prose.filter((line) => isSaid(line) && (!sign || sign.test(line.text))));
  if (wanted.size === 0) return;
  const cuts = [
    ...charter.themes.map((theme) => ({ start: theme.title.range.start, title: theme.title.range, theme })),
    ...charter.sections.map(({ title }) => ({ start: title.range.start, title: title.range, theme: undefined })),
  ].sort((a, b) => comparePositions(a.start, b.start));

  let next = 0;
  let theme: Theme | undefined;
  let title: Range | undefined;
  let lines: Prose[] = [];
  for (const line of charter.prose) {
    // A title may stand behind a number or a bullet that belongs to its line.
    for (let cut = cuts[next]; cut && comparePositions(cut.start, line.range.end) < 0; cut = cuts[++next]) {
      if (lines.some((line) => wanted.has(line))) yield unit(lines, theme, charter);
      lines = [];
      theme = cut.theme ?? (theme && comparePositions(cut.start, theme.range.end) < 0 ? theme : undefined);
      title = cut.title;
    }
    const inTheme = theme !== undefined && comparePositions(line.range.start, theme.range.end) < 0;
    if (title && holds(line.range, title.start)) continue;
    if (inTheme && theme?.id === aboutPartners) continue;
    lines.push(line);
  }
  if (lines.some((line) => wanted.has(line))) yield unit(lines, theme, charter);
}

function unit(lines: readonly Prose[], theme: Theme | undefined, charter: Charter): Unit {
  return { theme: theme?.id, utterances: utterancesOf(lines, charter) };
}

function holds({ start, end }: Range, place: Position): boolean {
  return comparePositions(start, place) <= 0 && comparePositions(place, end) < 0;
}
