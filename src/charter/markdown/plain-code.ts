import { endOfRun } from "./inline-scan.ts";
import type { Line } from "./outline.ts";
import { addBlock, type State } from "./plain-state.ts";

/** The fence that a line begins, if any. */
export function fenceAt({ text }: State, first: number, last: number): State["fence"] {
  const mark = text.charCodeAt(first);
  const end = endOfRun(text, first, last);
  if (end - first < 3 || (mark === 96 && text.slice(end, last).includes("`"))) return undefined;
  return { start: first, mark, length: end - first };
}

/** Takes a line of the fence that is open. */
export function readFenceLine(
  state: State,
  fence: NonNullable<State["fence"]>,
  indent: number,
  first: number,
  last: number,
): void {
  if (first === last || state.text.charCodeAt(first) !== fence.mark || indent > 3) return;
  const end = endOfRun(state.text, first, last);
  if (end < last || end - first < fence.length) return;
  state.fence = undefined;
  addFence(state, fence.start, last);
}

export function addFence(state: State, start: number, end: number): void {
  const { origin } = state;
  addBlock(state, { kind: "code", start: start - origin, end: end - origin, fenced: true, lines: [] }, end);
}

/** Makes a block of the lines of indented code that are open, if any. */
export function closeIndented(state: State): void {
  const { text, origin, indented } = state;
  if (indented.length === 0) return;
  const lines: Line[] = [];
  for (let i = 0; i < indented.length; i += 2) {
    const from = indented[i] ?? 0;
    const to = indented[i + 1] ?? 0;
    const start = from - origin;
    const end = to - origin;
    const run = { start, end, text: text.slice(from, to), kind: "text", emphasis: 0, link: false } as const;
    lines.push({ start, end, runs: [run] });
  }
  const last = indented[indented.length - 1] ?? 0;
  const start = (indented[0] ?? 0) - origin;
  addBlock(state, { kind: "code", start, end: last - origin, fenced: false, lines }, last);
  state.indented = [];
  state.afterIndented = true;
}
