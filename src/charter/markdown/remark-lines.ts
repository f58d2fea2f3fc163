import type { Nodes } from "mdast";
import type { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import type { Line, Run } from "./outline.ts";

type Extension = ReturnType<typeof gfmTableFromMarkdown>;
type Listener = NonNullable<Extension["beforeEnter"]>;
type Context = ThisParameterType<Listener>;
type Token = Parameters<Listener>[0];

/** The lines of each heading, paragraph, cell and indented code; filled while remark builds its tree. */
export type LinesOf = Map<object, readonly Line[]>;

/**
 * An extension for mdast-util-from-markdown that keeps what the tree forgets: on which stretch of the source each
 * character of running text stands. It listens to micromark's tokens, which are exact, and changes nothing in the tree.
 */
export function collectLines(source: string, linesOf: LinesOf): Extension {
  let extents = new Map<number, { start: number; end: number }>();
  let runs: Found[] = [];
  /** In a leaf, and not in one of its parts that is no running text. */
  let open = false;
  let skipped = 0;
  let emphasis = 0;
  let links = 0;
  let length = 0;

  function beforeEnter(this: Context, token: Token): undefined {
    if (leaves.has(token.type)) open = true;
    if (!open) return;
    if (opaque.has(token.type)) skipped++;
    else if (skipped > 0) return;
    else if (token.type === "emphasis" || token.type === "strong") emphasis++;
    else if (token.type === "link" || token.type === "autolink") links++;
    else if (token.type === "characterReference") length = textBefore(this).length;
  }

  function afterExit(this: Context, token: Token): undefined {
    if (!open) return;
    if (leaves.has(token.type)) {
      const node = lastChild(this);
      if (node) linesOf.set(node, toLines(source, extents, runs));
      if (extents.size > 0) extents = new Map();
      if (runs.length > 0) runs = [];
      open = false;
      return;
    }
    if (blanks.has(token.type)) return;
    extend(extents, token.start.line, token.start.offset, token.start.offset);
    extend(extents, token.end.line, token.end.offset, token.end.offset);
    if (opaque.has(token.type)) skipped--;
    if (skipped > 0) return;

    switch (token.type) {
      case "emphasis":
      case "strong":
        emphasis--;
        break;
      case "link":
      case "autolink":
        links--;
        break;
      case "data":
      case "autolinkProtocol":
      case "autolinkEmail":
      case "codeFlowValue":
        add(token, "text", source.slice(token.start.offset, token.end.offset));
        break;
      case "characterEscape":
        add(token, "text", source.slice(token.end.offset - 1, token.end.offset));
        break;
      case "characterReference":
        // A line stays one line, even where a reference writes its end.
        add(
          token,
          "text",
          textOf(lastChild(this))
            .slice(length)
            .replace(/[\r\n]/, " "),
        );
        break;
      case "codeText":
        add(token, "code", textOf(lastChild(this)));
        break;
      case "image":
        add(token, "image", textOf(lastChild(this)));
        break;
      case "htmlText":
        add(token, source.startsWith("<!--", token.start.offset) ? "comment" : "html", "");
        break;
    }
  }

  function add({ start, end }: Token, kind: Run["kind"], text: string): void {
    const link = links > 0;
    runs.push({ kind, text, start: start.offset, end: end.offset, from: start.line, to: end.line, emphasis, link });
  }

  return { beforeEnter, afterExit };
}

/** What micromark calls the blocks that hold running text, and indented code. */
const leaves = new Set<string>([
  "paragraph",
  "atxHeading",
  "setextHeading",
  "tableHeader",
  "tableData",
  "codeIndented",
]);

/** Inline pieces that are taken whole, and the targets of links. */
const opaque = new Set<string>(["codeText", "htmlText", "image", "resource", "reference"]);

/** Tokens inside of a leaf that are no part of its lines: white space, marks of containers and of the leaf itself. */
const blanks = new Set<string>([
  "atxHeadingSequence",
  "blockQuoteMarker",
  "blockQuotePrefix",
  "blockQuotePrefixWhitespace",
  "codeTextPadding",
  "hardBreakTrailing",
  "lineEnding",
  "lineEndingBlank",
  "linePrefix",
  "lineSuffix",
  "listItemIndent",
  "setextHeadingLine",
  "setextHeadingLineSequence",
  "tableCellDivider",
  "whitespace",
]);

/** A run before it is cut at the ends of lines. */
interface Found extends Run {
  readonly from: number;
  readonly to: number;
}

function lastChild({ stack }: Context): Nodes | undefined {
  const parent = stack[stack.length - 1];
  return parent && "children" in parent ? parent.children[parent.children.length - 1] : undefined;
}

/** The text that what follows is added to. */
function textBefore(context: Context): string {
  const node = lastChild(context);
  return node?.type === "text" ? node.value : "";
}

function textOf(node: Nodes | undefined): string {
  if (node?.type === "text" || node?.type === "inlineCode") return node.value;
  if (node?.type === "image" || node?.type === "imageReference") return node.alt ?? "";
  return "";
}

function extend(extents: Map<number, { start: number; end: number }>, line: number, start: number, end: number): void {
  const extent = extents.get(line);
  if (!extent) extents.set(line, { start, end });
  else {
    if (start < extent.start) extent.start = start;
    if (end > extent.end) extent.end = end;
  }
}

function toLines(
  source: string,
  extents: ReadonlyMap<number, { start: number; end: number }>,
  runs: readonly Found[],
): Line[] {
  const lines: Line[] = [];
  const sorted = [...extents].sort(([a], [b]) => a - b);
  let next = 0;
  for (const [number, extent] of sorted) {
    const { start, end } = trim(source, extent.start, extent.end);
    if (start === end) continue;
    const own: Run[] = [];
    // A run of several lines is met again on each of them: it stays next until its last line is done.
    while (next < runs.length) {
      const run = runs[next];
      if (!run || run.from > number) break;
      addRun(own, partOf(run, number, start, end, source));
      if (run.to > number) break;
      next++;
    }
    lines.push({ start, end, runs: own });
  }
  return lines;
}

/** What of a run stands on one line. Only code, images and HTML span lines; an image's text stands on its first. */
function partOf(run: Found, line: number, lineStart: number, lineEnd: number, source: string): Run {
  const { kind, emphasis, link } = run;
  const start = Math.max(run.start, lineStart);
  const end = Math.min(run.end, lineEnd);
  let { text } = run;
  if (kind === "text" && isVerbatim(run)) text = source.slice(start, end);
  else if (run.from < run.to && kind === "code")
    text = withoutTicks(source.slice(start, end), line === run.from, line === run.to);
  else if (kind === "image") text = line === run.from ? text.replace(/[\r\n]+/g, " ") : "";
  return { start, end, text, kind, emphasis, link };
}

/** What a line of wrapped code says. */
export function withoutTicks(code: string, first: boolean, last: boolean): string {
  const begun = first ? code.replace(/^`+/, "") : code;
  return (last ? begun.replace(/(?<!`)`+$/, "") : begun).replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, "");
}

/** Neighbours of one style that stand in the source as they are become one run. */
function addRun(runs: Run[], run: Run): void {
  if (run.start >= run.end) return;
  const last = runs[runs.length - 1];
  if (
    last?.kind === "text" &&
    run.kind === "text" &&
    last.end === run.start &&
    last.emphasis === run.emphasis &&
    last.link === run.link &&
    isVerbatim(last) &&
    isVerbatim(run)
  )
    runs[runs.length - 1] = { ...last, end: run.end, text: last.text + run.text };
  else runs.push(run);
}

function isVerbatim(run: Run): boolean {
  return run.text.length === run.end - run.start;
}

/** Trailing and leading blanks and tabs: all that Markdown knows as white space in a line. */
export function trim(source: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isWhite(source.charCodeAt(from))) from++;
  while (to > from && isWhite(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
