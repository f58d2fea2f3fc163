import type { Prose } from "../charter.ts";
import type { Line, Run } from "../markdown/outline.ts";
import type { LineIndex, Range } from "../text.ts";

/** A line of running text with absolute offsets: what labels and titles are looked for in. */
export interface TextLine {
  readonly text: string;
  /** Offsets in the whole text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Offsets count from `base`. */
  readonly runs: readonly Run[];
  readonly base: number;
  readonly quoted: boolean;
  readonly block: Prose["block"];
}

export function textLine(line: Line, base: number, block: Prose["block"], quoted = false): TextLine {
  const { runs } = line;
  const text = runs.length === 1 ? (runs[0]?.text ?? "") : runs.map((run) => run.text).join("");
  return { text, start: base + line.start, end: base + line.end, runs, base, quoted, block };
}

/** What is left of a line from a place in its text on, without white space at its beginning. */
export function restOf(line: TextLine, from: number): TextLine {
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
  const start = first ? line.base + first.start : line.end;
  return { ...line, text: line.text.slice(skip), start, runs };
}

/** The offset in the whole text of a place in a line's text; `after` takes the end of the character before it. */
export function sourceOffset(line: TextLine, index: number, after = false): number {
  let at = 0;
  for (const run of line.runs) {
    const length = run.text.length;
    if (after ? index <= at + length && index > at : index < at + length) {
      if (isVerbatim(run)) return line.base + run.start + (index - at);
      return line.base + (after ? run.end : run.start);
    }
    at += length;
  }
  return after && index <= 0 ? line.start : line.end;
}

/** Whether the run's text stands in the source character by character. */
function isVerbatim(run: Run): boolean {
  return run.kind === "text" && run.text.length === run.end - run.start;
}

/** A class, as there is one for every line of a text: what nobody asks for is not made. */
class LineProse implements Prose {
  readonly #line: TextLine;
  readonly #lines: LineIndex;
  #masked: Prose["masked"] | undefined;
  #range: Range | undefined;

  readonly text: string;
  readonly quoted: boolean;
  readonly block: Prose["block"];

  constructor(line: TextLine, lines: LineIndex) {
    this.#line = line;
    this.#lines = lines;
    this.text = line.text;
    this.quoted = line.quoted;
    this.block = line.block;
  }

  get range(): Range {
    this.#range ??= this.#lines.rangeOf(this.#line.start, this.#line.end);
    return this.#range;
  }

  get masked(): Prose["masked"] {
    this.#masked ??= maskedIn(this.#line);
    return this.#masked;
  }

  rangeOf(start: number, end: number): Range {
    return this.#lines.rangeOf(sourceOffset(this.#line, start), sourceOffset(this.#line, end, end > start));
  }
}

export function proseOf(line: TextLine, lines: LineIndex): Prose {
  return new LineProse(line, lines);
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
