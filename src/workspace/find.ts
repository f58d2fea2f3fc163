import picomatch from "picomatch";
import { isCharterName } from "../charter/detect.ts";
import { groundsFrom, isWithin } from "./ground.ts";
import { type Failure, type Host, reasonOf } from "./host.ts";
import { type IgnoreRules, isIgnored, rulesBeside, rulesIn } from "./ignored.ts";
import { foldersAbove, isBelow, joinPath, relativePath, resolvePath } from "./paths.ts";

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the current folder, as users see it. */
  readonly name: string;
  /** Named itself, not only a folder above it or a pattern that matches it. */
  readonly named: boolean;
}

export interface Findings {
  /** In code-unit order of their names, each once. */
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
}

/**
 * The Markdown files that paths and glob patterns mean, as seen from the current folder. A folder means all below it
 * but what .gitignore excludes; a path that is named and excluded is searched all the same, with all below it. Links to
 * files are followed where they lead to the same repository, or to what lies below the current folder; links to folders
 * only where they are named: so no search goes in circles. A pattern behind `!`
 * takes away what the others find; where there is no other, all below the current folder is meant.
 */
export async function findFiles(host: Host, patterns: readonly string[], from: string): Promise<Findings> {
  const unwanted = patterns.filter(isExclusion).map((pattern) => matcher(pattern.slice(1), from));
  const wanted = patterns.filter((pattern) => !isExclusion(pattern));
  const files = new Map<string, FoundFile>();
  const failures = new Map<string, Failure>();

  for (const pattern of wanted.length > 0 ? wanted : ["."]) {
    const itself = resolvePath(from, pattern);
    for await (const found of filesOf(host, pattern, from)) {
      if (typeof found !== "string") {
        failures.set(found.path, found);
        continue;
      }
      if (unwanted.some((excludes) => excludes(found))) continue;
      const named = found === itself || files.get(found)?.named === true;
      files.set(found, { path: found, name: relativePath(from, found), named });
    }
  }
  return {
    files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    failures: [...failures.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Whether the patterns mean a file at this absolute path, be it there or not; .gitignore has no say. */
export function meaningOf(patterns: readonly string[], from: string): (path: string) => boolean {
  const unwanted = patterns.filter(isExclusion).map((pattern) => matcher(pattern.slice(1), from));
  const wanted = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => matcher(pattern, from));
  return (path) =>
    isMarkdownName(path) &&
    // A pattern that matches a folder means what is in it.
    (wanted.length === 0
      ? isBelow(path, from)
      : [path, ...foldersAbove(path)].some((at) => wanted.some((is) => is(at)))) &&
    !unwanted.some((excludes) => excludes(path));
}

/** The folder below which everything lies that a pattern matches. */
export function globBase(pattern: string): string {
  return picomatch.scan(pattern).base;
}

function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

function matcher(pattern: string, from: string): (path: string) => boolean {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  const folder = resolvePath(from, isGlob ? base : pattern);
  if (!isGlob) return (path) => path === folder || isBelow(path, folder);
  const itself = resolvePath(from, pattern);
  const isMatch = picomatch(glob, { dot: true });
  return (path) => path === itself || (isBelow(path, folder) && isMatch(relativePath(folder, path)));
}

async function* filesOf(host: Host, pattern: string, from: string): AsyncIterable<string | Failure> {
  const path = resolvePath(from, pattern);
  const kind = pattern === "" ? undefined : await host.kindOf(path);
  if (kind === "file") yield path;
  else if (kind === "folder") {
    if (isCharterName(path)) yield charterFolder(relativePath(from, path));
    yield* filesBelow(host, { folder: path, from });
  } else if (kind === "other") yield { path: pattern, message: `“${pattern}” is neither a file nor a folder.` };
  else yield* matches(host, pattern, from);
}

async function* matches(host: Host, pattern: string, from: string): AsyncIterable<string | Failure> {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) {
    yield { path: pattern, message: `“${pattern}” does not exist.` };
    return;
  }
  const folder = resolvePath(from, base);
  if ((await host.kindOf(folder)) === "folder") {
    let any = false;
    for await (const found of filesBelow(host, { folder, from, glob })) {
      any = true;
      yield found;
    }
    if (any) return;
  }
  yield { path: pattern, message: `“${pattern}” matches no Markdown file.` };
}

interface Search {
  /** Where it begins. */
  readonly folder: string;
  /** The current folder. */
  readonly from: string;
  /** Relative to `folder`; without one, everything is meant. */
  readonly glob?: string;
}

async function* filesBelow(host: Host, { folder, from, glob }: Search): AsyncIterable<string | Failure> {
  const isMatch = glob === undefined ? () => true : picomatch(glob, { dot: true });
  const depth = glob === undefined || glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length;
  const beside = await rulesBeside(host, folder, from);
  const respect = beside !== "ignored";

  const leadsInside = async (path: string): Promise<boolean> =>
    isWithin(host, path, await groundsFrom(host, () => [from]).of(folder));

  interface Step {
    readonly at: string;
    readonly depth: number;
    readonly rules: IgnoreRules | undefined;
    /** The pattern matches the folder or one above it, and so all that is in it. */
    readonly whole: boolean;
  }
  const steps: Step[] = [{ at: folder, depth: 1, rules: respect ? beside : undefined, whole: glob === undefined }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    let entries: Awaited<ReturnType<Host["list"]>>;
    try {
      entries = await host.list(step.at);
    } catch (error) {
      const name = relativePath(from, step.at);
      yield { path: name, message: `The folder “${name}” cannot be read: ${reasonOf(error)}.` };
      continue;
    }
    const hasRules = respect && entries.some(({ name }) => name === ".gitignore");
    const rules = hasRules ? await rulesIn(host, step.at, step.rules) : step.rules;

    for (const { name, kind } of entries) {
      if (kind === "other" || (kind === "folder" ? name === ".git" : !isMarkdownName(name))) continue;
      const path = joinPath(step.at, name);
      if (isIgnored(rules, path, kind === "folder")) continue;
      const whole = step.whole || isMatch(relativePath(folder, path));

      if (kind === "folder") {
        if (whole && isCharterName(name)) yield charterFolder(relativePath(from, path));
        if (whole || step.depth < depth) steps.push({ at: path, depth: step.depth + 1, rules, whole });
      } else if (whole) {
        const target = kind === "link" ? await host.kindOf(path) : kind;
        if (target === "file")
          yield kind === "file" || (await leadsInside(path)) ? path : wayOut(relativePath(from, path));
        else if (target === undefined && !isEditorLock(name)) yield deadLink(relativePath(from, path));
      }
    }
  }
}

function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Emacs keeps a link that leads nowhere beside each file that is being edited. */
function isEditorLock(name: string): boolean {
  return name.startsWith(".#");
}

function charterFolder(path: string): Failure {
  return { path, message: `“${path}” is a folder, although it is named like a charter.` };
}

/** Others may have put it there, and what it leads to may be meant for nobody else. */
export function wayOut(path: string): Failure {
  return { path, message: `“${path}” is a link that leads out of what is searched; it is read where it is named.` };
}

function deadLink(path: string): Failure {
  return { path, message: `“${path}” is a link that leads nowhere.` };
}
