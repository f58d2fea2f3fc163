import type { Catalog, CatalogTheme } from "./catalog.ts";

// themeScaffold(theme, catalog, { form, level?, indent?, marker? }): string
// partScaffold(kind, theme, catalog, { form, level?, indent?, marker?, label? }): string
//
// Both give lines joined by "\n", without one at the end. The prompts are comments, so what is inserted counts as empty.

/** How the halves are written. Tables have none: an empty cell is a missing half, so there a section stands better. */
type ScaffoldForm = "heading" | "bold" | "plain" | "list" | "pasted";

export type ScaffoldPart = "observation" | "principle";

export interface ScaffoldShape {
  readonly form: ScaffoldForm;
  /** The level of the theme's heading, 1 to 6. Without one, a theme of form list or pasted is an item itself. */
  readonly level?: number | undefined;
  /** The white space that stands before each line. */
  readonly indent?: string | undefined;
  /** What begins an item: `-` in a list, `•` in pasted text, unless it is told otherwise. */
  readonly marker?: string | undefined;
}

export interface PartShape extends ScaffoldShape {
  /** The word that introduces the half; the catalog's first one when absent. */
  readonly label?: string | undefined;
}

/** The empty form of a whole theme: its title and, for each half that it needs, a label and a prompt. */
export function themeScaffold(theme: CatalogTheme, catalog: Catalog, shape: ScaffoldShape): string {
  const { form, level, indent = "" } = shape;
  const isItem = level === undefined && (form === "list" || form === "pasted");
  const title = isItem
    ? `${indent}${leadOf(shape)}${theme.title}`
    : `${indent}${"#".repeat(level ?? 2)} ${theme.title}`;
  const parts = neededParts(theme).map((kind) =>
    partScaffold(kind, theme, catalog, { ...shape, level: level ?? 2, indent: isItem ? `${indent}  ` : indent }),
  );
  if (isItem) return [title, ...parts].join("\n");
  return [title, parts.join(form === "list" || form === "pasted" ? "\n" : "\n\n")].join("\n\n");
}

/** The empty form of one half, to be put into a theme. `level` is that of the theme's heading, not of the label's. */
export function partScaffold(kind: ScaffoldPart, theme: CatalogTheme, catalog: Catalog, shape: PartShape): string {
  const { form, level = 2, indent = "", label = catalog.labels[kind][0] ?? kind } = shape;
  const prompt = `<!-- ${promptOf(kind, theme, catalog)} -->`;
  switch (form) {
    case "heading":
      return `${indent}${"#".repeat(Math.min(level + 1, 6))} ${label}\n\n${indent}${prompt}`;
    case "bold":
      return `${indent}**${label}:** ${prompt}`;
    case "plain":
      return `${indent}${label}: ${prompt}`;
    case "list":
    case "pasted":
      return `${indent}${leadOf(shape)}${label}: ${prompt}`;
  }
}

function neededParts({ parts }: CatalogTheme): readonly ScaffoldPart[] {
  const both: readonly ScaffoldPart[] = ["observation", "principle"];
  const needed = both.filter((kind) => parts?.[kind] !== "optional");
  return needed.length > 0 ? needed : both;
}

/** The marker, and a blank unless it brings its own white space. */
function leadOf({ form, marker = form === "pasted" ? "•" : "-" }: ScaffoldShape): string {
  return /\s$/.test(marker) ? marker : `${marker} `;
}

/** A comment ends at the first `-->` and holds no `--`, whatever a catalog asks. */
function promptOf(kind: ScaffoldPart, { guidance, guidanceLanguage }: CatalogTheme, { language }: Catalog): string {
  const isUnderstood = guidanceLanguage === undefined || guidanceLanguage === language;
  const question = kind === "observation" && isUnderstood ? guidance.questions.them[0] : undefined;
  return (question ?? (prompts[language] ?? english)[kind]).replace(/-{2,}/g, "–").replace(/[<>]/g, "");
}

const english: Readonly<Record<ScaffoldPart, string>> = {
  observation: "What do all sides hold to be true here?",
  principle: "Who acts, when, what is done, and what is refused?",
};

/** By language; awaiting native readers, see docs/translations.md. */
const prompts: Readonly<Record<string, Readonly<Record<ScaffoldPart, string>>>> = {
  nl: {
    observation: "Wat houden alle partijen hier voor waar?",
    principle: "Wie handelt, wanneer, wat wordt er gedaan, en wat wordt geweigerd?",
  },
  de: {
    observation: "Was halten hier alle Seiten für wahr?",
    principle: "Wer handelt, wann, was wird getan, und was wird abgelehnt?",
  },
  fr: {
    observation: "Qu’est-ce que toutes les parties tiennent ici pour vrai ?",
    principle: "Qui agit, quand, que fait-on, et que refuse-t-on ?",
  },
};
