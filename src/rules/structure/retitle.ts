import type { CatalogTheme } from "../../catalog/catalog.ts";
import type { Charter, Theme } from "../../charter/charter.ts";
import type { TextEdit } from "../rule.ts";
import { endOf } from "./source.ts";

/**
 * The edits that make a theme of the charter another one. A title that names the theme becomes the other's title; under
 * words of the parties' own with an id behind them only the id changes. Undefined for a title that names two themes.
 *
 * @param behind what is to stand behind a title that changes.
 */
export function retitle(
  charter: Charter,
  { id, joined, title: { range } }: Theme,
  target: CatalogTheme,
  behind = "",
): readonly TextEdit[] | undefined {
  if (joined || id === undefined) return undefined;
  const { text, lines } = charter;
  const from = lines.offsetAt(range.end);
  const rest = text.slice(from, lines.offsetAt(endOf(charter, range.end.line)));
  const known = /^[^|]*?(\{#|<!--\s*theme:\s*)([\p{L}\p{N}_-]+)(?=\}|\s*-->)/iu.exec(rest);
  const [whole = "", , written = ""] = known ?? [];
  if (written.toLowerCase() !== id) return [{ range, newText: target.title + behind }];
  const end = from + whole.length;
  return [{ range: lines.rangeOf(end - written.length, end), newText: target.id }];
}
