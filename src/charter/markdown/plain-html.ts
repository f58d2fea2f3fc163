import { type HtmlBlock, htmlEnds } from "./html-block.ts";
import { addBlock, type State } from "./plain-state.ts";

/** Begins a block of HTML with a line: the blanks before it, from `at` on, belong to it. */
export function openHtml(state: State, block: HtmlBlock, at: number, first: number, last: number): boolean {
  // remark has its own way with these.
  if (block === "cdata") return false;
  const isEnded = block !== "element" && block !== "tag";
  const [ending, skip] = isEnded ? htmlEnds[block] : [undefined, 0];
  state.html = { start: at, ending, end: last };
  return readHtmlLine(state, state.html, Math.min(first + skip, last), last);
}

/** Takes a line of the HTML that is open. */
export function readHtmlLine(state: State, html: NonNullable<State["html"]>, from: number, last: number): boolean {
  const line = state.text.slice(from, last);
  if (line.includes("\r")) return false;
  if (from < last) html.end = last;
  if (html.ending && line.search(html.ending) >= 0) closeHtml(state);
  return true;
}

/** Ends the HTML that is open with the last line that was read. */
export function closeHtml(state: State): void {
  const { html, origin } = state;
  if (!html) return;
  state.html = undefined;
  addBlock(state, { kind: "html", start: html.start - origin, end: html.end - origin }, html.end);
}
