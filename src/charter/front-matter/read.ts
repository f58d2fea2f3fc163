import { type FrontMatterSplit, splitFrontMatter } from "../markdown/front-matter-split.ts";
import type { LineIndex } from "../text.ts";
import { fullYaml } from "./full-yaml-later.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import type { Mistake, Reading } from "./syntax.ts";
import type { FrontMatter, FrontMatterError, MapValue } from "./value.ts";

/**
 * The front matter of a text without a byte order mark; undefined when there is none. It never throws.
 *
 * @param split where it stands, for those who know.
 */
export function readFrontMatter(
  text: string,
  lines: LineIndex,
  split: FrontMatterSplit = splitFrontMatter(text),
): FrontMatter | undefined {
  const { yaml, fenceEnd, unclosed } = split;
  if (!yaml) return undefined;
  const { root, mistake } = unclosed ? notClosed(yaml.end, text) : readYaml(text, yaml.start, yaml.end, lines);
  return {
    range: lines.rangeOf(0, fenceEnd),
    content: lines.rangeOf(yaml.start, yaml.end),
    root,
    error: mistake && errorOf(mistake, lines),
  };
}

/** A file that is YAML, or JSON, as a whole: undefined where it says nothing. */
export function readYamlFile(
  text: string,
  lines: LineIndex,
): { readonly root: MapValue | undefined; readonly error: FrontMatterError | undefined } {
  const { root, mistake } = readYaml(text, 0, text.length, lines);
  const error = mistake && errorOf(mistake, lines);
  return { root, error: error && { ...error, message: saidOfFiles[error.message] ?? error.message } };
}

/** What is plain is read without the YAML parser, which says what is wrong with the rest. */
function readYaml(text: string, start: number, end: number, lines: LineIndex): Reading {
  const plain = readPlainYaml(text, start, end, lines.positionAt(start).line);
  return plain ?? fullYaml().readFullYaml(text.slice(start, end), start, lines);
}

function errorOf({ message, start, end, repair }: Mistake, lines: LineIndex): FrontMatterError {
  const range = lines.rangeOf(start, end);
  if (!repair) return { message, range };
  const { title, newText } = repair;
  return { message, range, repair: { title, newText, range: lines.rangeOf(repair.start, repair.end) } };
}

function notClosed(end: number, text: string): Reading {
  const lineFeed = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const newText = `${/[\r\n]$/.test(text.slice(0, end)) ? "" : lineFeed}---${lineFeed}`;
  const repair = { start: end, end, newText, title: "Close the front matter" };
  const message = "The front matter is never closed: the line “---” behind it is missing.";
  return { mistake: { start: 0, end: 3, message, repair } };
}

/** What is said of front matter, and in which words of a file. */
const saidOfFiles: Readonly<Record<string, string>> = {
  "The front matter cannot be read.": "The file cannot be read.",
  "The front matter cannot be read from here on.": "The file cannot be read from here on.",
  "The front matter has no keys: each line begins with one, such as “title:”.":
    "The file has no keys: each line begins with one, such as “catalog:”.",
  "A second document begins here; front matter is only one.": "A second document begins here; a file is only one.",
  "A tab stands here; in front matter only blanks indent a line.": "A tab stands here; only blanks indent a line.",
};
