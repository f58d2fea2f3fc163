import { type Decoded, decode } from "../workspace/decode.ts";
import { findFiles } from "../workspace/find.ts";
import type { Files } from "./files.ts";
import { canonical } from "./uris.ts";

/** The Markdown files in the folders of the workspace. */
export interface Listing {
  /** By canonical URI, in the order of their paths. */
  readonly files: ReadonlyMap<string, Found>;
  /** Every folder on the way to one of the files, as canonical URIs. */
  readonly folders: ReadonlySet<string>;
}

export interface Found {
  readonly uri: string;
  readonly path: string;
  /** Of the folder that it was found in. */
  readonly files: Files;
}

export async function listFiles(folders: readonly Files[]): Promise<Listing> {
  const files = new Map<string, Found>();
  const above = new Set<string>();
  for (const folder of folders) {
    const found = await findFiles(folder.host, [folder.path], folder.path);
    for (const { path } of found.files) {
      const uri = folder.uriOf(path);
      const name = canonical(uri);
      // There may be very many: nearly always it is the same string.
      if (!files.has(name)) files.set(name, { uri: uri === name ? name : uri, path, files: folder });
      for (let at = name.lastIndexOf("/"); at > 0 && !above.has(name.slice(0, at)); at = name.lastIndexOf("/", at - 1))
        above.add(name.slice(0, at));
    }
  }
  return { files, folders: above };
}

/** Undefined for what is gone or unreadable meanwhile. */
export async function readFrom({ path, files }: Found): Promise<Decoded | undefined> {
  try {
    return decode(await files.host.read(path));
  } catch {
    return undefined;
  }
}
