import type { MapValue } from "./value.ts";

/** What YAML says: nothing, a mapping, or something that cannot be read. */
export interface Reading {
  readonly root?: MapValue | undefined;
  /** Its offsets count from the beginning of the text. */
  readonly mistake?: Mistake;
}

/** Where the front matter cannot be read, and what to change. Offsets are UTF-16 units; `end` is exclusive. */
export interface Mistake extends Stretch {
  readonly message: string;
  /** What may mend it; whether the front matter can be read then remains to be seen. */
  readonly repair?: (Stretch & { readonly title: string; readonly newText: string }) | undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words and the place that people see for an error of the YAML parser at an offset of the YAML. */
export function sayYamlError(content: string, code: string, reason: string, at: number): Mistake {
  for (const { of, says, place, repair } of sentences) {
    if (!of.test(`${code} ${reason}`)) continue;
    const found = place(content, at, reason);
    if (!found) continue;
    const message = says.replace("$&", () => content.slice(found.start, found.end));
    return { ...found, message, repair: repair?.(content, found) };
  }
  return { ...lineAround(content, at), message: "The front matter cannot be read from here on." };
}

/** What stands on the line of the offset, from there on or, where nothing follows, on the last line that says something. */
export function lineAround(content: string, at: number): Stretch {
  const end = trimmedEnd(content, lineEnd(content, at));
  if (end === 0) return { start: 0, end: 0 };
  const start = end > at ? at : lineStart(content, end);
  return { start: start + indentation(content, start), end };
}

interface Sentence {
  /** Matches code and reason of the parser. */
  readonly of: RegExp;
  /** `$&` stands for what is marked. */
  readonly says: string;
  /** What is marked; undefined when the sentence does not fit what stands there. */
  readonly place: (content: string, at: number, reason: string) => Stretch | undefined;
  readonly repair?: (content: string, marked: Stretch) => Mistake["repair"];
}

// The first that fits. One error of the parser has several causes in what people write.
const sentences: readonly Sentence[] = [
  { of: /^MISSING_CHAR Missing closing/, says: "This quotation mark is never closed.", place: openingQuote },
  { of: /end with a [\]}]/, says: "The line that closes this bracket is not indented.", place: unindentedBracket },
  { of: /end with a [\]}]/, says: "This bracket is never closed.", place: openingBracket },
  {
    of: /^TAB_AS_INDENT|with a tab/,
    says: "A tab stands here; in front matter only blanks indent a line.",
    place: (content, at) => matchAt(/\t+/y, content, at),
    repair: blanksForTabs,
  },
  {
    of: /^BLOCK_AS_IMPLICIT_KEY Nested/,
    says: "This text holds a colon followed by a blank; it needs quotes.",
    place: (content, at) => matchAt(/[^\n]*?:[ \t\r][^\n]*/y, content, at) && lineAround(content, at),
    repair: quotes,
  },
  { of: /^BLOCK_AS_IMPLICIT_KEY Nested/, says: misindented(), place: nextLine },
  { of: /^BLOCK_AS_IMPLICIT_KEY|^BAD_INDENT/, says: misindented(), place: lineAround },
  {
    of: /Implicit (?:map )?keys need/,
    says: "A list begins here although the key above it has a value already.",
    place: (content, at) => matchAt(/-(?=[ \r\n]|$)/y, content, at) && lineAround(content, at),
  },
  {
    of: /Implicit (?:map )?keys need/,
    says: "A blank is missing behind the colon of “$&”.",
    place: (content, at) => matchAt(/[\w-]+:(?!\/\/)[^\s:]+/y, content, at),
    repair: blankBehindColon,
  },
  {
    of: /Implicit (?:map )?keys need|^MULTILINE_IMPLICIT_KEY/,
    says: "This line is no key with a value: a colon is missing.",
    place: lineAround,
  },
  { of: /^UNEXPECTED_TOKEN Unexpected scalar at node end/, says: misindented(), place: beginningOfLine },
  {
    of: /on same line with key/,
    says: "A list begins on a line of its own, or stands in brackets.",
    place: lineAround,
  },
  { of: /flow-(?:map|seq)-end|flow-error-end/, says: "This bracket closes nothing.", place: oneCharacter },
  { of: /Unexpected (?:,|empty item) in/, says: "There is a comma too many here.", place: oneCharacter },
  { of: /Missing , /, says: "A comma is missing before this.", place: lineAround },
  {
    of: /^BAD_DQ_ESCAPE/,
    says: "“$&” means nothing in double quotes; a backslash is written twice there.",
    place: (content, at) => matchAt(/\\./uy, content, at),
    repair: (content, { start, end }) => {
      const newText = `\\${content.slice(start, end)}`;
      return { start, end, newText, title: `Change to “${newText}”` };
    },
  },
  {
    of: /at node end/,
    says: "Something follows behind the closing quotation mark.",
    place: (content, at) => quoted(content, wholeValue(content, at)),
    repair: quotes,
  },
  {
    of: /^BAD_SCALAR_START|^BAD_ALIAS|^TAG_RESOLVE_FAILED|^MULTIPLE_|Block scalar header|at node end/,
    says: "“$&” is more to YAML than text; it needs quotes.",
    place: wholeValue,
    repair: quotes,
  },
  { of: /^MISSING_CHAR Comments/, says: "A blank is missing before “#”.", place: lineAround },
  {
    of: /^BAD_DIRECTIVE|directives-end/,
    says: "A line that begins with “%” is no key with a value.",
    place: directive,
  },
  { of: /^BLOCK_IN_FLOW/, says: "Within brackets, lists and keys stand in brackets too.", place: lineAround },
  { of: /^KEY_OVER_1024_CHARS/, says: "This key is too long.", place: lineAround },
];

