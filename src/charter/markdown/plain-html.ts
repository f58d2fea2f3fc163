import { type HtmlBlock, htmlEnds } from "./html-block.ts";
import { addBlock, type State } from "./plain-state.ts";

/** Begins a block of HTML with a line: the blanks before it, from `at` on, belong to it. */
export function openHtml(state: State, block: HtmlBlock, at: number, first: number, last: number): void {
  const isEnded = block !== "element" && block !== "tag";
  const [ending, skip] = isEnded ? htmlEnds[block] : [undefined, 0];
  state.html = { start: at, ending, end: last };
  readHtmlLine(state, state.html, Math.min(first + skip, last), last);
}

/** Takes a line of the HTML that is open. */
export function readHtmlLine(state: State, html: NonNullable<State["html"]>, from: number, last: number): void {
  if (from < last) html.end = last;
  if (html.ending && state.text.slice(from, last).search(html.ending) >= 0) closeHtml(state);
}

/** Ends the HTML that is open with the last line that was read. */
export function closeHtml(state: State): void {
  const { html, origin } = state;
  if (!html) return;
  state.html = undefined;
  addBlock(state, { kind: "html", start: html.start - origin, end: html.end - origin }, html.end);
}
