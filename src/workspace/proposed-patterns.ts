import type { Located } from "../charter/text.ts";
import { foldersAbove } from "./paths.ts";
import { decidingPattern } from "./patterns.ts";

/**
 * Patterns that mean these files and none of the others, as few as keep their sense when a file is added: folders beside
 * each other, a folder in which most files are meant, files of one name in folders beside each other, else each file by
 * itself. Names are those seen from one folder, with forward slashes.
 */
export function patternsFor(wanted: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(wanted);
  const patterns: string[] = [];
  const deepest = Math.max(0, ...wanted.map((name) => name.split("/").length - 2));
  const places = Array.from({ length: deepest + 1 }, (_, place) => deepest - place);
  const groupings: readonly Grouping[] = [
    ...places.map((place): Grouping => ({ groupOf: foldersAt(place), folders: 3, strangers: 0 })),
    { groupOf: byFolder, folders: 1, strangers: 0.5 },
    ...places.map((place): Grouping => ({ groupOf: namesAt(place), folders: 2, strangers: 0.5 })),
  ];
  for (const { groupOf, folders, strangers } of groupings) {
    for (const [pattern, group] of grouped([...left], groupOf)) {
      const unwanted = others.filter((name) => isMeant(name, [pattern]));
      if (group.length < 2 || new Set(group.map(folderOf)).size < folders) continue;
      if (unwanted.length > group.length * strangers) continue;
      patterns.push(pattern, ...unwanted.map((name) => `!${escaped(name)}`));
      for (const name of group) left.delete(name);
    }
  }
  patterns.push(...[...left].map(escaped));
  const isRight = wanted.every((name) => isMeant(name, patterns)) && !others.some((name) => isMeant(name, patterns));
  return isRight ? patterns : wanted.map(escaped);
}

interface Grouping {
  /** The pattern that would mean a file. */
  readonly groupOf: (name: string) => string | undefined;
  /** In how many folders its files stand at least. */
  readonly folders: number;
  /** How many files it may mean besides, for each that is wanted. */
  readonly strangers: number;
}

/** All files in a folder; in the outermost one files are named one by one, as much else comes to stand there. */
function byFolder(name: string): string | undefined {
  const folder = folderOf(name);
  return folder === "" ? undefined : `${escaped(folder)}/*${endingOf(name)}`;
}

/** All files in folders that differ in one name: `packages/a/docs` and `packages/b/docs`. */
function foldersAt(place: number): Grouping["groupOf"] {
  return (name) => {
    const folders = name.split("/").slice(0, -1);
    return place < folders.length ? `${starredAt(place, folders)}/*${endingOf(name)}` : undefined;
  };
}

/** Files that differ in the name of one folder: `packages/a/charter.md` and `packages/b/charter.md`. */
function namesAt(place: number): Grouping["groupOf"] {
  return (name) => {
    const parts = name.split("/");
    return place < parts.length - 1 ? starredAt(place, parts) : undefined;
  };
}

function starredAt(place: number, parts: readonly string[]): string {
  return parts.map((part, index) => (index === place ? "*" : escaped(part))).join("/");
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
  return /.[^./]+$/.exec(name)?.[0] ?? "";
}

/** Signs that mean something in patterns, and stand for themselves in a name. */
function escaped(name: string): string {
  return name.replace(/[[\]{}]/g, "\\$&").replace(/^!/, "\\!");
}
