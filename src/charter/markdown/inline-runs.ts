import { added } from "./added.ts";
import type { Part, Scan } from "./inline-scan.ts";
import type { Line, Run } from "./outline.ts";

/** The lines of a scan that is done, with runs made of its parts. */
export function runsOf({ text, extents, parts, source: { origin } }: Scan): Line[] {
  let lines: Line[] = [];
  let emphasis = 0;
  let links = 0;
  let next = 0;
  let runs: Run[] = [];

  /** Neighbours of one style that stand in the source as they are become one run. */
  const addText = (start: number, end: number): void => {
    if (start === end) return;
    const link = links > 0;
    const last = runs.at(-1);
    const isOne =
      last?.kind === "text" &&
      last.end === start - origin &&
      last.emphasis === emphasis &&
      last.link === link &&
      last.text.length === last.end - last.start;
    if (isOne) runs.pop();
    const from = isOne ? last.start + origin : start;
    runs = added(runs, {
      start: from - origin,
      end: end - origin,
      text: text.slice(from, end),
      kind: "text",
      emphasis,
      link,
    });
  };

  const addPart = (part: Part): void => {
    const { kind, start, end } = part;
    switch (kind) {
      case "marks":
        emphasis -= part.closes;
        addText(part.textStart, part.textEnd);
        emphasis += part.opens;
        break;
      case "bracket":
        if (part.opens === 0) addText(start, end);
        else links++;
        break;
      case "target":
        links--;
        break;
      default:
        if (part.text === undefined) addText(start, end);
        else {
          const link = links > 0;
          runs = added(runs, { start: start - origin, end: end - origin, text: part.text, kind, emphasis, link });
        }
    }
  };

  for (let i = 0; i < extents.length; i += 2) {
    const lineEnd = extents[i + 1] ?? 0;
    runs = [];
    for (; next < parts.length; next++) {
      const part = parts[next];
      if (!part || part.start >= lineEnd) break;
      addPart(part);
    }
    lines = added(lines, { start: (extents[i] ?? 0) - origin, end: lineEnd - origin, runs });
  }
  return lines;
}
