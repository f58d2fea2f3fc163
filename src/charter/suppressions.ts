import { readDate } from "./dates.ts";
import { commentReader } from "./front-matter/full-yaml-later.ts";
import type { FrontMatterSplit } from "./markdown/front-matter-split.ts";
import type { Block, Line, Piece } from "./markdown/outline.ts";
import type { LineIndex, Located, Range } from "./text.ts";

/**
 * A comment by which somebody accepts problems: `<!-- charter-disable-next-line RULE, RULE -- reason until 2027-03-01 -->`
 * in the body, `# charter-disable-next-line …` in the front matter.
 */
export interface Suppression {
  /** `unknown`: it begins like one of the others, and nobody knows it. */
  readonly kind: "next-line" | "line" | "disable" | "enable" | "unknown";
  /** The word it begins with, such as `charter-disable`. */
  readonly name: Located<string>;
  /** The rules that it names; none means all. */
  readonly rules: readonly Located<string>[];
  readonly reason: Located<string> | undefined;
  /** The last day on which it holds, as it is written. */
  readonly until: Located<string> | undefined;
  /** The words between the marks of the comment. */
  readonly range: Range;
  /** What goes when the comment is removed: all of it, with its line where it stands alone. */
  readonly whole: Range;
  /** The line that it holds for or from, counted from 0; undefined where no line follows. */
  readonly line: number | undefined;
}

/** The comments in the order of the text. Most texts have none, and are not looked through for comments then. */
export function suppressionsIn(
  text: string,
  lines: LineIndex,
  { yaml, body }: FrontMatterSplit,
  pieces: readonly Piece[],
): readonly Suppression[] {
  const hasComments = text.includes("<!--", body);
  if (!opening.test(hasComments ? text : text.slice(0, body))) return none;
  const comments = yaml ? [...commentsInYaml(text, yaml)] : [];
  for (const { start, blocks } of pieces) comments.push(...commentsIn(blocks, start, text));
  const next = nextLines(text, lines);
  // The last one first: what one looks ahead for, the one before it need not look for again.
  return comments
    .reverse()
    .flatMap((comment) => suppressionOf(comment, text, lines, next, yaml?.end ?? 0) ?? [])
    .reverse();
}

const none: readonly Suppression[] = [];

const opening = /charter-(?:disable|enable|ignore)/;

/** Whether it speaks of the rule. */
export function names({ rules }: Suppression, rule: string): boolean {
  return rules.length === 0 || rules.some(({ value }) => value === rule);
}

/** Whether the day on which it ends has passed, or is no day. */
export function isExpired({ until }: Suppression, asOf: string): boolean {
  return until !== undefined && (readDate(until.value) === undefined || until.value < asOf);
}

/** Offsets from the beginning of the text; `from` to `to` is what stands between the marks. */
interface Comment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function* commentsInYaml(text: string, yaml: { readonly start: number; readonly end: number }): Iterable<Comment> {
  const source = text.slice(yaml.start, yaml.end);
  if (!opening.test(source)) return;
  for (const { start, end } of commentReader().yamlComments(source)) {
    yield { start: yaml.start + start, end: yaml.start + end, from: yaml.start + start + 1, to: yaml.start + end };
  }
}

/** Quotes and lists within one another: nobody writes deeper ones. */
const deepest = 100;

function* commentsIn(blocks: readonly Block[], base: number, text: string, depth = 0): Iterable<Comment> {
  if (depth > deepest) return;
  for (const block of blocks) {
    switch (block.kind) {
      case "html":
        yield* commentsInHtml(text, base + block.start, base + block.end);
        break;
      case "heading":
      case "paragraph":
        yield* commentsInLines(block.lines, base, text);
        break;
      case "table":
        for (const row of [block.header, ...block.rows]) yield* commentsInLines(row, base, text);
        break;
      case "quote":
        yield* commentsIn(block.blocks, base, text, depth + 1);
        break;
      case "list":
        for (const item of block.items) yield* commentsIn(item.blocks, base, text, depth + 1);
        break;
    }
  }
}

function* commentsInLines(lines: readonly Line[], base: number, text: string): Iterable<Comment> {
  for (const { runs } of lines) {
    for (const { kind, start, end } of runs) {
      if (kind === "comment") yield* commentsInHtml(text, base + start, base + end);
    }
  }
}

