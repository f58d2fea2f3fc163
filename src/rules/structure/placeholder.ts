import { notes } from "../../catalog/remembered.ts";
import type { Charter, Part, Prose, Theme } from "../../charter/charter.ts";
import type { FrontMatter, Scalar, Value } from "../../charter/front-matter/value.ts";
import { contentOf, mayWait, type Placeholder, placeholdersIn } from "../../charter/placeholder.ts";
import { comparePositions, type Position, type Range } from "../../charter/text.ts";
import type { Finding, Rule } from "../rule.ts";
import { isWaiting, signsOfBody, signsOfLine } from "../signs.ts";
import { type Passage, passagesOfPart, passagesWith } from "../wording/passage.ts";
import { quotationsIn } from "../wording/sentence.ts";

export const placeholder: Rule = {
  id: "placeholder",
  group: "structure",
  severity: { draft: "hint", review: "warning", agreed: "error" },
  quiet: true,
  description: "Nothing in an agreed charter waits to be filled in.",
  rationale:
    "*TBD*, *to be determined*, `[Insert role]`, `________`, `{{name}}` or `YYYY-MM-DD` are fine while a charter is drafted. Once it is agreed, each of them is a decision that nobody has taken.\n\nWords in quotation marks, code, links, check boxes, numbers and acronyms in brackets, and the names of parties are left alone. So are lines to sign on in a section Agreement or Sign-off, until the charter is agreed. In the front matter a value counts that is nothing else: `owner: TBD`.",
  examples: {
    bad: `## Trust

**Observation:** The depot and the hospital share one delivery app.

**Guiding principle:** Late deliveries are shown in the app within 15 minutes by [Insert role].
`,
    good: `## Trust

**Observation:** The depot and the hospital share one delivery app.

**Guiding principle:** Late deliveries are shown in the app within 15 minutes by the driver.
`,
  },

  *check(charter) {
    if (charter.frontMatter?.root) yield* waitingValues(charter.frontMatter, charter);
    yield* waitingHalves(charter);
    yield* waitingText(charter);
  },
};

/** Halves that hold nothing else: one problem each. */
function* waitingHalves(charter: Charter): Iterable<Finding> {
  for (const { part, theme } of waitingParts(charter)) {
    const passages = passagesOfPart(part, charter);
    const first = passages.find(({ text }) => contentOf(text) === "placeholder") ?? passages[0];
    const place =
      first &&
      (placesIn(first, charter, false)[0] ?? { range: first.rangeOf(0, first.text.length), words: first.text });
    yield finding(place ?? { range: part.label.range, words: part.label.value }, theme);
  }
}

/** All other text: in themes, between and around them. */
function* waitingText(charter: Charter): Iterable<Finding> {
  if ((signsOfBody(charter) & isWaiting) === 0) return;
  const passages = [...passagesWith(charter.prose, charter, mayWaitIn)];
  if (passages.length === 0) return;
  const skipped = placesOf(waitingParts(charter).map(({ part }) => part.range));
  const themeAt = placesOf(charter.themes.map((theme) => theme.range));
  const signed = charter.status === "agreed" || charter.status === "active";
  const signatures = placesOf(signed ? [] : charter.sections.filter(isForSignatures).map(({ range }) => range));
  for (const passage of passages) {
    if (passage.quoted) continue;
    for (const place of placesIn(passage, charter, true)) {
      const { start } = place.range;
      if (skipped(start) !== undefined) continue;
      if (place.kind === "blank" && signatures(start) !== undefined) continue;
      yield finding(place, charter.themes[themeAt(start) ?? -1]);
    }
  }
}

function mayWaitIn(line: Prose): boolean {
  return (signsOfLine(line) & isWaiting) !== 0 && mayWait(line.text);
}

function waitingParts({ themes }: Charter): readonly { part: Part; theme: Theme }[] {
  const parts: { part: Part; theme: Theme }[] = [];
  for (const theme of themes) {
    for (const part of theme.observations) if (part.content === "placeholder") parts.push({ part, theme });
    for (const part of theme.principles) if (part.content === "placeholder") parts.push({ part, theme });
  }
  return parts;
}

interface Place {
  readonly range: Range;
  readonly words: string;
  readonly kind?: Placeholder["kind"];
}

