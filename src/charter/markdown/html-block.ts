/** A kind of HTML block: all but `element` and `tag` last over empty lines, until their own end. */
export type HtmlBlock = EndedBlock | "element" | "tag";

/** HTML that begins anywhere and lasts until its own end. */
export type EndedBlock = "raw" | "comment" | "instruction" | "declaration" | "cdata";

/** The kind of block that a line begins which ends by its own end, if any. */
export function endedBlockOf(line: string): EndedBlock | undefined {
  if (!line.startsWith("<")) return undefined;
  if (/^<(?:script|pre|style|textarea)(?:[> \t\r\n]|$)/i.test(line)) return "raw";
  if (line.startsWith("<!--")) return "comment";
  if (line.startsWith("<?")) return "instruction";
  if (line.startsWith("<![CDATA[")) return "cdata";
  return /^<![a-z]/i.test(line) ? "declaration" : undefined;
}

/** What ends a block, and how many characters from its beginning on that may stand. */
export const htmlEnds: Readonly<Record<EndedBlock, readonly [end: RegExp, skip: number]>> = {
  raw: [/<\/(?:script|pre|style|textarea)>/gi, 1],
  comment: [/-->/g, 2],
  instruction: [/\?>/g, 1],
  declaration: [/>/g, 3],
  cdata: [/\]\]>/g, 9],
};

/**
 * What a line is that begins with `<`: a block of HTML, `tag` only where no paragraph is open, or running text. Undefined
 * where that is not sure.
 */
export function htmlBlockOf(line: string): HtmlBlock | "text" | undefined {
  const ended = endedBlockOf(line);
  if (ended) return ended;
  const [, name, behind] = /^<\/?([a-z][a-z\d-]*)([ \t>]|\/>|$)/i.exec(line) ?? [];
  if (name !== undefined && behind !== undefined && elements.has(name.toLowerCase())) return "element";
  const [found] = tag.exec(line) ?? [];
  if (found !== undefined) return /^[ \t]*$/.test(line.slice(found.length)) ? "tag" : "text";
  return /^<\/?[a-z]/i.test(line) && line.includes(">") && !address.test(line) ? undefined : "text";
}

/** A complete tag on one line. */
const tag =
  /^<(?:[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\0- "'=<>`\x7F]+|'[^\0\r\n']*'|"[^\0\r\n"]*"))?)*[ \t]*\/?|\/[a-z][a-z\d-]*[ \t]*)>/i;

/** The beginning of an address, which no tag begins with. */
const address = /^<[a-z\d.+-]{1,99}[:@]/i;

/** Elements that make a block of the lines up to the next empty one, whether a paragraph is open or not. */
const elements: ReadonlySet<string> = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link " +
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead " +
    "title tr track ul"
  ).split(" "),
);
