import type { Catalog, CatalogTheme } from "../../catalog/catalog.ts";
import { partScaffold } from "../../catalog/scaffold.ts";
import type { PartKind } from "../../charter/charter.ts";
import type { PastedTheme } from "./read.ts";

/** How the themes of a charter are written. */
export interface ThemeShape {
  readonly form: "heading" | "bold" | "plain" | "list";
  /** Of the heading of a theme. */
  readonly level: number;
}

/** The lines of a theme in the shape that the others have; halves that lack are opened as empty forms. */
export function writeTheme(theme: PastedTheme, catalog: Catalog, shape: ThemeShape): string {
  const { title, definition, loose } = theme;
  const blocks: string[] = [];
  if (title !== undefined) blocks.push(`${"#".repeat(shape.level)} ${title}`);
  const text = dedented(trimmed(loose)).join("\n");
  if (text !== "") blocks.push(text);
  const halves = [...halvesOf(theme, title !== undefined)].map(({ kind, lines }) =>
    lines === undefined
      ? partScaffold(kind, definition ?? noGuidance, catalog, shape)
      : writeHalf(catalog.labels[kind][0] ?? kind, trimmed(lines), shape),
  );
  if (halves.length > 0) blocks.push(halves.join(shape.form === "list" ? "\n" : "\n\n"));
  return blocks.join("\n\n");
}

/** Pair by pair, the observation first; one without lines is missing. */
function* halvesOf(
  { halves, definition }: PastedTheme,
  opens: boolean,
): Iterable<{ readonly kind: PartKind; readonly lines: readonly string[] | undefined }> {
  const of = (kind: PartKind) => halves.filter((half) => half.kind === kind);
  const [observations, principles] = [of("observation"), of("principle")];
  for (let at = 0; at < Math.max(observations.length, principles.length, opens ? 1 : 0); at++) {
    for (const [kind, row] of [
      ["observation", observations],
      ["principle", principles],
    ] as const) {
      const lines = row[at]?.lines.some((line) => line.trim() !== "") ? row[at]?.lines : undefined;
      const isNeeded = definition?.parts?.[kind] !== "optional";
      if (lines || row[at] || (isNeeded && opens && at === 0)) yield { kind, lines };
    }
  }
}

function writeHalf(label: string, lines: readonly string[], { form, level }: ThemeShape): string {
  const [first = "", ...others] = lines;
  const rest = lines.join("\n");
  if (form === "heading") return `${"#".repeat(Math.min(level + 1, 6))} ${label}\n\n${rest}`;
  const start = form === "bold" ? `**${label}:**` : form === "list" ? `- ${label}:` : `${label}:`;
  const isBlock = /^(?:[-*+]|\d+[.)])\s|^\||^(?:```|~~~)/.test(first);
  const indent = form === "list" ? "  " : "";
  const indented = others.map((line) => (line.trim() === "" ? "" : indent + line));
  return isBlock
    ? [start, "", ...lines.map((line) => (line.trim() === "" ? "" : indent + line))].join("\n")
    : [`${start} ${first}`, ...indented].join("\n");
}

/** Without the white space that all lines begin with. */
function dedented(lines: readonly string[]): readonly string[] {
  const widths = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...widths)));
}

/** Without blank lines at both ends. */
export function trimmed(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== "");
  return start < 0 ? [] : lines.slice(start, lines.findLastIndex((line) => line.trim() !== "") + 1);
}

const noGuidance: CatalogTheme = {
  id: "own",
  title: "",
  aliases: [],
  required: { transactional: "optional", coordinated: "optional", collaborative: "optional", integrated: "optional" },
  guidance: { idea: "", facts: [], questions: { them: [], us: [], me: [] }, good: {}, weak: {} },
};
