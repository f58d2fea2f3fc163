import type { CatalogTheme } from "../../catalog/catalog.ts";
import type { KnownWords, Naming } from "../../catalog/names.ts";
import { type Range, rangeBelow } from "../text.ts";
import { isEmpty, placeOf, type TextLine } from "./text-line.ts";

/** The words that stand where a title may stand, and what they name. What nobody asks for is not looked up. */
export class Title {
  readonly range: Range;
  readonly #known: KnownWords;
  readonly #line: TextLine;
  #naming: Naming | undefined | "unknown" = "unknown";

  constructor(line: TextLine, known: KnownWords, range: Range) {
    this.range = range;
    this.#known = known;
    this.#line = line;
  }

  get words(): string {
    return this.#known.words;
  }

  /** The words as titles are compared. */
  get key(): string {
    return this.#known.normal;
  }

  /** What exactly these words name: by id, by title, by alias, in this order. */
  get naming(): Naming | undefined {
    if (this.#naming === "unknown") {
      const theme = explicitTheme(this.#line);
      this.#naming = theme ? { theme, by: "id", near: false } : this.#known.naming;
    }
    return this.#naming;
  }

  /** Two themes that the words join. */
  get joined(): Naming | undefined {
    return this.#known.joined;
  }

  /** The reserved title that the words are, as titles are compared, or that they translate. */
  get reserved(): string | undefined {
    return this.#known.reserved;
  }

  /** In which languages the words are a name. */
  get languages(): readonly string[] {
    return this.#known.languages;
  }

  /** The same so many lines further down, on another line that says the same. */
  below(lines: number, line: TextLine): Title {
    const title = new Title(line, this.#known, rangeBelow(this.range, lines));
    title.#naming = this.#naming;
    return title;
  }
}

/** Undefined where there are no words, and where they are wholly a link, as in a table of contents. */
export function titleOf(line: TextLine): Title | undefined {
  return line.titleBy(findTitle);
}

function findTitle(line: TextLine): Title | undefined {
  if (isEmpty(line) || isLink(line)) return undefined;
  const { start, end, known } = line.source.names.title(line.text);
  if (end <= start) return undefined;
  return new Title(line, known, { start: placeOf(line, start), end: placeOf(line, end, true) });
}

function isLink({ runs }: TextLine): boolean {
  for (const run of runs) if (!run.link && run.text.trim() !== "") return false;
  return true;
}

/** The theme that an id at the end of the line names: `{#trust}` or `<!-- theme: trust -->`. */
function explicitTheme({ runs, text, source }: TextLine): CatalogTheme | undefined {
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (run?.text.trim() !== "") break;
    if (run.kind !== "comment") continue;
    const comment = source.text.slice(run.start, run.end);
    const id = /^<!--\s*theme:\s*([\p{L}\p{N}_-]+)\s*-->$/iu.exec(comment)?.[1];
    const theme = id ? source.names.withId(id) : undefined;
    if (theme) return theme;
  }
  const id = text.includes("{#") ? /\{#([^{}\s]+)\}\s*$/u.exec(text)?.[1] : undefined;
  return id ? source.names.withId(id) : undefined;
}
