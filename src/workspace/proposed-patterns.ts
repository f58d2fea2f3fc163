import type { Located } from "../charter/text.ts";
import { foldersAbove } from "./paths.ts";
import { decidingPattern } from "./patterns.ts";

/**
 * Patterns that mean these files and none of the others, as few as keep their sense when a file is added: a folder in
 * which most files are meant, folders beside each other with a file of the same name, else each file by itself. Names are
 * those seen from one folder, with forward slashes.
 */
export function patternsFor(wanted: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(wanted);
  const patterns: string[] = [];
  for (const groupOf of [byFolder, byName]) {
    for (const [pattern, group] of grouped([...left], groupOf)) {
      const strangers = others.filter((name) => isMeant(name, [pattern]));
      if (group.length < 2 || strangers.length * 2 > group.length) continue;
      patterns.push(pattern, ...strangers.map((name) => `!${escaped(name)}`));
      for (const name of group) left.delete(name);
    }
  }
  patterns.push(...[...left].map(escaped));
  const isRight = wanted.every((name) => isMeant(name, patterns)) && !others.some((name) => isMeant(name, patterns));
  return isRight ? patterns : wanted.map(escaped);
}

/** `docs/charters/*.md`; in the outermost folder files are named one by one, as much else comes to stand there. */
function byFolder(name: string): string | undefined {
  const folder = folderOf(name);
  return folder === "" ? undefined : `${escaped(folder)}/*${endingOf(name)}`;
}

/** Files of one name in folders beside each other. */
function byName(name: string): string | undefined {
  const folder = folderOf(name);
  if (folder === "") return undefined;
  const above = folderOf(folder);
  return `${above === "" ? "" : `${escaped(above)}/`}*/${escaped(name.slice(folder.length + 1))}`;
}

function grouped(
  names: readonly string[],
  groupOf: (name: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = groupOf(name);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return groups;
}

function isMeant(name: string, patterns: readonly string[]): boolean {
  const located = patterns.map((value): Located<string> => ({ value, range: nowhere }));
  return decidingPattern(located, name) !== undefined;
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function folderOf(name: string): string {
  return foldersAbove(`/${name}`).at(-1)?.slice(1) ?? "";
}

function endingOf(name: string): string {
  return /\.[^./]+$/.exec(name)?.[0] ?? "";
}

/** Signs that mean something in patterns, and stand for themselves in a name. */
function escaped(name: string): string {
  return name.replace(/[[\]{}]/g, "\\$&").replace(/^!/, "\\!");
}
