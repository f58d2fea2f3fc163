import type { CatalogTheme } from "../../catalog/catalog.ts";
import { type Names, type Naming, titleWords } from "../../catalog/names.ts";
import { once } from "../../catalog/remembered.ts";
import type { Range } from "../text.ts";
import { placeOf, type TextLine } from "./text-line.ts";

/** The words that stand where a title may stand. */
export interface Title {
  readonly words: string;
  readonly range: Range;
  /** The theme that an id at the end of the line names: `{#trust}` or `<!-- theme: trust -->`. */
  readonly explicit: CatalogTheme | undefined;
}

/** Undefined where there are no words, and where they are wholly a link, as in a table of contents. */
export function titleOf(line: TextLine): Title | undefined {
  return line.titleBy(findTitle);
}

function findTitle(line: TextLine): Title | undefined {
  const shown = line.runs.filter((run) => run.text.trim() !== "");
  if (shown.length === 0 || shown.every((run) => run.link)) return undefined;
  const [start, end] = titleWords(line.text);
  if (end <= start) return undefined;
  return {
    words: line.text.slice(start, end),
    range: { start: placeOf(line, start), end: placeOf(line, end, true) },
    explicit: explicitTheme(line),
  };
}

function explicitTheme({ runs, text, source }: TextLine): CatalogTheme | undefined {
  for (const run of [...runs].reverse()) {
    if (run.text.trim() !== "") break;
    if (run.kind !== "comment") continue;
    const comment = source.text.slice(run.start, run.end);
    const id = /^<!--\s*theme:\s*([\p{L}\p{N}_-]+)\s*-->$/iu.exec(comment)?.[1];
    const theme = id ? source.names.withId(id) : undefined;
    if (theme) return theme;
  }
  const id = /\{#([^{}\s]+)\}\s*$/u.exec(text)?.[1];
  return id ? source.names.withId(id) : undefined;
}

/** What exactly these words name: by id, by title, by alias, in this order. */
export const exactNaming = once(({ explicit, words }: Title, names: Names): Naming | undefined =>
  explicit ? { theme: explicit, by: "id", near: false } : names.named(words),
);

/** Two themes that the words join. */
export const joinedNaming = once(({ words }: Title, names: Names) => names.joined(words));

/** The reserved title that the words are, as titles are compared, or that they translate. */
export const reservedTitle = once(({ words }: Title, names: Names) => names.sectionKey(words));
