import type { Host } from "./host.ts";
import { foldersAbove, isBelow, joinPath, nameOf } from "./paths.ts";

/**
 * The ground of a file: the folders that what it names must stand in to be read on its behalf. Texts come from other
 * people, and what is read for them can show in messages.
 */
export interface Ground {
  /** Behind “leads out of”. */
  readonly name: string;
  /** As they are spelled, and as they are called where no link is left on the way. */
  readonly folders: readonly string[];
  /** The folders without links on the way. */
  readonly real: readonly string[];
}

export interface Grounds {
  /**
   * What counts for what stands in a folder: its repository, or where it stands in none the outermost of the folders that
   * somebody has opened or named, with all of these, and the folder itself, wherever links to it lead from.
   */
  of(folder: string): Promise<Ground>;
  /** The root of the repository, else the outermost folder that somebody has opened or named. */
  topOf(folder: string): Promise<string>;
}

/** @param tops the folders that somebody has opened, or has started the program in. */
export function groundsFrom(host: Host, tops: () => readonly string[]): Grounds {
  const repositories = new Map<string, Promise<boolean>>();
  const known = new Map<string, Promise<Ground>>();

  return {
    of(folder) {
      const found = known.get(folder) ?? groundOf(folder);
      known.set(folder, found);
      return found;
    },
    topOf: async (folder) => (await find(folder)).top,
  };

  async function groundOf(folder: string): Promise<Ground> {
    const { top, isRoot } = await find(folder);
    const name = isRoot ? "this repository" : `the folder “${nameOf(top) || top}”`;
    return groundIn(host, name, [top, ...tops(), folder]);
  }

  async function find(folder: string): Promise<{ readonly top: string; readonly isRoot: boolean }> {
    const above = [folder, ...foldersAbove(folder).reverse()];
    for (const place of above) if (await isRepository(place)) return { top: place, isRoot: true };
    return { top: above.find((place) => tops().includes(place)) ?? folder, isRoot: false };
  }

  function isRepository(folder: string): Promise<boolean> {
    const found = repositories.get(folder) ?? Promise.resolve(host.kindOf(joinPath(folder, ".git"))).then(Boolean);
    repositories.set(folder, found);
    return found;
  }
}

/** A ground of these folders. */
export async function groundIn(host: Host, name: string, folders: readonly string[]): Promise<Ground> {
  const real = await Promise.all(folders.map((folder) => host.realPath(folder)));
  return { name, folders: [...new Set([...folders, ...real])], real: [...new Set(real)] };
}

/**
 * Whether a path stands in the ground, and goes on to when all links are followed. Of one that does not even look so the
 * disk is not asked: it may be another machine.
 */
export async function isWithin(host: Host, path: string, { folders, real }: Ground): Promise<boolean> {
  if (!folders.some((folder) => isIn(alike(path), alike(folder)))) return false;
  const target = await host.realPath(path);
  return real.some((folder) => isIn(target, folder));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || isBelow(path, folder);
}

/** Some disks take letters for the same in either case, or however an accent is written; the real path tells. */
function alike(path: string): string {
  return path.normalize().toLowerCase();
}
