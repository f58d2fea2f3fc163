import { flowEnd } from "./yaml-flow.ts";

/** One line of front matter, taken apart; whether it makes sense where it stands is not asked. Offsets are UTF-16 units. */
export interface YamlLine {
  readonly from: number;
  /** Behind its last character; for brackets over several lines that of their last one. */
  readonly to: number;
  /** Nothing but blanks, or a comment. */
  readonly kind: "blank" | "comment" | "content";
  /** Where the dashes of list items stand. */
  readonly dashes: readonly number[];
  readonly key:
    | { readonly name: string; readonly start: number; readonly end: number; readonly colon: number }
    | undefined;
  /** What stands behind dashes and key; empty where nothing does, and never a comment. */
  readonly start: number;
  readonly end: number;
  /** Whether that is in brackets. */
  readonly flow: boolean;
}

/** The lines of the YAML between two offsets; those of block texts (`|` and `>`) are left out. */
export function* yamlLinesOf(text: string, start: number, end: number): Iterable<YamlLine> {
  let textBelow: number | undefined;
  for (let from = start; from <= end; ) {
    const stop = lineEnd(text, from, end);
    const line = lineOf(text, from, stop);
    if (textBelow !== undefined && (line.kind === "blank" || firstColumn(line) > textBelow)) {
      from = behind(text, stop);
      continue;
    }
    textBelow = undefined;
    if (line.flow) {
      const to = lineEnd(text, flowEnd(text, line.start, end, firstColumn(line)), end);
      yield { ...line, to, end: to };
      from = behind(text, to);
      continue;
    }
    yield line;
    if (/^[|>][-+0-9]*$/.test(text.slice(line.start, line.end))) textBelow = firstColumn(line);
    from = behind(text, stop);
  }
}

/** The column of the innermost key or dash of a line: deeper lines belong to it. */
export function firstColumn({ from, dashes, key, start }: YamlLine): number {
  return (key?.start ?? dashes.at(-1) ?? start) - from;
}

const dash = /-(?:[ \t]+|(?=[\r\n]|$))/y;
const keyed =
  /(?:"([^"\r\n]*)"[ \t]*|'([^'\r\n]*)'[ \t]*|([^\s"'[\]{}#&*!|>@`,:-][^:#\r\n]*|-[^\s:#][^:#\r\n]*)):(?=[ \t\r\n]|$)/y;

function lineOf(text: string, from: number, to: number): YamlLine {
  let at = from + (/^[ \t]*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const first = text.charAt(at);
  const nothing = { from, to, dashes: [], key: undefined, start: at, end: at, flow: false };
  if (at >= to) return { ...nothing, kind: "blank" };
  if (first === "#") return { ...nothing, kind: "comment" };

  const dashes: number[] = [];
  for (let match = matchAt(dash, text, at, to); match; match = matchAt(dash, text, at, to)) {
    dashes.push(at);
    at += match[0].length;
  }
  const match = matchAt(keyed, text, at, to);
  const key = match && {
    name: (match[1] ?? match[2] ?? match[3] ?? "").trim(),
    start: at,
    end: at + match[0].replace(/(?<![ \t])[ \t]*:$/, "").length,
    colon: at + match[0].length - 1,
  };
  if (match) at += match[0].length;
  at += /^[ \t]*/.exec(text.slice(at, to))?.[0].length ?? 0;
  const value = text
    .slice(at, to)
    .replace(/(?:^|[ \t])#.*$/, "")
    .trimEnd();
  return { from, to, kind: "content", dashes, key, start: at, end: at + value.length, flow: /^[[{]/.test(value) };
}

function matchAt(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= to ? match : undefined;
}

function lineEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && text[stop] !== "\n" && text[stop] !== "\r") stop++;
  return stop;
}

function behind(text: string, stop: number): number {
  return stop + (text.startsWith("\r\n", stop) ? 2 : 1);
}
