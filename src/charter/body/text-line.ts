import { codeAt } from "../../catalog/code-at.ts";
import type { Names } from "../../catalog/names.ts";
import type { Prose } from "../charter.ts";
import { added } from "../markdown/added.ts";
import type { Line, Run } from "../markdown/outline.ts";
import { type Position, placeBelow, type Range, rangeBelow } from "../text.ts";
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
  readonly quoted: boolean;
  readonly block: Prose["block"];
  readonly runs: readonly Run[];
  readonly source: LineSource;
  /** The offset in its source of the place where its range begins. */
  readonly start: number;
  /** Where its range begins, and how many characters it has: a line does not go beyond a line ending. */
  readonly from: Position;
  readonly length: number;
  /** The code of its first character; 0 where there is none. */
  readonly first: number;

  /** A hint of the catalog's, as private as what is found out later: it says nothing of the line. */
  readonly #mayBeginLabel: boolean;
  #range: Range | undefined;
  #masked: Prose["masked"] | undefined;
  #signs: number | undefined;
  #label: Label | undefined | "unknown" = "unknown";
  #wholeLabel: Label | undefined | "unknown" = "unknown";
  #title: Title | undefined | "unknown" = "unknown";
  #rest: TextLine | undefined;
  /** The line that this one is the rest of. */
  readonly #whole: TextLine | undefined;

  constructor(
    text: string,
    { block, quoted }: LineKind,
    runs: readonly Run[],
    source: LineSource,
    { start, from, length }: Pick<TextLine, "start" | "from" | "length">,
    whole?: TextLine,
  ) {
    this.#whole = whole;
    this.text = text;
    this.quoted = quoted;
    this.block = block;
    this.runs = runs;
    this.source = source;
    this.start = start;
    this.from = from;
    this.length = length;
    this.first = text === "" ? 0 : codeAt(text, 0);
    this.#mayBeginLabel = text !== "" && source.names.mayBeginLabel(text, 0);
  }

  /** Whether it may begin with a label: few lines do. */
  get mayBeginLabel(): boolean {
    return this.#mayBeginLabel;
  }

  get range(): Range {
    this.#range ??= { start: this.from, end: endOf(this) };
    return this.#range;
  }

  get masked(): Prose["masked"] {
    this.#masked ??= maskedIn(this);
    return this.#masked;
  }

  get hasCode(): boolean {
    for (const { kind, text } of this.runs) if (isCode(kind) && text !== "") return true;
    return false;
  }

  get signs(): number | undefined {
    return this.#signs ?? this.#whole?.signs;
  }

  set signs(signs: number) {
    this.#signs = signs;
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
    const skip = endOfWhite(this.text, from);
    const known = this.#rest;
    if (known && known.text.length === this.text.length - skip && known.block === block) return known;
    this.#rest = restOf(this, skip, block);
    return this.#rest;
  }

  /** The same so many lines further down: what was found in it is there too. @param whole what it is the rest of there. */
  below(lines: number, whole?: TextLine): TextLine {
    const place = { start: this.start, from: placeBelow(this.from, lines), length: this.length };
    const line = new TextLine(this.text, this, this.runs, this.source, place, whole);
    line.#masked = this.#masked;
    line.#signs = this.#signs;
    line.#label = labelBelow(this.#label, lines);
    line.#wholeLabel = labelBelow(this.#wholeLabel, lines);
    line.#title = typeof this.#title === "object" ? this.#title.below(lines, line) : this.#title;
    line.#rest = this.#rest?.below(lines, line);
    return line;
  }
}

function labelBelow(label: Label | undefined | "unknown", lines: number): Label | undefined | "unknown" {
  if (typeof label !== "object") return label;
  const { kind, words, languages, content, from, emphasised } = label;
  const { value, range } = words;
  return {
    kind,
    words: { value, range: rangeBelow(range, lines) },
    languages,
    content,
    from: placeBelow(from, lines),
    emphasised,
  };
}

function endOf({ from, length }: TextLine): Position {
  return { line: from.line, character: from.character + length };
}

function endOfWhite(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWhite(codeAt(text, end))) end++;
  return end;
}

/** As `\s` has it. */
export function isWhite(code: number): boolean {
  return code === 32 || (code > 8 && code < 14) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** Whether nothing in it can be seen. */
export function isEmpty({ first, text }: TextLine): boolean {
  return first === 0 || (isWhite(first) && endOfWhite(text, 0) === text.length);
}

/** What stands in a line, and where. @param from where the line begins. */
export function textLine({ runs, start, end }: Line, from: Position, source: LineSource, kind: LineKind): TextLine {
  const text = runs.length === 1 ? (runs[0]?.text ?? "") : runs.map((run) => run.text).join("");
  return new TextLine(text, kind, runs, source, { start, from, length: end - start });
}

/** What a line is besides its text. */
export type LineKind = Pick<Prose, "block" | "quoted">;

/** The same line in another kind of block. */
export function inBlock(line: TextLine, block: Prose["block"]): TextLine {
  return new TextLine(line.text, { block, quoted: line.quoted }, line.runs, line.source, line);
}

function restOf(line: TextLine, skip: number, block: Prose["block"]): TextLine {
  let runs: Run[] = [];
  let at = 0;
  for (const run of line.runs) {
    const cut = skip - at;
    at += run.text.length;
    if (cut <= 0) {
      // Comments and HTML have no text: those behind the cut stay, those before it go.
      runs = added(runs, run);
    } else if (cut < run.text.length) {
      runs = added(runs, isVerbatim(run) ? cutOff(run, cut) : run);
    }
  }
  const end = line.start + line.length;
  const start = runs[0]?.start ?? end;
  const place = { start, from: placeAt(line, start), length: end - start };
  const only = runs.length === 1 ? runs[0]?.text : undefined;
  const text = only?.length === line.text.length - skip ? only : line.text.slice(skip);
  const kind = block === line.block ? line : { block, quoted: line.quoted };
  return new TextLine(text, kind, runs, line.source, place, line);
}

/** The run without its first characters. */
function cutOff({ start, end, text, kind, emphasis, link }: Run, cut: number): Run {
  return { start: start + cut, end, text: text.slice(cut), kind, emphasis, link };
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
  return after && index <= 0 ? line.from : endOf(line);
}

/** The place of an offset in the line's source; a line does not go beyond a line ending. */
function placeAt({ from, start }: TextLine, offset: number): Position {
  return offset === start ? from : { line: from.line, character: from.character + offset - start };
}

/** Whether the run's text stands in the source character by character. */
function isVerbatim(run: Run): boolean {
  return run.kind === "text" && run.text.length === run.end - run.start;
}

function isCode(kind: Run["kind"]): boolean {
  return kind === "code" || kind === "image";
}

const nothing: Prose["masked"] = [];

function maskedIn(line: TextLine): Prose["masked"] {
  const masked: (readonly [number, number])[] = [];
  let at = 0;
  for (const { kind, text } of line.runs) {
    if (isCode(kind) && text !== "") masked.push([at, at + text.length]);
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
