import { notes } from "../../catalog/remembered.ts";
import type { Charter, Part, Prose } from "../../charter/charter.ts";
import { composed, isDecomposed } from "../../charter/composed.ts";
import type { Range } from "../../charter/text.ts";

/** A paragraph, an item, a cell or a heading as one line, however it is wrapped in the source. */
export interface Passage {
  /** Each letter with its accent is one character. Code, the texts of images and addresses are blanked out by a character that no expression means. */
  readonly text: string;
  readonly quoted: boolean;
  readonly block: Prose["block"];
  /** The source of the characters `start` to `end` (exclusive), as far as they stand on the line of the first. */
  rangeOf(start: number, end: number): Range;
}

/** Stands for what is not the author's running words; neither white space nor part of a word. */
export const blank = "\uFFFC";

export function* passagesOf(prose: readonly Prose[], charter: Pick<Charter, "text" | "lines">): Iterable<Passage> {
  let from = 0;
  for (let i = 1; i <= prose.length; i++) {
    if (goesOn(prose, i, charter)) continue;
    yield joined(prose.slice(from, i));
    from = i;
  }
}

/** What stands in a half, for all rules that read it. */
export function passagesOfPart(part: Part, charter: Pick<Charter, "text" | "lines">): readonly Passage[] {
  const passages = ofParts.get(part) ?? [...passagesOf(part.prose, charter)];
  ofParts.set(part, passages);
  return passages;
}

const ofParts = notes<Part, readonly Passage[]>();

/** Those of the passages in which a line is wanted. */
export function* passagesWith(
  prose: readonly Prose[],
  charter: Pick<Charter, "text" | "lines">,
  isWanted: (line: Prose) => boolean,
): Iterable<Passage> {
  let from = 0;
  for (const [i, line] of prose.entries()) {
    if (i < from || !isWanted(line)) continue;
    from = i;
    while (goesOn(prose, from, charter)) from--;
    let end = i + 1;
    while (goesOn(prose, end, charter)) end++;
    yield joined(prose.slice(from, end));
    from = end;
  }
}

function joined(lines: readonly Prose[]): Passage {
  const starts: number[] = [];
  let text = "";
  for (const line of lines) {
    if (starts.length > 0) text += " ";
    starts.push(text.length);
    text += blanked(line);
  }
  const whole = isDecomposed(text) ? composed(text) : undefined;
  return {
    text: whole?.text ?? text,
    quoted: lines[0]?.quoted ?? false,
    block: lines[0]?.block ?? "paragraph",
    rangeOf: (start, end) => (whole ? rangeOf(whole.startOf(start), whole.endOf(end)) : rangeOf(start, end)),
  };

  function rangeOf(start: number, end: number): Range {
    let at = starts.length - 1;
    while (at > 0 && (starts[at] ?? 0) > start) at--;
    const line = lines[at] as Prose; // Every start belongs to a line.
    const base = starts[at] ?? 0;
    return line.rangeOf(start - base, Math.min(end - base, line.text.length));
  }
}

function blanked({ text, masked }: Prose): string {
  let result = text;
  for (const [start, end] of masked) result = result.slice(0, start) + blank.repeat(end - start) + result.slice(end);
  return result;
}

/** Whether the line at this index goes on with the sentence of the one before: the next line of the same block. */
function goesOn(prose: readonly Prose[], index: number, { text, lines }: Pick<Charter, "text" | "lines">): boolean {
  const [previous, line] = [prose[index - 1], prose[index]];
  if (!previous || !line) return false;
  if (line.block !== previous.block || line.quoted !== previous.quoted || line.block === "cell") return false;
  if (line.range.start.line !== previous.range.end.line + 1) return false;
  const start = lines.offsetAt(line.range.start);
  return !beginsBlock.test(text.slice(start - line.range.start.character, start));
}

/** A bullet, a number or the hashes of a heading before the first word of a line. */
const beginsBlock = /(?:^|[\s>])(?:[-+*•◦▪●○‣·–\uF0B7o]|\d{1,9}[.)]|#{1,6})\s/u;
