import picomatch from "picomatch";
import type { Located } from "../charter/text.ts";
import { longestPattern } from "../config/patterns.ts";
import { globMatcherBelow } from "./glob.ts";

/**
 * The pattern that decides about a file: the last one that matches it, if that takes nothing away. A pattern that names
 * a folder means all below it.
 *
 * @param name the file as seen from the folder of the patterns; undefined for a file outside of it.
 */
export function decidingPattern(
  patterns: readonly Located<string>[],
  name: string | undefined,
): Located<string> | undefined {
  if (name === undefined) return undefined;
  const same = normal(name);
  let deciding: Located<string> | undefined;
  for (const pattern of patterns) {
    const takesAway = isExclusion(pattern.value);
    if (takesAway === (deciding === undefined)) continue;
    if (matcherOf(pattern.value)(same)) deciding = takesAway ? undefined : pattern;
  }
  return deciding;
}

function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

const matchers = new Map<string, (name: string) => boolean>();

function matcherOf(pattern: string): (name: string) => boolean {
  const known = matchers.get(pattern) ?? makeMatcher(pattern);
  matchers.set(pattern, known);
  return known;
}

/** é is one character or two, depending on the system that a file comes from: the same name to its readers. */
function normal(name: string): string {
  return /[^\0-\x7f]/.test(name) ? name.normalize() : name;
}

/** Brackets that begin no extended pattern, such as `@(a|b)`, stand for themselves: folders have them in their names. */
function withPlainBrackets(glob: string): string {
  return glob.replace(/(?<![\\!@+*?])\(([^()|]*)\)/g, "\\($1\\)");
}

function makeMatcher(pattern: string): (name: string) => boolean {
  const glob = withPlainBrackets(normal(pattern))
    .replace(/^!(?!\()/, "")
    .replace(/^(?:\.\/)+/, "")
    .replace(/(?<!\/)\/+$/, "");
  if (glob === "" || glob === ".") return () => true;
  if (glob.length > longestPattern) return () => false;
  if (!isSimple(glob)) return globMatcherBelow(glob);
  const isMatch = picomatch(glob, { dot: true });
  return (name) => {
    for (let end = name.length; end > 0; end = name.lastIndexOf("/", end - 1)) {
      if (isMatch(name.slice(0, end))) return true;
    }
    return false;
  };
}

/** Whether a regular expression for it has so little to repeat that it is done at once with every name. */
function isSimple(glob: string): boolean {
  const repeats = glob.match(/\*+/g)?.length ?? 0;
  return repeats <= 2 && !(/(?<!\\)\(/.test(glob) && /[+*!]/.test(glob));
}
