/** More characters than that in one piece are not read. Real pieces, long tables and pasted lists included, stay far below. */
const mostCharacters = 128 * 1024;

/** remark calls itself once or more for each container that a line opens. */
const deepest = 100;

/**
 * What remark may cost on one piece beyond what its length explains, in units of about a nanosecond; and on all pieces
 * of a text together.
 */
const mostWork = 100_000_000;
export const mostWorkInAll = 500_000_000;

/** What any piece, or any line that is read alone, costs. */
const leastWork = 60_000;

/**
 * How much work remark may have with a piece; undefined when that is too much to begin with it.
 *
 * remark is quadratic in what may open something and is only later seen not to: emphasis marks, brackets, runs of
 * backticks, HTML. The same holds for the lines of a paragraph in a container, and for markers of lists and quotes.
 * The weights are measured on the worst text of each kind. Only counts go in, never time, so that a text means the same
 * on every machine.
 */
export function workOf(piece: string): number | undefined {
  if (piece.length > mostCharacters) return undefined;
  const counts = count(piece);
  if (counts.depth > deepest) return undefined;
  const { emphasis, brackets, scans, tokens, lines, markers } = counts;
  const work =
    60 * emphasis ** 2 +
    110 * brackets ** 2 +
    25 * lines ** 2 +
    45 * markers ** 2 +
    28 * scans * piece.length +
    15_000 * tokens;
  return work > mostWork ? undefined : work + leastWork;
}

interface Counts {
  emphasis: number;
  brackets: number;
  /** What sends the reader to the end of the paragraph in search of its other end. */
  scans: number;
  /** What is a token of its own, whatever it turns out to be. */
  tokens: number;
  lines: number;
  /** Markers of lists and quotes at the beginnings of lines. */
  markers: number;
  /** The most markers on one line. */
  depth: number;
}

function count(piece: string): Counts {
  const counts: Counts = { emphasis: 0, brackets: 0, scans: 0, tokens: 0, lines: 1, markers: 0, depth: 0 };
  // Runs of backticks match runs of equal length, so each length is searched in vain once.
  const ticks = new Set<number>();
  let beginning = true;
  for (let i = 0; i < piece.length; i++) {
    if (beginning) {
      beginning = false;
      const markers = markersAt(piece, i);
      counts.markers += markers;
      counts.depth = Math.max(counts.depth, markers);
    }
    switch (piece.charCodeAt(i)) {
      case 10: // \n
      case 13: // \r
        counts.lines++;
        beginning = true;
        break;
      case 42: // *
      case 95: // _
        counts.emphasis++;
        break;
      case 91: // [
      case 93: // ]
        counts.brackets++;
        break;
      case 96: {
        const first = i;
        while (piece.charCodeAt(i + 1) === 96) i++;
        ticks.add(i - first);
        counts.tokens++;
        break;
      }
      case 92: // \\
        counts.tokens++;
        // An escape shortens a run where it opens something, but not where it closes.
        if (piece.charAt(i + 1) === "`") counts.scans++;
        break;
      case 38: // &
      case 124: // |
        counts.tokens++;
        break;
      case 60: // <
        counts.tokens++;
        if (piece.charAt(i + 1) === "!" || piece.charAt(i + 1) === "?") counts.scans++;
        break;
    }
  }
  counts.scans += ticks.size;
  return counts;
}

function markersAt(piece: string, start: number): number {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$))/y;
  let markers = 0;
  marker.lastIndex = start;
  while (marker.test(piece)) markers++;
  return markers;
}
