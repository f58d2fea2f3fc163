import { mkdirSync, writeFileSync } from "node:fs";
import { bundle, type Cache, openCache } from "../check/cache.ts";
import { nodeHost } from "../machine/node.ts";
import { joinPath, relativePath, resolvePath } from "../workspace/paths.ts";
import type { Examined } from "./examine.ts";
import { type CheckOptions, cacheName } from "./options.ts";
import type { Wanted } from "./result.ts";
import { slashed, type Terminal } from "./terminal.ts";

/**
 * Opens the cache of `charter check` where the options have it.
 *
 * @param program what the answers come from: another one gives others.
 */
export function openCheckCache(
  { cacheLocation }: Pick<CheckOptions, "cacheLocation">,
  wanted: Wanted,
  { from }: Pick<Terminal, "from">,
  program = bundle(),
): Cache<Examined> {
  const path = placeOf(cacheLocation, from);
  return openCache<Examined>({
    path,
    shown: relativePath(from, path),
    program,
    pathOf: (name) => resolvePath(from, name),
    isEnough: ({ result }) => !wanted.themes || result?.themes !== undefined || result === undefined,
    hasDates: false,
    // Private parts are in no result.
    mayKeep: () => true,
    makeFolder: () => makeFolder(path, cacheLocation),
  });
}

/** Makes the folder ahead, for who watches folders. Where that cannot be, it is said when the cache is written. */
export function prepareCache({ cacheLocation }: Pick<CheckOptions, "cacheLocation">, from: string): void {
  try {
    makeFolder(placeOf(cacheLocation, from), cacheLocation);
  } catch {
    return;
  }
}

function placeOf(cacheLocation: string | undefined, from: string): string {
  return resolvePath(from, slashed(cacheLocation ?? cacheName));
}

/** The folder that is ours tells Git by itself to leave it alone. */
function makeFolder(path: string, cacheLocation: string | undefined): void {
  const folder = path.slice(0, path.lastIndexOf("/")) || "/";
  mkdirSync(folder, { recursive: true });
  const ignoring = joinPath(folder, ".gitignore");
  if (cacheLocation === undefined && nodeHost.kindOf(ignoring) === undefined) writeFileSync(ignoring, "*\n");
}
