import type { Specials } from "./inline-special.ts";
import type { Run } from "./outline.ts";

/** The text that lines stand in. */
export interface Source {
  readonly text: string;
  /** From where the places given back count. */
  readonly origin: number;
  /** The labels of the link definitions elsewhere, normalised. */
  readonly defined: ReadonlySet<string>;
  /** Takes down what stands in brackets that may be labels. */
  readonly brackets: string[];
  readonly specials: Specials;
}

/** A stretch of a line before it is known which marks belong together. One shape for all: there are many. */
export interface Part {
  readonly kind: Run["kind"] | "marks" | "bracket" | "target";
  readonly start: number;
  readonly end: number;
  /** What a run says that does not stand in the source as it is. */
  readonly text: string | undefined;
  /** Of marks: how many emphases they end. */
  closes: number;
  /** Of marks: how many emphases they begin; of a bracket: 1 when it begins a link. */
  opens: number;
  /** Of marks: those in the middle that are text, behind those that end and before those that begin something. */
  textStart: number;
  textEnd: number;
  /** Of marks: the character, and whether they may begin or end something. */
  readonly mark: number;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** A square bracket that may begin a link. */
export interface Bracket {
  readonly part: Part;
  /** How many openers stand before it. */
  readonly outside: number;
  /** An emphasis that began before it ends behind it. */
  crossed: boolean;
  /** A link stands in it: then it begins none. */
  inactive: boolean;
}

/** The state of reading the lines of one leaf. */
export interface Scan {
  readonly text: string;
  readonly source: Source;
  /** Where the lines begin and end, in turn. */
  readonly extents: readonly number[];
  readonly parts: Part[];
  /** Marks that may begin an emphasis, the innermost last. */
  readonly openers: Part[];
  /** How many of these are asterisks. */
  asterisks: number;
  /** How many openers may still be looked at in vain: beyond that, remark's limits decide. */
  looks: number;
  /** remark may see marks as belonging together that were not seen so here. */
  unsure: boolean;
  /** The brackets that are open, the innermost last. */
  readonly open: Bracket[];
  /** How many runs of backticks no other one closes. */
  ticksInVain: number;
  /** There may be an angle that closes what the next one opens. */
  closable: boolean;
  /** Where in `extents` the line is. */
  line: number;
  lineStart: number;
  lineEnd: number;
  /** Behind the last part. */
  from: number;
}

export function beginLine(scan: Scan, line: number): void {
  scan.line = line;
  scan.lineStart = scan.extents[line] ?? 0;
  scan.lineEnd = scan.extents[line + 1] ?? 0;
  scan.from = scan.lineStart;
}

export function add(scan: Scan, kind: Part["kind"], start: number, end: number, text?: string): Part {
  addTextBefore(scan, start);
  const part = partOf(kind, start, end, text);
  scan.parts.push(part);
  scan.from = end;
  return part;
}

export function addTextBefore(scan: Scan, end: number): void {
  if (scan.from < end) scan.parts.push(partOf("text", scan.from, end, undefined));
}

function partOf(kind: Part["kind"], start: number, end: number, text: string | undefined): Part {
  return {
    kind,
    start,
    end,
    text,
    closes: 0,
    opens: 0,
    textStart: start,
    textEnd: end,
    mark: 0,
    mayOpen: false,
    mayClose: false,
  };
}

/** Where the expression ends that matches at a place of the line; it matches no line ending. */
export function endOf(expression: RegExp, { text, lineEnd }: Scan, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) && expression.lastIndex <= lineEnd ? expression.lastIndex : undefined;
}

/** Behind the last of the equal characters that begin at a place. */
export function endOfRun(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}
