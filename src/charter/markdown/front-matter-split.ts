/** Where the front matter of a text stands. All offsets are UTF-16 units from the beginning of the text. */
export interface FrontMatterSplit {
  /** What stands between the two fences, the line ending before the closing one included; undefined when there is no front matter. */
  readonly yaml: { readonly start: number; readonly end: number } | undefined;
  /**
   * Behind the last character of the closing fence (`---` or `...`), before blanks and the line ending. Where the closing
   * fence is missing, the same as `yaml.end`: there it is to be written.
   */
  readonly fenceEnd: number;
  /** Front matter begins, and no line closes it. */
  readonly unclosed: boolean;
  /** Where the body begins: the line behind the closing fence; 0 when there is no front matter. */
  readonly body: number;
}

/**
 * Finds the front matter of a text without a byte order mark, in one pass over its lines.
 *
 * It begins with a first line `---` and ends with the next line `---`, or `...` as YAML has it; blanks and tabs may
 * follow. Lines end with `\n`, `\r\n` or a lone `\r`.
 *
 * Where the closing line is missing, it is front matter only if its first line, comments aside, is a key such as
 * `charter:`; else the text just begins with a thematic break. It then ends before the first line that YAML does not
 * go on with: usually an empty line or a heading. So the themes below are read. A `---` further down, below a heading
 * and prose, belongs to the body and closes nothing.
 */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return none;
  const start = opening[0].length;
  return closedSoon(text, start) ?? splitByLines(text, start);
}

/** What most texts have: a closing line, with no line that begins with `#` above it, and no carriage return. */
function closedSoon(text: string, start: number): FrontMatterSplit | undefined {
  for (let from = start; from < text.length; ) {
    const ending = text.indexOf("\n", from);
    const end = ending < 0 ? text.length : ending;
    const first = text.charCodeAt(from);
    if (first === 35) return undefined;
    if ((first === 45 || first === 46) && closingLine.test(text.slice(from, end))) {
      const carriage = text.indexOf("\r");
      if (carriage >= 0 && carriage < end) return undefined;
      return { yaml: { start, end: from }, fenceEnd: from + 3, unclosed: false, body: Math.min(end + 1, text.length) };
    }
    from = end + 1;
  }
  return undefined;
}

const closingLine = /^(?:---|\.\.\.)(?=[ \t]*$)/;

function splitByLines(text: string, start: number): FrontMatterSplit {
  /** The end of what certainly is YAML if no closing line follows. */
  let certain = start;
  let going = true;
  let keyed = false;
  let gap = false;
  let nested = false;
  let underHeading = false;
  let blank = false;

  for (const { content, from, next } of linesOf(text, start)) {
    if (closingLine.test(content))
      return { yaml: { start, end: from }, fenceEnd: from + 3, unclosed: false, body: next };

    const isBlank = /^[ \t]*$/.test(content);
    if (underHeading && isMarkdownOnly(content)) break;
    if (/^#{1,6}[ \t]/.test(content)) underHeading ||= blank || from === start;
    else if (!isBlank) underHeading = false;
    blank = isBlank;

    if (!going) continue;
    if (isBlank) gap = true;
    else if (content.startsWith("#")) gap ||= keyed;
    else if (!keyed ? !gap && isKey(content) : isKey(content) || goesOn(content, gap, nested)) {
      keyed = true;
      gap = false;
      nested = /^[ \t]|:[ \t]*$/.test(content);
      certain = next;
    } else going = false;
  }

  if (!keyed) return none;
  return { yaml: { start, end: certain }, fenceEnd: certain, unclosed: true, body: certain };
}

const none: FrontMatterSplit = { yaml: undefined, fenceEnd: 0, unclosed: false, body: 0 };

function* linesOf(text: string, start: number) {
  const ending = /\r\n|\n|\r/g;
  let from = start;
  while (from < text.length) {
    ending.lastIndex = from;
    const found = ending.exec(text);
    const next = found ? ending.lastIndex : text.length;
    yield { content: text.slice(from, found ? found.index : next), from, next };
    from = next;
  }
}

/** The keys of front matter are written small; `Observation: …` is a label of the body. */
function isKey(line: string): boolean {
  return /^["']?[a-z_][\w.-]*["']?[ \t]*:(?:[ \t]|$)/.test(line);
}

/** Whether a line that is no key carries on the YAML above it. */
function goesOn(line: string, gap: boolean, nested: boolean): boolean {
  if (gap) return nested && /^[ \t]/.test(line);
  return !isMarkdownOnly(line);
}

/** A label, bold text, a table, a quote or a few words in a row: nothing that a top-level line of YAML begins with. */
function isMarkdownOnly(line: string): boolean {
  return /^(?:\*\*|__|\||>|[•◦▪●○‣·–]|[A-Z][\w ]*:[ \t]|[^\s:#[\]{}"'-][^\s:]*(?: [^\s:]+){2})/.test(line);
}
