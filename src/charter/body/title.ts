import type { CatalogTheme } from "../../catalog/catalog.ts";
import { type Names, type Naming, titleWords } from "../../catalog/names.ts";
import { sourceOffset, type TextLine } from "./text-line.ts";

/** The words that stand where a title may stand. */
export interface Title {
  readonly words: string;
  /** Offsets in the whole text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The theme that an id at the end of the line names: `{#trust}` or `<!-- theme: trust -->`. */
  readonly explicit: CatalogTheme | undefined;
}

/** Undefined where there are no words, and where they are wholly a link, as in a table of contents. */
export function titleOf(line: TextLine, text: string, names: Names): Title | undefined {
  const shown = line.runs.filter((run) => run.text.trim() !== "");
  if (shown.length === 0 || shown.every((run) => run.link)) return undefined;
  const [start, end] = titleWords(line.text);
  if (end <= start) return undefined;
  return {
    words: line.text.slice(start, end),
    start: sourceOffset(line, start),
    end: sourceOffset(line, end, true),
    explicit: explicitTheme(line, text, names),
  };
}

function explicitTheme(line: TextLine, text: string, names: Names): CatalogTheme | undefined {
  for (const run of [...line.runs].reverse()) {
    if (run.text.trim() !== "") break;
    if (run.kind !== "comment") continue;
    const id = /^<!--\s*theme:\s*([\p{L}\p{N}_-]+)\s*-->$/iu.exec(
      text.slice(line.base + run.start, line.base + run.end),
    )?.[1];
    const theme = id ? names.withId(id) : undefined;
    if (theme) return theme;
  }
  const id = /\{#([^{}\s]+)\}\s*$/u.exec(line.text)?.[1];
  return id ? names.withId(id) : undefined;
}

/** What exactly these words name: by id, by title, by alias, in this order. */
export function exactNaming(title: Title, names: Names): Naming | undefined {
  return title.explicit ? { theme: title.explicit, by: "id", near: false } : names.named(title.words);
}