function misindented(): string {
  return "This line is indented otherwise than those that it belongs to.";
}

function openingQuote(content: string, at: number, reason: string): Stretch | undefined {
  const quote = reason.includes('"') ? '"' : "'";
  let start = content.lastIndexOf(quote, at - 1);
  while (start > 0 && content[start - 1] === (quote === '"' ? "\\" : "'")) {
    start = content.lastIndexOf(quote, start - 2);
  }
  return start < 0 ? undefined : lineAround(content, start);
}

function openingBracket(content: string, at: number): Stretch | undefined {
  let open = 0;
  for (let start = at - 1; start >= 0; start--) {
    const character = content.charAt(start);
    if ("]}".includes(character)) open++;
    else if ("[{".includes(character) && open-- === 0) return { start, end: start + 1 };
  }
  return undefined;
}

function unindentedBracket(content: string, at: number): Stretch | undefined {
  const start = at - 1;
  return content[start] === "\n" || at === 0 ? matchAt(/[\]}]/y, content, at) : undefined;
}

/** The next line that says something, if it is indented. */
function nextLine(content: string, at: number): Stretch | undefined {
  const next = matchAt(/[^\n]*\n(?:[ \t\r]*\n)*[ \t]+(?=\S)/y, content, at);
  return next && lineAround(content, next.end);
}

function beginningOfLine(content: string, at: number): Stretch | undefined {
  const start = lineStart(content, at);
  return start + indentation(content, start) >= at ? lineAround(content, at) : undefined;
}

function oneCharacter(_content: string, at: number): Stretch {
  return { start: at, end: at + 1 };
}

/** The value on the line of the offset: what stands behind its key, or behind the dash of a list. */
function wholeValue(content: string, at: number): Stretch | undefined {
  const before = matchAt(/[ \t]*(?:- +)*(?:["']?[\w-]+["']?:[ \t]+)?/y, content, lineStart(content, at));
  if (!before || before.end > at) return undefined;
  const value = lineAround(content, before.end);
  // In brackets nobody knows where the value ends.
  return "[{".includes(content.charAt(value.start)) ? undefined : value;
}

function quoted(content: string, value: Stretch | undefined): Stretch | undefined {
  return value && /["']/.test(content.charAt(value.start)) ? value : undefined;
}

function directive(content: string, at: number): Stretch | undefined {
  const line = content.lastIndexOf("%", at);
  return line < 0 ? undefined : lineAround(content, line);
}

function quotes(content: string, marked: Stretch): Mistake["repair"] {
  const written = content.slice(marked.start, marked.end);
  const text = /^(['"])(.+)\1$/.exec(written)?.[2] ?? written;
  const newText = /["\\]/.test(text) && !text.includes("'") ? `'${text}'` : `"${text.replace(/["\\]/g, "\\$&")}"`;
  return { ...marked, newText, title: "Put the text in quotes" };
}

function blankBehindColon(content: string, { start, end }: Stretch): Mistake["repair"] {
  const colon = start + content.slice(start, end).indexOf(":") + 1;
  return { start: colon, end: colon, newText: " ", title: "Put a blank behind the colon" };
}

/** All lines at once: one tab is seldom alone. */
function blanksForTabs(content: string): Mistake["repair"] {
  const newText = content.replace(/^[ \t]+/gm, (blanks) => blanks.replaceAll("\t", "  "));
  return { start: 0, end: content.length, newText, title: "Replace tabs by blanks" };
}

function matchAt(expression: RegExp, content: string, at: number): Stretch | undefined {
  expression.lastIndex = at;
  return expression.test(content) ? { start: at, end: expression.lastIndex } : undefined;
}

function lineStart(content: string, at: number): number {
  return at === 0 ? 0 : content.lastIndexOf("\n", at - 1) + 1;
}

function indentation(content: string, at: number): number {
  return (matchAt(/[ \t]*/y, content, at)?.end ?? at) - at;
}

function lineEnd(content: string, at: number): number {
  const end = content.indexOf("\n", at);
  return end < 0 ? content.length : end;
}

function trimmedEnd(content: string, to: number): number {
  let end = to;
  while (end > 0 && /\s/.test(content.charAt(end - 1))) end--;
  return end;
}
