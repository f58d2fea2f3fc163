import { splitFrontMatter } from "./markdown/front-matter-split.ts";
import type { Range } from "./text.ts";

/** What makes a file a charter. */
export interface CharterSignal {
  readonly why: "file name" | "front matter" | "type" | "configuration";
  /** The line that says so, counted from 1 as people do; undefined where none of the text does. */
  readonly line: number | undefined;
  /** The key and the value that say so. A byte order mark is not counted. */
  readonly range: Range | undefined;
}

/**
 * Whether a file is a charter by its name or its text, and what says so; undefined for every other file.
 *
 * The top-level keys are found line by line and not by a reader of YAML, so a charter stays one while somebody types.
 * Most Markdown files are none: only the lines of a front matter are looked at.
 *
 * @param fileName a name, a path or the path of a URI.
 */
export function charterSignal(fileName: string, text: string): CharterSignal | undefined {
  if (isCharterName(fileName)) return { why: "file name", line: undefined, range: undefined };

  const source = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  const { yaml } = splitFrontMatter(source);
  if (!yaml) return undefined;

  let charter: Range | undefined;
  let type: Range | undefined;
  let companion = false;
  let line = 0;
  for (const written of source.slice(yaml.start, yaml.end).split(/\r\n|\n|\r/)) {
    line++;
    const [before, key = ""] = topLevelKey.exec(written) ?? [];
    if (before === undefined) continue;
    const value = plainValue(written.slice(before.length));
    const range = { start: { line, character: 0 }, end: { line, character: written.trimEnd().length } };
    if (key === "charter" && /^[+-]?\d+$/.test(value)) charter ??= range;
    else if (key === "type" && /^(["']?)collaboration[ \t]+charter\1$/i.test(value)) type ??= range;
    else if (companions.has(key)) companion = true;
  }
  if (charter && companion) return signal("front matter", charter);
  return type && signal("type", type);
}

/** What configurations say of a file. */
export interface Patterned {
  readonly isIgnored: boolean;
  readonly isCharter: boolean;
}

/** The same where patterns of configurations have a say: one leaves files alone, another makes charters of them. */
export function signalAmong(
  fileName: string,
  text: string,
  { isIgnored, isCharter }: Patterned,
): CharterSignal | undefined {
  if (isIgnored) return undefined;
  const own = charterSignal(fileName, text);
  return own ?? (isCharter ? { why: "configuration", line: undefined, range: undefined } : undefined);
}

/** Whether the name alone says it. */
export function isCharterName(fileName: string): boolean {
  return /\.charter\.(?:md|markdown)$/i.test(fileName);
}

/** Keys of which one stands beside `charter`, a word that other files use as well. */
const companions: ReadonlySet<string> = new Set(["catalog", "parties", "collaboration", "status"]);

const topLevelKey = /^["']?([\w-]+)["']?[ \t]*:(?=[ \t]|$)/;

/** What stands behind the colon, without a comment. No value that matters here is long. */
function plainValue(rest: string): string {
  return rest
    .slice(0, 100)
    .replace(/(?:^|[ \t])#.*$/, "")
    .trim();
}

function signal(why: CharterSignal["why"], range: Range): CharterSignal {
  return { why, line: range.start.line + 1, range };
}
