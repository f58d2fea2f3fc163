/**
 * The only vocabulary in which the rest of the project sees Markdown. A reader (remark, or a faster one beside it)
 * turns one piece of a text into blocks; all offsets are UTF-16 units from the beginning of that piece.
 */

/** A part of the body that means the same on its own as in the whole text. */
export interface Piece {
  /** Where the piece begins in the whole text. Offsets in `blocks` count from here. */
  readonly start: number;
  /** Where it ends in the whole text, exclusive. */
  readonly end: number;
  /** What stands there. */
  readonly source: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Quote | Code | Html | Opaque;

interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** ATX or setext; thematic breaks and link definitions are left out of the outline. */
export interface Heading extends Span {
  readonly kind: "heading";
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** One line, but for setext headings of several. Empty for a heading without text. */
  readonly lines: readonly Line[];
}

export interface Paragraph extends Span {
  readonly kind: "paragraph";
  readonly lines: readonly Line[];
}

export interface List extends Span {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item extends Span {
  readonly blocks: readonly Block[];
}

export interface Table extends Span {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table cell: its line spans what stands between the bars, without the white space around it. */
export type Cell = Line;

export interface Quote extends Span {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
}

export interface Code extends Span {
  readonly kind: "code";
  /** Fenced, or indented by four columns or more. */
  readonly fenced: boolean;
  /** For indented code only: each non-blank line as one run of plain text, from its first non-blank character. Else empty. */
  readonly lines: readonly Line[];
}

/** An HTML block, comments included. */
export interface Html extends Span {
  readonly kind: "html";
}

/** A piece beyond the reader's limits: nobody looked inside. */
export interface Opaque extends Span {
  readonly kind: "opaque";
}

/** One line of running text, from its first to behind its last character that is no white space. */
export interface Line extends Span {
  readonly runs: readonly Run[];
}

/**
 * A stretch of one line in one style. Marks (`*`, `_`, brackets and targets of links, backslashes of escapes) belong to
 * no run. Either `text` stands in the source as it is (`text.length === end - start`), or the run is one character
 * reference, one escape, one piece of code, one image or one piece of HTML that is only taken whole; where such a piece
 * is wrapped, each of its lines has its own run, and the text of an image stands in the first. A run's text has no line
 * ending. A NUL stays as it is written.
 */
export interface Run extends Span {
  /** What a reader sees: references and escapes resolved; the alternative text of an image; nothing for HTML and comments. */
  readonly text: string;
  readonly kind: "text" | "code" | "image" | "html" | "comment";
  /** How many emphasis and strong marks are open around it. */
  readonly emphasis: number;
  /** Whether it stands inside a link. */
  readonly link: boolean;
}
