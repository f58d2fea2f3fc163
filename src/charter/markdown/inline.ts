import { added } from "./added.ts";
import { readAngle } from "./inline-angle.ts";
import { closeBracket, openBracket } from "./inline-bracket.ts";
import { readCode } from "./inline-code.ts";
import { isPunctuation, readMarks } from "./inline-marks.ts";
import { readReference } from "./inline-reference.ts";
import { runsOf } from "./inline-runs.ts";
import { add, addTextBefore, beginLine, type Scan, type Source } from "./inline-scan.ts";
import { nextSpecial } from "./inline-special.ts";
import type { Line, Run } from "./outline.ts";

/**
 * What stands in the lines of one heading, paragraph or table cell, the same as remark says, or undefined where remark
 * is to be asked. `extents` has the first and behind the last character of each line that is no white space.
 */
export function readLines(source: Source, extents: readonly number[]): Line[] | undefined {
  const { specials } = source;
  let lines: Line[] = [];
  for (let i = 0; i < extents.length; i += 2) {
    const start = extents[i] ?? 0;
    const end = extents[i + 1] ?? 0;
    if (nextSpecial(specials, start, end) < end) return readMarked(source, extents, i);
    lines = added(lines, plainLine(source, start, end));
  }
  return lines;
}

function plainLine({ text, origin }: Source, from: number, to: number): Line {
  const [start, end] = [from - origin, to - origin];
  const run: Run = { start, end, text: text.slice(from, to), kind: "text", emphasis: 0, link: false };
  return { start, end, runs: [run] };
}

/** Marks that nothing closes may be looked through again and again; in real text they are few. */
const mostLooks = 10_000;

/** @param marked the first line that has a special character, as an index into the extents. */
function readMarked(source: Source, extents: readonly number[], marked: number): Line[] | undefined {
  const { text, specials } = source;
  const scan: Scan = {
    text,
    source,
    extents,
    parts: [],
    openers: [],
    asterisks: 0,
    looks: mostLooks,
    unsure: false,
    open: [],
    ticksInVain: 0,
    closable: true,
    line: 0,
    lineStart: 0,
    lineEnd: 0,
    from: 0,
  };
  for (let line = 0; line < extents.length; line = scan.line + 2) {
    beginLine(scan, line);
    let at: number | undefined = line < marked ? scan.lineEnd : nextSpecial(specials, scan.lineStart, scan.lineEnd);
    // What spans lines moves the scan to a later line.
    while (at < scan.lineEnd) {
      at = readSpecial(scan, text.charCodeAt(at), at);
      if (at === undefined) return undefined;
      at = nextSpecial(specials, at, scan.lineEnd);
    }
    addTextBefore(scan, scan.lineEnd);
  }
  return runsOf(scan);
}

/** Takes what begins with a special character, and tells where it ends. */
function readSpecial(scan: Scan, code: number, at: number): number | undefined {
  switch (code) {
    case 92: // \
      return readBackslash(scan, at);
    case 96: // `
      return readCode(scan, at);
    case 42: // *
    case 95: // _
      return readMarks(scan, code, at);
    case 91: // [
      return openBracket(scan, at);
    case 93: // ]
      return closeBracket(scan, at);
    case 60: // <
      return readAngle(scan, at);
    case 38: // &
      return readReference(scan, at);
  }
  return undefined;
}

/** An escape, or at the end of a line a break; else text. */
function readBackslash(scan: Scan, at: number): number {
  const { text, extents } = scan;
  const isLast = extents[extents.length - 1] === scan.lineEnd;
  if (at + 1 < scan.lineEnd) {
    const code = text.charCodeAt(at + 1);
    if (code > 127 || !isPunctuation(code)) return at + 1;
    add(scan, "text", at, at + 2, text.charAt(at + 1));
    return at + 2;
  }
  // A blank behind it makes it text.
  if (!isLast && /[\r\n]/.test(text.charAt(at + 1))) {
    addTextBefore(scan, at);
    scan.from = at + 1;
  }
  return at + 1;
}
