import type { Charter } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";

/** What a problem of the whole charter marks: the value of `title`, else the first heading, else the first line. */
export function placeOf({ title, firstHeading, lines }: Charter): Range {
  if (title && title.value.trim() !== "") return title.range;
  if (firstHeading) return firstHeading.range;
  const start = { line: 0, character: 0 };
  return { start, end: lines.positionAt(lines.offsetAt({ line: 0, character: Number.POSITIVE_INFINITY })) };
}