function placesIn(passage: Passage, charter: Charter, withoutQuotations: boolean): readonly Place[] {
  const { text } = passage;
  const hits = placeholdersIn(text, { names: namesOf(charter) });
  const quotations = withoutQuotations && hits.length > 0 ? quotationsIn(text) : [];
  const shown = hits.filter((hit) => !quotations.some(({ start, end }) => start <= hit.start && hit.end <= end));
  return [
    ...shown.map(({ start, end, kind }) => ({
      range: passage.rangeOf(start, end),
      words: text.slice(start, end),
      kind,
    })),
    ...hiddenIn(passage, charter),
  ];
}

/** `<<name>>`, of which Markdown takes `<name>` for HTML and leaves `<>` as text. */
function* hiddenIn({ text, rangeOf }: Passage, { text: source, lines }: Charter): Iterable<Place> {
  for (let start = text.indexOf("<>"); start >= 0; start = text.indexOf("<>", start + 2)) {
    const range = rangeOf(start, start + 2);
    const words = source.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
    if (/^<<[^<>\n]{1,60}>>$/.test(words)) yield { range, words, kind: "blank" };
  }
}

function isForSignatures({ key, reserved }: Charter["sections"][number]): boolean {
  return /^(?:signatures?|sign ?-?offs?)$/.test(key) || (reserved && key === "agreement");
}

function* waitingValues({ root }: FrontMatter, { parties }: Charter): Iterable<Finding> {
  if (!root || !holdsWaiting(root)) return;
  const waiting: (readonly [path: string, scalar: Scalar])[] = [];
  gather("", root, waiting);
  const hasParties = parties !== undefined && parties.items.length > 0;
  for (const [path, { value, range }] of waiting) {
    if (formed.test(path) || (hasParties && ofParties.test(path))) continue;
    yield finding({ range, words: String(value) }, undefined);
  }
}

/** Keys whose values have a form: other rules say what they think of them. */
const formed =
  /^(?:charter|catalog|status|collaboration(?:\.(?:depth|trust|delivery|risk)(?:\..*)?)?|journey(?:\.(?:date|status))?|review(?:\.(?:next|every))?|exit\.notice|parties\.(?:attitude|visibility|concerns\.date)|agreement(?:\.signoffs(?:\.(?:date|agreed))?)?|decisions(?:\.(?:raised|decided|applies))?)$/;

/** Keys whose values must be found among the parties, where there are any. */
const ofParties =
  /^(?:stakeholders|collaboration\.power|journey\.participants|agreement\.required|agreement\.signoffs\.party)$/;

/** Whether a value is nothing but a placeholder: in most front matter none is. */
function holdsWaiting(value: Value): boolean {
  if (value.kind === "scalar") return isPlaceholder(value);
  if (value.kind === "list") {
    for (const item of value.items) if (holdsWaiting(item)) return true;
  } else {
    for (const entry of value.entries) if (holdsWaiting(entry.value)) return true;
  }
  return false;
}

function isPlaceholder({ value }: Scalar): boolean {
  return typeof value === "string" && contentOf(value) === "placeholder";
}

/** Values that are nothing but a placeholder, and the keys that lead to them. */
function gather(path: string, value: Value, into: (readonly [path: string, scalar: Scalar])[]): void {
  if (value.kind === "scalar") {
    if (isPlaceholder(value)) into.push([path, value]);
  } else if (value.kind === "list") {
    for (const item of value.items) gather(path, item, into);
  } else {
    for (const { key, value: inner } of value.entries) gather(path ? `${path}.${key.value}` : key.value, inner, into);
  }
}

function finding({ range, words }: Place, theme: Theme | undefined): Finding {
  const shown = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
  return { range, message: `“${shown}” waits to be filled in.`, theme: theme?.id };
}

const longest = 40;

/** Says which of the ranges holds a place; of two that hold it the outer one. */
function placesOf(all: readonly Range[]): (place: Position) => number | undefined {
  const sorted: { readonly range: Range; readonly index: number }[] = [];
  const inOrder = all
    .map((range, index) => ({ range, index }))
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
  for (const next of inOrder) {
    const last = sorted.at(-1);
    if (!last || comparePositions(next.range.start, last.range.end) >= 0) sorted.push(next);
  }
  return (place) => {
    let low = -1;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = sorted[middle]?.range.start;
      if (start && comparePositions(start, place) <= 0) low = middle;
      else high = middle - 1;
    }
    const found = sorted[low];
    return found && comparePositions(place, found.range.end) < 0 ? found.index : undefined;
  };
}

const known = notes<Charter, readonly string[]>();

function namesOf(charter: Charter): readonly string[] {
  let names = known.get(charter);
  if (!names) {
    names = charter.parties?.items.map(({ name }) => name) ?? [];
    known.set(charter, names);
  }
  return names;
}
