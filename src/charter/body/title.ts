import type { CatalogTheme } from "../../catalog/catalog.ts";
import { type Naming, normalise, titleWords } from "../../catalog/names.ts";
import { type Range, rangeBelow } from "../text.ts";
import { isEmpty, placeOf, type TextLine } from "./text-line.ts";

/** The words that stand where a title may stand, and what they name. What nobody asks for is not looked up. */
export class Title {
  readonly words: string;
  readonly range: Range;
  readonly #line: TextLine;
  #key: string | undefined;
  #naming: Naming | undefined | "unknown" = "unknown";
  #joined: Naming | undefined | "unknown" = "unknown";
  #reserved: string | undefined | false = false;

  constructor(line: TextLine, words: string, range: Range) {
    this.words = words;
    this.range = range;
    this.#line = line;
  }

  /** The words as titles are compared. */
  get key(): string {
    this.#key ??= normalise(this.words);
    return this.#key;
  }

  /** What exactly these words name: by id, by title, by alias, in this order. */
  get naming(): Naming | undefined {
    if (this.#naming === "unknown") {
      const theme = explicitTheme(this.#line);
      this.#naming = theme ? { theme, by: "id", near: false } : this.#line.source.names.namedBy(this.key);
    }
    return this.#naming;
  }

  /** Two themes that the words join. */
  get joined(): Naming | undefined {
    if (this.#joined === "unknown") this.#joined = this.#line.source.names.joined(this.words);
    return this.#joined;
  }

  /** The reserved title that the words are, as titles are compared, or that they translate. */
  get reserved(): string | undefined {
    if (this.#reserved === false) this.#reserved = this.#line.source.names.sectionKey(this.key);
    return this.#reserved;
  }

  /** The same so many lines further down, on another line that says the same. */
  below(lines: number, line: TextLine): Title {
    const title = new Title(line, this.words, rangeBelow(this.range, lines));
    title.#key = this.#key;
    title.#naming = this.#naming;
    title.#joined = this.#joined;
    title.#reserved = this.#reserved;
    return title;
  }
}

/** Undefined where there are no words, and where they are wholly a link, as in a table of contents. */
export function titleOf(line: TextLine): Title | undefined {
  return line.titleBy(findTitle);
}

function findTitle(line: TextLine): Title | undefined {
  if (isEmpty(line) || line.runs.every((run) => run.link || run.text.trim() === "")) return undefined;
  const [start, end] = titleWords(line.text);
  if (end <= start) return undefined;
  const range = { start: placeOf(line, start), end: placeOf(line, end, true) };
  return new Title(line, line.text.slice(start, end), range);
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
