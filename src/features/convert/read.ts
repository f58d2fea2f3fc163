import type { Catalog, CatalogTheme } from "../../catalog/catalog.ts";
import { namesOf } from "../../catalog/names.ts";
import { trimmedTitle } from "../../catalog/normal.ts";
import type { PartKind } from "../../charter/charter.ts";
import { lineOf, type PastedLine } from "./line.ts";
import { type TableRow, tableAt } from "./table.ts";

/** A theme as it was found in a selection, or text that belongs to none. */
export type Piece = PastedTheme | { readonly kind: "kept"; readonly lines: readonly string[] };

export interface PastedTheme {
  readonly kind: "theme";
  /** Undefined for the theme that the selection begins in: its title stands before it. */
  readonly title: string | undefined;
  readonly definition: CatalogTheme | undefined;
  /** Text of the theme under no label. */
  readonly loose: readonly string[];
  readonly halves: readonly { readonly kind: PartKind; readonly lines: readonly string[] }[];
}

/** Finds the themes in lines of any form; `around` is the theme that they stand in already, if any. */
export function readPieces(
  lines: readonly string[],
  catalog: Catalog,
  around: { definition: CatalogTheme | undefined } | undefined,
): readonly Piece[] {
  const names = namesOf(catalog);
  const labels = labelsOf(catalog);
  const read = lines.map((line) => lineOf(line, labels));
  const pieces: OpenPiece[] = [];
  let theme: OpenTheme | undefined;
  let half: OpenHalf | undefined;
  let fence: string | undefined;

  const open = (title: string | undefined, definition: CatalogTheme | undefined, indent: number): OpenTheme => {
    const opened: OpenTheme = { kind: "theme", title, definition, loose: [], halves: [], indent };
    pieces.push(opened);
    half = undefined;
    return opened;
  };
  const keep = (line: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === "kept" && !/^\s*#{1,6}\s/.test(line)) last.lines.push(line);
    else pieces.push({ kind: "kept", lines: [line] });
  };
  if (around) theme = open(undefined, around.definition, -1);

  for (let at = 0; at < read.length; at++) {
    const line = read[at];
    if (!line) break;
    const marks = /^\s*(`{3,}|~{3,})/.exec(line.raw)?.[1];
    if (marks && (fence === undefined || marks.startsWith(fence))) fence = fence === undefined ? marks : undefined;
    if (fence === undefined && !marks) {
      const table = tableAt(lines, at, labels, theme !== undefined);
      if (table) {
        for (const row of table.rows) theme = addRow(row, theme);
        half = undefined;
        // What stands below rows that name their themes belongs to none of them.
        if (table.hasThemes) theme = undefined;
        at += table.length - 1;
        continue;
      }
      const titled = titleAt(line, at);
      if (titled) {
        theme = open(titled.title, titled.definition, line.indent);
        continue;
      }
      const label = line.label ?? (isFree(at) ? line.alone : undefined);
      if (theme && label) {
        half = { kind: label.kind, lines: label.rest === "" ? [] : [label.rest], line };
        theme.halves.push(half);
        continue;
      }
      if (line.level !== undefined) theme = half = undefined;
    }
    if (half && endsItem(line, half.line)) {
      half = undefined;
      if (theme && line.marker === "" && line.indent <= theme.indent) theme = undefined;
    }
    if (half) half.lines.push(dedented(line.raw, half.line));
    else if (theme) theme.loose.push(line.raw);
    else keep(line.raw);
  }
  return arranged(pieces);

  /** The next line behind one that says something. */
  function nextWith(at: number): number {
    let next = at + 1;
    while (read[next]?.raw.trim() === "") next++;
    return next;
  }

  /** Whether nothing but a title stands before a line in its paragraph. */
  function isFree(at: number): boolean {
    const before = read[at - 1];
    return before === undefined || before.raw.trim() === "" || (theme !== undefined && before.words === theme.title);
  }

  /** The theme that a line is the title of. */
  function titleAt(line: PastedLine, at: number): { title: string; definition: CatalogTheme | undefined } | undefined {
    if (line.words === "" || line.label) return undefined;
    const next = read[nextWith(at)];
    const label = next?.label ?? next?.alone;
    const isBelow = line.marker === "" || (next !== undefined && (next.marker !== "" || next.indent > line.indent));
    const opens = label !== undefined && next !== undefined && next.indent >= line.indent && isBelow;
    const naming =
      names.known(line.words).naming ?? (line.level === undefined ? undefined : names.near(line.words, catalog.themes));
    if (naming && (naming.by !== "alias" || opens || line.level !== undefined)) {
      // Below another theme's bullet a word is its text, not the next theme.
      if (line.marker === "" || !theme || line.indent <= Math.max(theme.indent, 0) || opens)
        return { title: naming.theme.title, definition: naming.theme };
    }
    const stands = line.level !== undefined || line.marker !== "" || line.emphasised;
    // A list under a label that is no bullet is its text.
    const isText =
      half !== undefined && line.marker !== "" && (half.line.marker === "" || line.indent > half.line.indent);
    if (!opens || !stands || isText || names.known(line.words).reserved !== undefined) return undefined;
    return { title: trimmedTitle(line.words), definition: undefined };
  }

  function addRow({ title, halves, loose }: TableRow, current: OpenTheme | undefined): OpenTheme | undefined {
    const naming = title === undefined ? undefined : names.known(title).naming;
    const owner = title === undefined && current ? current : open(naming?.theme.title ?? title, naming?.theme, 0);
    for (const { kind, text } of halves) owner.halves.push({ kind, lines: [text], line: lineOf("", labels) });
    owner.loose.push(...loose);
    return owner;
  }
}

/**
 * Text that belongs to no theme stands before the themes that it stood behind: there it would go on with the last half.
 * Where a heading begins it, it stays.
 */
function arranged(pieces: readonly Piece[]): readonly Piece[] {
  const placed: Piece[] = [];
  let run = 0;
  for (const piece of pieces) {
    const isHeaded = piece.kind === "kept" && /^\s*#{1,6}\s/.test(piece.lines[0] ?? "");
    if (piece.kind === "theme" || isHeaded) placed.push(piece);
    else placed.splice(run, 0, piece);
    if (piece.kind === "kept") run = isHeaded ? placed.length : run + 1;
  }
  return placed;
}

interface OpenTheme extends PastedTheme {
  readonly loose: string[];
  readonly halves: OpenHalf[];
  /** Of the line of its title. */
  readonly indent: number;
}

interface OpenHalf {
  readonly kind: PartKind;
  readonly lines: string[];
  /** The line of its label. */
  readonly line: PastedLine;
}

type OpenPiece = OpenTheme | { readonly kind: "kept"; readonly lines: string[] };

/** Words that people use for the two halves elsewhere; only here they are read. */
const synonyms: Readonly<Record<PartKind, readonly string[]>> = {
  observation: ["Finding", "Findings", "Context", "Rationale", "Because"],
  principle: ["Statement", "Rule", "We agree"],
};

function labelsOf({ labels, translations = {} }: Catalog): Catalog["labels"] {
  const others = (kind: PartKind) => Object.values(translations).flatMap((language) => language.labels[kind] ?? []);
  return {
    observation: [...labels.observation, ...others("observation"), ...synonyms.observation],
    principle: [...labels.principle, ...others("principle"), ...synonyms.principle],
  };
}

/** Whether a line no longer belongs to the item that begins with a label. */
function endsItem(line: PastedLine, label: PastedLine): boolean {
  if (label.marker === "" || line.raw.trim() === "") return false;
  return line.marker === "" ? line.indent < label.indent : line.indent <= label.indent;
}

/** The line without the white space that stands before the words of its label. */
function dedented(raw: string, { indent, marker }: PastedLine): string {
  const most = indent + marker.length;
  return raw.replace(/^[ \t]*/, (blanks) => blanks.slice(Math.min(most, blanks.length)));
}
