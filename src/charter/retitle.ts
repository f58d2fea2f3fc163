import type { CatalogTheme } from "../catalog/catalog.ts";
import type { Charter, Theme } from "./charter.ts";
import type { TextEdit } from "./edits.ts";
import type { Range } from "./text.ts";

/**
 * The edits that give a theme of the charter the name of another one. A title that names the theme becomes the other's
 * title; under words of the parties' own with an id behind them only the id changes. Undefined where a title names two.
 */
export function retitle(charter: Charter, theme: Theme, target: CatalogTheme): readonly TextEdit[] | undefined {
  if (theme.joined || theme.id === undefined) return undefined;
  const id = writtenIdOf(charter, theme)?.id;
  return [id ? { range: id, newText: target.id } : { range: theme.title.range, newText: target.title }];
}

/**
 * The same where no word is to be lost: the title that was there stays behind the new one as a comment, and a new id
 * stands behind the old one.
 */
export function retitleKeeping(charter: Charter, theme: Theme, target: CatalogTheme): readonly TextEdit[] | undefined {
  if (theme.joined || theme.id === undefined) return undefined;
  const { text, lines } = charter;
  const { range } = theme.title;
  const written = writtenIdOf(charter, theme);
  if (written) {
    const { end } = written.mark;
    return [{ range: { start: end, end }, newText: ` <!-- theme: ${target.id} -->` }];
  }
  const words = text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)).replace(/-{2,}/g, "–");
  return [{ range, newText: `${target.title} <!-- formerly: ${words} -->` }];
}

/** Where the id of the theme stands behind its title, and the braces or the comment around it. */
function writtenIdOf(
  { text, lines }: Charter,
  { id, title: { range } }: Theme,
): { readonly id: Range; readonly mark: Range } | undefined {
  const from = lines.offsetAt(range.end);
  const rest = text.slice(from, lines.offsetAt({ line: range.end.line, character: text.length }));
  const found = /^[^|]*?(\{#|<!--\s*theme:\s*)([\p{L}\p{N}_-]+)(\}|\s*-->)/iu.exec(rest);
  if (!found) return undefined;
  const [whole, open = "", written = "", close = ""] = found;
  if (written.toLowerCase() !== id) return undefined;
  const end = from + whole.length;
  const start = end - close.length - written.length;
  return { id: lines.rangeOf(start, end - close.length), mark: lines.rangeOf(start - open.length, end) };
}
