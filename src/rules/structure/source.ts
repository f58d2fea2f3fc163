import type { Charter } from "../../charter/charter.ts";
import type { Position } from "../../charter/text.ts";

export type Source = Pick<Charter, "text" | "lines">;

/** What ends the lines of the text: its first line end. */
export function lineEndOf({ text }: Source): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

/** The line without its end. */
export function lineAt({ text, lines }: Source, line: number): string {
  return text.slice(lines.offsetAt(startOf(line)), lines.offsetAt({ line, character: text.length }));
}

export function startOf(line: number): Position {
  return { line, character: 0 };
}

/** Behind the last character of the line. */
export function endOf({ text, lines }: Source, line: number): Position {
  return lines.positionAt(lines.offsetAt({ line, character: text.length }));
}

/** The line on which a block ends whose last words stand here: the line that underlines a heading belongs to it. */
export function lastLineOf(source: Source, { line }: Position): number {
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(lineAt(source, line + 1)) && isText(lineAt(source, line)) ? line + 1 : line;
}

function isText(line: string): boolean {
  return line.trim() !== "" && !/^ {0,3}#{1,6}(?:\s|$)/.test(line);
}

/** What stands on the line before a place, taken apart. */
export interface Lead {
  readonly indent: string;
  /** The bullet or number of an item. */
  readonly marker: string;
  /** Between the marker and the words. */
  readonly gap: string;
}

export function leadOf(source: Source, { line, character }: Position): Lead {
  const before = lineAt(source, line).slice(0, character);
  const match =
    /^(?<indent>[ \t\u00A0]*)(?:(?<marker>[-+*•◦▪●○‣·–\uF0B7]|o(?=\t)|\d{1,9}[.)])(?<gap>[ \t\u00A0]*))?/u.exec(before);
  const { indent = "", marker = "", gap = "" } = match?.groups ?? {};
  // `**bold**` and `*italic*` at the beginning of a line are no bullets.
  return gap === "" && /[*_]/.test(marker) ? { indent, marker: "", gap: "" } : { indent, marker, gap };
}

/** The marker of the item that follows one with this marker. */
export function nextMarker(marker: string): string {
  return marker.replace(/^\d+/, (number) => String(Number(number) + 1));
}
