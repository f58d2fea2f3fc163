import type { Charter, Part } from "../../charter/charter.ts";
import { comparePositions, type Range } from "../../charter/text.ts";
import type { Fix } from "../rule.ts";
import { endOf, lastLineOf, leadOf, startOf } from "./source.ts";

/** Swaps a principle, with the others of its list, and the observation behind it; undefined where they are nested apart. */
export function swapHalves(
  charter: Charter,
  principle: Part,
  observation: Part,
  principles: readonly Part[],
): Fix | undefined {
  const first = blockOf(charter, principle, principles);
  const second = blockOf(charter, observation, [observation]);
  if (comparePositions(first.range.end, second.range.start) > 0 || first.indent !== second.indent) return undefined;
  return {
    title: "Put the observation first",
    edits: [
      { range: first.range, newText: textIn(charter, second.range) },
      { range: second.range, newText: textIn(charter, first.range) },
    ],
    safe: true,
  };
}

interface Block {
  readonly range: Range;
  readonly indent: number;
}

/** The half with its marks: heading and bold signs, but not the bullet of its item, which belongs to the place. */
function blockOf(charter: Charter, part: Part, siblings: readonly Part[]): Block {
  const { start } = part.label.range;
  const last = part.listed
    ? (siblings.findLast(({ label }) => comparePositions(label.range.start, start) === 0) ?? part)
    : part;
  const isItem = part.form === "list" || part.form === "pasted";
  const { indent, marker, gap } = leadOf(charter, start);
  const lead = indent.length + (isItem ? marker.length + gap.length : 0);
  const from = part.form === "heading" ? startOf(start.line) : { line: start.line, character: lead };
  return { range: { start: from, end: endOf(charter, lastLineOf(charter, last.whole.end)) }, indent: from.character };
}

function textIn({ text, lines }: Charter, { start, end }: Range): string {
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}
