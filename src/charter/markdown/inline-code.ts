import { add, beginLine, endOfRun, type Scan } from "./inline-scan.ts";
import { withoutTicks } from "./remark-lines.ts";

/** Searches for the other end of code, each of which goes to the end of the leaf; nobody writes more in vain. */
const mostInVain = 8;

/** Code, over several lines too; backticks that none of the same number follow are text. */
export function readCode(scan: Scan, at: number): number | undefined {
  const { text, extents, line, lineEnd } = scan;
  const start = endOfRun(text, at, lineEnd);
  const end = endOfCode(text, start, lineEnd, start - at);
  if (end !== undefined) {
    add(scan, "code", at, end, withoutPadding(text.slice(start, end - (start - at))));
    return end;
  }
  for (let last = line + 2; last < extents.length; last += 2) {
    const from = extents[last] ?? 0;
    const limit = extents[last + 1] ?? 0;
    const wrapped = endOfCode(text, from, limit, start - at);
    if (wrapped !== undefined) return addWrapped(scan, at, last, wrapped);
  }
  scan.ticksInVain++;
  return scan.ticksInVain > mostInVain ? undefined : start;
}

/** Behind the first run of that many backticks. */
function endOfCode(text: string, from: number, limit: number, ticks: number): number | undefined {
  for (let at = text.indexOf("`", from); at >= 0 && at < limit; at = text.indexOf("`", at)) {
    const end = endOfRun(text, at, limit);
    if (end - at === ticks) return end;
    at = end;
  }
  return undefined;
}

/** A run for each line, as remark's are. */
function addWrapped(scan: Scan, at: number, last: number, end: number): number {
  const first = scan.line;
  for (let line = first, from = at; line <= last; ) {
    const to = line === last ? end : scan.lineEnd;
    add(scan, "code", from, to, withoutTicks(scan.text.slice(from, to), line === first, line === last));
    line += 2;
    if (line > last) break;
    beginLine(scan, line);
    from = scan.lineStart;
  }
  return end;
}

function withoutPadding(code: string): string {
  return code.startsWith(" ") && code.endsWith(" ") && /[^ ]/.test(code) ? code.slice(1, -1) : code;
}
