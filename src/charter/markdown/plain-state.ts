import { added } from "./added.ts";
import type { Specials } from "./inline-special.ts";
import type { Block, Cell, List, Run, Table } from "./outline.ts";

/** How far a piece is read, and what is open there. All offsets but those in blocks are those of the text. */
export interface State {
  readonly text: string;
  readonly defined: ReadonlySet<string>;
  /** Where the piece begins. */
  readonly origin: number;
  blocks: Block[];
  /** The lists and quotes that are open, the outermost first. */
  readonly open: Container[];
  /** Where the lines of the open paragraph begin and end. */
  lines: number[];
  /** The last of these may be the head of a table. */
  headable: boolean;
  /** A paragraph is open to which the line belongs, whatever else it may be. */
  interrupts: boolean;
  /** The line is indented by tabs. */
  tabbed: boolean;
  table: MutableTable | undefined;
  /** The fence that is still open. */
  fence: Fence | undefined;
  /** The block of HTML that is still open. */
  html: OpenHtml | undefined;
  /** Where the lines of the indented code begin and end that is still open. */
  indented: number[];
  /** Indented code stands in the piece: remark takes what follows for something that interrupts a paragraph. */
  afterIndented: boolean;
  readonly labels: string[];
  readonly brackets: string[];
  readonly specials: Specials;
  readonly unread: Unread[];
}

/** A heading, paragraph or cell of which only the places are known. */
export interface Unread {
  /** What is written in each line, with blanks that another one follows: they may be a break or part of something. */
  readonly written: readonly string[];
  readonly lines: readonly { readonly start: number; readonly end: number; readonly runs: Run[] }[];
}

/** A list's item or a quote. */
interface Container {
  readonly body: Body;
  /** The list that it is an item of; a quote has none. */
  readonly list: MutableList | undefined;
  /** The character that tells one kind of list from another. */
  readonly marker: number;
  /** By how many columns the lines of an item are indented. */
  readonly indent: number;
  /** Nothing stands beside the marker of the item. */
  readonly hollow: boolean;
}

export interface Body {
  readonly start: number;
  end: number;
  blocks: Block[];
}

export interface MutableList extends List {
  end: number;
  readonly items: Body[];
}

export interface MutableTable extends Table {
  end: number;
  readonly rows: Cell[][];
}

/** Of the line that begins fenced code. */
interface Fence {
  readonly start: number;
  readonly mark: number;
  readonly length: number;
}

interface OpenHtml {
  readonly start: number;
  /** What ends it, with the line in which it stands; undefined where an empty line does. */
  readonly ending: RegExp | undefined;
  /** Behind its last line so far. */
  end: number;
}

export function beginState(text: string, origin: number, defined: ReadonlySet<string>, specials: Specials): State {
  return {
    text,
    defined,
    origin,
    blocks: [],
    open: [],
    lines: [],
    headable: false,
    interrupts: false,
    tabbed: false,
    table: undefined,
    fence: undefined,
    html: undefined,
    indented: [],
    afterIndented: false,
    labels: [],
    brackets: [],
    specials,
    unread: [],
  };
}

/** Puts a block where the line is, and lets all that holds it reach as far as it does. */
export function addBlock(state: State, block: Block, end: number): void {
  const holder = state.open.at(-1)?.body ?? state;
  holder.blocks = added(holder.blocks, block);
  extend(state, end);
}

export function extend({ open, origin }: State, end: number): void {
  for (const { body, list } of open) {
    body.end = end - origin;
    if (list) list.end = end - origin;
  }
}

/** Behind the spaces: tabs are as wide as where they stand wants them. */
export function endOfBlanks(text: string, start: number, last: number): number {
  let end = start;
  while (end < last && text.charCodeAt(end) === 32) end++;
  return end;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
