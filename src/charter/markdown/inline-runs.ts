import { added } from "./added.ts";
import type { Part, Scan } from "./inline-scan.ts";
import type { Line, Run } from "./outline.ts";

/** The lines of a scan that is done, with runs made of its parts. */
export function runsOf(scan: Scan): Line[] {
  const { extents, parts, source } = scan;
  const { origin } = source;
  let lines: Line[] = [];
  let emphasis = 0;
  let links = 0;
  let next = 0;
  for (let i = 0; i < extents.length; i += 2) {
    const lineEnd = extents[i + 1] ?? 0;
    let runs: Run[] = [];
    for (; next < parts.length; next++) {
      const part = parts[next];
      if (!part || part.start >= lineEnd) break;
      switch (part.kind) {
        case "marks":
          emphasis -= part.closes;
          runs = withText(runs, scan, part.textStart, part.textEnd, emphasis, links > 0);
          emphasis += part.opens;
          break;
        case "bracket":
          if (part.opens === 0) runs = withText(runs, scan, part.start, part.end, emphasis, links > 0);
          else links++;
          break;
        case "target":
          links--;
          break;
        default:
          runs =
            part.text === undefined
              ? withText(runs, scan, part.start, part.end, emphasis, links > 0)
              : added(runs, runOf(part, part.kind, part.text, origin, emphasis, links > 0));
      }
    }
    lines = added(lines, { start: (extents[i] ?? 0) - origin, end: lineEnd - origin, runs });
  }
  return lines;
}

function runOf(
  { start, end }: Part,
  kind: Run["kind"],
  text: string,
  origin: number,
  emphasis: number,
  link: boolean,
): Run {
  return { start: start - origin, end: end - origin, text, kind, emphasis, link };
}

/** Neighbours of one style that stand in the source as they are become one run. */
function withText(runs: Run[], scan: Scan, start: number, end: number, emphasis: number, link: boolean): Run[] {
  if (start === end) return runs;
  const { text, source } = scan;
  const { origin } = source;
  const last = runs.length > 0 ? runs[runs.length - 1] : undefined;
  const isOne =
    last?.kind === "text" &&
    last.end === start - origin &&
    last.emphasis === emphasis &&
    last.link === link &&
    last.text.length === last.end - last.start;
  if (isOne) runs.pop();
  const from = isOne ? last.start : start - origin;
  const to = end - origin;
  return added(runs, { start: from, end: to, text: text.slice(from + origin, end), kind: "text", emphasis, link });
}
