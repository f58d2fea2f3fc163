import type { Names } from "../../catalog/names.ts";
import type { Prose } from "../charter.ts";
import type { Line, Run } from "../markdown/outline.ts";
import type { Position, Range } from "../text.ts";
import type { Label } from "./label.ts";
import type { Title } from "./title.ts";

/** What a line knows of the piece that it stands in. */
export interface LineSource {
  /** The text in which the offsets of its runs count. */
  readonly text: string;
  readonly names: Names;
}

/**
 * One line of running text: what labels and titles are looked for in, and what rules read. It knows no offset in the
 * whole text, so that it stays as it is while somebody types elsewhere. A class, as there is one for every line of a
 * text: what nobody asks for is not made, and what was found is not looked for again.
 */
export class TextLine implements Prose {
  readonly text: string;
  readonly range: Range;
  readonly quoted: boolean;
  readonly block: Prose["block"];
  readonly runs: readonly Run[];
  readonly source: LineSource;
  /** The offset in its source of the place where its range begins. */
  readonly start: number;

  #masked: Prose["masked"] | undefined;
  #signs: number | undefined;
  #label: Label | undefined | "unknown" = "unknown";
  #wholeLabel: Label | undefined | "unknown" = "unknown";
  #title: Title | undefined | "unknown" = "unknown";
  #rest: { readonly from: number; readonly line: TextLine } | undefined;

  constructor(
    { text, range, quoted, block }: Pick<Prose, "text" | "range" | "quoted" | "block">,
    runs: readonly Run[],
    source: LineSource,
    start: number,
  ) {
    this.text = text;
    this.range = range;
    this.quoted = quoted;
    this.block = block;
    this.runs = runs;
    this.source = source;
    this.start = start;
  }

  get masked(): Prose["masked"] {
    this.#masked ??= maskedIn(this);
    return this.#masked;
  }

  signsBy(read: (line: Prose) => number): number {
    this.#signs ??= read(this);
    return this.#signs;
  }

  rangeOf(start: number, end: number): Range {
    return { start: placeOf(this, start), end: placeOf(this, end, end > start) };
  }

  /** What `find` finds in it: the label that it begins with. */
  labelBy(find: (line: TextLine) => Label | undefined): Label | undefined {
    if (this.#label === "unknown") this.#label = find(this);
    return this.#label;
  }

  /** What `find` finds in it: the label that it is as a whole. */
  wholeLabelBy(find: (line: TextLine) => Label | undefined): Label | undefined {
    if (this.#wholeLabel === "unknown") this.#wholeLabel = find(this);
    return this.#wholeLabel;
  }

  /** What `find` finds in it: the words of a title. */
  titleBy(find: (line: TextLine) => Title | undefined): Title | undefined {
    if (this.#title === "unknown") this.#title = find(this);
    return this.#title;
  }

  /** What is left of it from a place in its text on, without white space at its beginning. */
  restFrom(from: number, block: Prose["block"] = this.block): TextLine {
    if (this.#rest?.from !== from || this.#rest.line.block !== block)
      this.#rest = { from, line: restOf(this, from, block) };
    return this.#rest.line;
  }
}

/** @param start where the line begins. */
export function textLine(
  line: Line,
  start: Position,
  source: LineSource,
  block: Prose["block"],
  quoted = false,
): TextLine {
  const { runs } = line;
  const text = runs.length === 1 ? (runs[0]?.text ?? "") : runs.map((run) => run.text).join("");
  const range = { start, end: { line: start.line, character: start.character + line.end - line.start } };
  return new TextLine({ text, range, quoted, block }, runs, source, line.start);
}

/** The same line in another kind of block. */
export function inBlock({ text, range, quoted, runs, source, start }: TextLine, block: Prose["block"]): TextLine {
  return new TextLine({ text, range, quoted, block }, runs, source, start);
}

function restOf(line: TextLine, from: number, block: Prose["block"]): TextLine {
  let skip = from;
  while (skip < line.text.length && /\s/.test(line.text.charAt(skip))) skip++;
  const runs: Run[] = [];
  let at = 0;
  for (const run of line.runs) {
    const cut = skip - at;
    at += run.text.length;
    if (cut <= 0) {
      // Comments and HTML have no text: those behind the cut stay, those before it go.
      runs.push(run);
    } else if (cut < run.text.length) {
      runs.push(isVerbatim(run) ? { ...run, text: run.text.slice(cut), start: run.start + cut } : run);
    }
  }
  const first = runs[0];
  const { end } = line.range;
  const start = first ? first.start : line.start + end.character - line.range.start.character;
  const range = { start: placeAt(line, start), end };
  return new TextLine({ text: line.text.slice(skip), range, quoted: line.quoted, block }, runs, line.source, start);
}

/** Where a place in a line's text stands; `after` takes the end of the character before it. */
export function placeOf(line: TextLine, index: number, after = false): Position {
  let at = 0;
  for (const run of line.runs) {
    const length = run.text.length;
    if (after ? index <= at + length && index > at : index < at + length) {
      if (isVerbatim(run)) return placeAt(line, run.start + (index - at));
      return placeAt(line, after ? run.end : run.start);
    }
    at += length;
  }
  return after && index <= 0 ? line.range.start : line.range.end;
}

/** The place of an offset in the line's source; a line does not go beyond a line ending. */
function placeAt({ range, start }: TextLine, offset: number): Position {
  return { line: range.start.line, character: range.start.character + offset - start };
}

/** Whether the run's text stands in the source character by character. */
function isVerbatim(run: Run): boolean {
  return run.kind === "text" && run.text.length === run.end - run.start;
}

const nothing: Prose["masked"] = [];

function maskedIn(line: TextLine): Prose["masked"] {
  const masked: (readonly [number, number])[] = [];
  let at = 0;
  for (const { kind, text } of line.runs) {
    if ((kind === "code" || kind === "image") && text) masked.push([at, at + text.length]);
    at += text.length;
  }
  if (line.text.includes("://")) {
    for (const { index, 0: address } of line.text.matchAll(/\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+/gi))
      masked.push([index, index + address.length]);
  }
  return masked.length > 0 ? masked : nothing;
}

/** The text with everything blanked out that is not the author's running words. */
export function unmasked({ text, masked }: Pick<Prose, "text" | "masked">): string {
  let result = "";
  let at = 0;
  for (const [start, end] of masked) {
    if (start < at) continue;
    result += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return at === 0 ? text : result + text.slice(at);
}
