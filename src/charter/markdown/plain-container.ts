import type { Quote } from "./outline.ts";
import { closeParagraph } from "./plain-leaf.ts";
import { addBlock, type Body, endOfBlanks, extend, isBlank, type State } from "./plain-state.ts";

/** Ends the leaf that is open, and all containers but the first ones. */
export function close(state: State, depth: number): boolean {
  if (!closeParagraph(state)) return false;
  endContainers(state, depth);
  return true;
}

/** Ends all containers but the first ones. */
export function endContainers({ open }: State, depth: number): void {
  while (open.length > depth) open.pop();
}

/** Begins a quote, and gives the place behind its marker; undefined where that is not sure. */
export function openQuote(state: State, first: number, last: number): number | undefined {
  const { text, open, origin } = state;
  const quote = { kind: "quote", start: first - origin, end: first - origin, blocks: [] } satisfies Quote;
  addBlock(state, quote, first);
  open.push({ body: quote, list: undefined, marker: 0, indent: 0, hollow: false });
  extend(state, first + 1);
  const at = first + 1;
  if (at < last && text.charCodeAt(at) === 9) return undefined;
  return at < last && text.charCodeAt(at) === 32 ? at + 1 : at;
}

/** Behind a marker of a list, which a blank or the end of the line follows; `first` where there is none. */
export function endOfMarker(text: string, first: number, last: number): number {
  const code = text.charCodeAt(first);
  let end = first;
  if (code === 42 || code === 43 || code === 45) end++;
  else {
    while (end < last && end - first < 10 && isDigit(text.charCodeAt(end))) end++;
    const digits = end - first;
    const delimiter = text.charCodeAt(end);
    if (digits === 0 || digits > 9 || end === last || (delimiter !== 41 && delimiter !== 46)) return first;
    end++;
  }
  return end === last || isBlank(text.charCodeAt(end)) ? end : first;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/**
 * Begins an item of the list that is open there, or of a new one, and gives the place of its text. Its marker
 * stands at `first` and ends at `end`, indented by so many columns.
 */
export function openItem(
  state: State,
  depth: number,
  by: number,
  first: number,
  end: number,
  last: number,
): number | undefined {
  const { text, open, origin } = state;
  const tab = widthOfTab(text, end, last);
  const content = tab > 0 ? end + 1 : endOfBlanks(text, end, last);
  if (content - end > 4 || (content < last && isBlank(text.charCodeAt(content)))) return undefined;
  const before = open[depth];
  if (!close(state, depth)) return undefined;
  const marker = text.charCodeAt(end - 1);
  const start = first - origin;
  let list = before?.marker === marker ? before.list : undefined;
  if (!list) {
    list = { kind: "list", start, end: start, ordered: end - first > 1, items: [] };
    addBlock(state, list, first);
  }
  const item: Body = { start, end: start, blocks: [] };
  list.items.push(item);
  const hollow = content === last;
  const width = hollow ? 1 : tab > 0 ? tab : content - end;
  open.push({ body: item, list, marker, indent: by + end - first + width, hollow });
  extend(state, end);
  return content;
}

/** How many columns the tab covers that stands there, if it is the first one on the line; else 0. */
function widthOfTab(text: string, at: number, last: number): number {
  if (at === last || text.charCodeAt(at) !== 9) return 0;
  const start = text.lastIndexOf("\n", at) + 1;
  return text.slice(start, at).includes("\t") ? 0 : 4 - ((at - start) % 4);
}
