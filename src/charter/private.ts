import { once } from "../catalog/remembered.ts";
import type { Charter, Section, Theme } from "./charter.ts";
import { firstWhere } from "./first-where.ts";
import type { Entry, FrontMatter, MapValue, Value } from "./front-matter/value.ts";
import type { LineIndex, Range } from "./text.ts";

/** What a charter is searched for private parts in. */
type Source = Pick<Charter, "text" | "lines" | "frontMatter" | "themes" | "sections">;

/**
 * The parts that are for the editor only. In the front matter a mapping with `visibility: private` is one: of a party its
 * attitude and concerns, of anything else all of it; at the top it means the whole charter. In the body the comment
 * `<!-- visibility: private -->` makes the section private that it stands in, with all below it.
 */
export function privateRangesIn(source: Source): readonly Range[] {
  const { text, lines, frontMatter } = source;
  // Nearly all charters are done here: a mark stands in the front matter or in a comment.
  const end = bodyStart(source);
  if (!/visibility/i.test(text.includes("<!--", end) ? text : text.slice(0, end))) return none;
  const whole = lines.rangeOf(0, text.length);
  if (frontMatter?.root && isMarked(frontMatter.root)) return [whole];
  const marks = [...text.matchAll(new RegExp(privateMark, "gi"))].map(({ index }) => index);
  const sections = sectionsAround(
    marks.filter((at) => at >= end),
    source,
  );
  if (sections.includes(undefined)) return [whole];
  return [...inFrontMatter(frontMatter, source), ...sections.flatMap((section) => section ?? [])];
}

/** The comment that makes a section private. */
export const privateMark = /<!--\s*visibility\s*:\s*private\s*-->/i;

const none: readonly Range[] = [];

/** Whether any of it is private. */
export function isPrivate({ privateRanges, lines }: Pick<Charter, "privateRanges" | "lines">, range: Range): boolean {
  if (privateRanges.length === 0) return false;
  const [start, end] = offsets(range, lines);
  const parts = partsOf(privateRanges, lines);
  const behind = firstWhere(parts, (part) => part.start > end);
  return start <= (parts[behind - 1]?.end ?? -1);
}

/** A stretch that is private, as offsets; they stand in order, and neither touch nor overlap. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** There may be thousands, and as many problems that are held against them. */
const partsOf = once((ranges: readonly Range[], lines: LineIndex): readonly Stretch[] => {
  const sorted = ranges.map((range) => offsets(range, lines)).sort(([a], [b]) => a - b);
  const parts: { readonly start: number; end: number }[] = [];
  for (const [start, end] of sorted) {
    const last = parts.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
});

/** The text with blanks where it is private: every other word stands where it stood. */
export function blanked({ text, lines, privateRanges }: Pick<Charter, "text" | "lines" | "privateRanges">): string {
  if (privateRanges.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of partsOf(privateRanges, lines)) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

function* inFrontMatter(frontMatter: FrontMatter | undefined, { text, lines }: Source): Iterable<Range> {
  if (frontMatter?.error) {
    const [start, end] = offsets(frontMatter.content, lines);
    // Nobody can tell where a part ends that cannot be read.
    if (/visibility["']?\s*:\s*["']?private/i.test(text.slice(start, end))) yield frontMatter.content;
  }
  if (!frontMatter?.root) return;
  for (const entry of frontMatter.root.entries) {
    const { key, value } = entry;
    const isParties = key.value === "parties";
    if (value.kind === "map" && !isParties && isMarked(value)) yield entryRange(entry, text, lines);
    else yield* inValue(value, isParties, text, lines);
  }
}

/** @param isParties whether the mappings in it are parties, which are private in part only. */
function* inValue(value: Value, isParties: boolean, text: string, lines: LineIndex): Iterable<Range> {
  if (value.kind === "list") {
    for (const item of value.items) {
      if (item.kind === "map" && !isParties && isMarked(item)) yield widened(item.range, text, lines);
      else yield* inValue(item, isParties, text, lines);
    }
  }
  if (value.kind !== "map") return;
  const isParty = isParties && isMarked(value);
  for (const entry of value.entries) {
    if (isParty && sensitive.has(entry.key.value)) yield entryRange(entry, text, lines);
    else if (entry.value.kind === "map" && isMarked(entry.value)) yield entryRange(entry, text, lines);
    else yield* inValue(entry.value, false, text, lines);
  }
}

/** What a party may not want to show to everybody. */
const sensitive: ReadonlySet<string> = new Set(["attitude", "concerns"]);

function isMarked({ entries }: MapValue): boolean {
  return entries.some(
    ({ key, value }) =>
      key.value === "visibility" && value.kind === "scalar" && /^\s*private\s*$/i.test(String(value.value)),
  );
}

function entryRange({ key, value }: Entry, text: string, lines: LineIndex): Range {
  const end = Math.max(lines.offsetAt(key.range.end), lines.offsetAt(value.range.end));
  return widened(lines.rangeOf(lines.offsetAt(key.range.start), end), text, lines);
}

/** With what belongs to it: the dash of an item, the comma behind it, the comment at the end of its line. */
function widened(range: Range, text: string, lines: LineIndex): Range {
  const [start, end] = offsets(range, lines);
  const dash = /(?:^|[\r\n])[ \t]*(-[ \t]+)$/.exec(text.slice(Math.max(0, start - 200), start));
  const rest = /[ \t]*:?(?:\s*,)?[ \t]*(?:#[^\r\n]*)?/y;
  rest.lastIndex = end;
  rest.test(text);
  return lines.rangeOf(start - (dash?.[1]?.length ?? 0), Math.max(end, rest.lastIndex));
}

/**
 * The sections that the places stand in, each from its heading to the next one that is not deeper; undefined for a place
 * above every heading.
 */
function sectionsAround(places: readonly number[], source: Source): readonly (Range | undefined)[] {
  const { themes, sections, text, lines } = source;
  const starts = [...themes, ...sections]
    .map((one) => ({ ...extent(one, lines), level: one.level }))
    .sort((a, b) => a.start - b.start);
  const found = new Set<Range | undefined>();
  let passed = 0;
  let until = 0;
  for (const at of places) {
    // It stands in a section that is private already.
    if (at < until) continue;
    while (passed < starts.length && (starts[passed]?.start ?? 0) <= at) passed++;
    let above = passed - 1;
    while (above >= 0 && starts[above]?.level === undefined && at >= (starts[above]?.end ?? 0)) above--;
    const around = starts[above];
    const level = around?.level;
    let below = passed;
    while (below < starts.length && level !== undefined && (starts[below]?.level ?? 7) > level) below++;
    until = (around && level === undefined ? around.end : starts[below]?.start) ?? text.length;
    found.add(around && lines.rangeOf(around.start, until));
  }
  return [...found];
}

/** From the beginning of the line of its title, where numbers and marks stand. */
function extent({ title, range }: Theme | Section, lines: LineIndex): { readonly start: number; readonly end: number } {
  const { line } = title.range.start;
  return { start: lines.offsetAt({ line, character: 0 }), end: lines.offsetAt(range.end) };
}

function bodyStart({ frontMatter, lines }: Source): number {
  return frontMatter ? lines.offsetAt(frontMatter.range.end) : 0;
}

function offsets({ start, end }: Range, lines: LineIndex): readonly [start: number, end: number] {
  return [lines.offsetAt(start), lines.offsetAt(end)];
}