function* commentsInHtml(text: string, from: number, to: number): Iterable<Comment> {
  for (let at = text.indexOf("<!--", from); at >= 0 && at < to; at = text.indexOf("<!--", at)) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0 || close + 3 > to) return;
    yield { start: at, end: close + 3, from: at + 4, to: close };
    at = close + 3;
  }
}

/** @param head where the front matter ends: what is switched off in it is so in the whole file, keys above included. */
function suppressionOf(
  comment: Comment,
  text: string,
  lines: LineIndex,
  nextLine: (end: number) => number | undefined,
  head: number,
): Suppression | undefined {
  const content = text.slice(comment.from, comment.to);
  const [before, name = ""] = /^\s*(charter-(?:disable|enable|ignore)[\w-]*)(?![^\s,])/.exec(content) ?? [];
  if (before === undefined) return undefined;
  const located = (start: number, end: number): Located<string> => ({
    value: content.slice(start, end),
    range: lines.rangeOf(comment.from + start, comment.from + end),
  });
  const begin = before.length - name.length;
  const end = content.trimEnd().length;
  const kind = Object.hasOwn(kinds, name) ? (kinds[name] ?? "unknown") : "unknown";

  const dash = /(?:^|\s)--+(?=\s|$)/.exec(content.slice(before.length, end));
  const rulesEnd = dash ? before.length + dash.index : end;
  const until = /(?:^|\s)until[ \t]+(\d{4}-\d\d-\d\d)\.?$/.exec(content.slice(before.length, end));
  const date = until?.[1] ?? "";
  const untilStart = until ? before.length + until.index : end;
  const dateStart = until ? before.length + until.index + until[0].indexOf(date) : end;
  const reasonStart = dash ? rulesEnd + dash[0].length : end;
  const reason = content.slice(reasonStart, Math.max(reasonStart, untilStart));

  const rules = [...content.slice(before.length, Math.min(rulesEnd, untilStart)).matchAll(/[^\s,]+/g)].map(
    ({ index, 0: word }) => located(before.length + index, before.length + index + word.length),
  );
  const isForAll = kind === "disable" && comment.end <= head;
  const reasonAt = reasonStart + reason.length - reason.trimStart().length;
  return {
    kind,
    name: located(begin, before.length),
    rules,
    reason: reason.trim() === "" ? undefined : located(reasonAt, reasonAt + reason.trim().length),
    until: until ? located(dateStart, dateStart + date.length) : undefined,
    range: lines.rangeOf(comment.from + begin, comment.from + end),
    whole: wholeOf(comment, text, lines),
    line:
      kind === "next-line"
        ? nextLine(comment.end)
        : lines.positionAt(isForAll ? 0 : kind === "line" ? comment.end : comment.start).line,
  };
}

const kinds: Readonly<Record<string, Suppression["kind"]>> = {
  "charter-disable-next-line": "next-line",
  "charter-disable-line": "line",
  "charter-disable": "disable",
  "charter-enable": "enable",
};

/** The names that are known, for those who miss one. */
export const suppressionNames: readonly string[] = Object.keys(kinds);

/** For the end of a comment the next line that says something: empty lines and those with nothing but a comment do not. */
function nextLines(text: string, lines: LineIndex): (end: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return (end) => {
    const ending = /\r\n|\n|\r/g;
    ending.lastIndex = end;
    const passed: number[] = [];
    let line: number | undefined;
    for (let found = ending.exec(text); found; found = ending.exec(text)) {
      const start = ending.lastIndex;
      if (known.has(start)) {
        line = known.get(start);
        break;
      }
      passed.push(start);
      silent.lastIndex = start;
      if (!silent.test(text)) {
        line = lines.positionAt(start).line;
        break;
      }
      // A comment may go on over several lines.
      ending.lastIndex = silent.lastIndex;
    }
    for (const start of passed) known.set(start, line);
    return line;
  };
}

const silent = /[ \t]*(?:<!--(?:(?!-->)[\s\S])*-->[ \t]*|#[ \t]*charter-(?:dis|en)able[^\r\n]*)?(?=\r|\n|$)/y;

function wholeOf({ start, end }: Comment, text: string, lines: LineIndex): Range {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  const alone = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const rest = /[ \t]*(?:\r\n|\n|\r|$)/y;
  rest.lastIndex = end;
  if (alone && rest.test(text)) return lines.rangeOf(from, rest.lastIndex);
  return lines.rangeOf(alone ? start : from, end);
}
