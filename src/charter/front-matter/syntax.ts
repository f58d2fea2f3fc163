/** Where the front matter cannot be read, and what to change. Offsets are UTF-16 units; `end` is exclusive. */
export interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The words and the place that people see for an error of the YAML parser at an offset of the YAML. */
export function sayYamlError(content: string, code: string, reason: string, at: number): Mistake {
  for (const { of, says, place } of sentences) {
    if (!of.test(`${code} ${reason}`)) continue;
    const found = place(content, at);
    if (found) return { ...found, message: says };
  }
  return { ...lineAround(content, at), message: "The front matter cannot be read from here on." };
}

type Place = Omit<Mistake, "message">;

/** What stands on the line of the offset, from there or, where nothing follows, from the line's beginning. */
export function lineAround(content: string, at: number): Place {
  let end = at;
  while (end < content.length && content[end] !== "\n") end++;
  end = trimmed(content, 0, end);
  if (end > at) return { start: at, end };
  const start = content.lastIndexOf("\n", end - 1) + 1;
  return { start: start + indentation(content, start), end };
}

interface Sentence {
  /** Matches code and reason of the parser. */
  readonly of: RegExp;
  readonly says: string;
  /** What is marked; undefined when the sentence does not fit what stands there. */
  place(content: string, at: number): Place | undefined;
}

// The first that fits. Reasons are matched only where one code has several meanings.
const sentences: readonly Sentence[] = [
  {
    of: /^MISSING_CHAR Missing closing/,
    says: "This quotation mark is never closed.",
    place: (content, at) => openQuote(content, at),
  },
];

function openQuote(_content: string, _at: number): Place | undefined {
  return undefined;
}

function indentation(content: string, lineStart: number): number {
  return /^[ \t]*/.exec(content.slice(lineStart))?.[0].length ?? 0;
}

function trimmed(content: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(content.charAt(end - 1))) end--;
  return end;
}
