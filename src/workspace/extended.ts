import { nearest } from "../charter/front-matter/near.ts";
import type { Located } from "../charter/text.ts";
import { configurationNames } from "../config/configuration.ts";
import { changed } from "../config/form.ts";
import type { Issue } from "../config/issue.ts";
import { decode } from "./decode.ts";
import { type Ground, groundIn, isWithin } from "./ground.ts";
import type { Host } from "./host.ts";
import { folderOf, foldersAbove, isBelow, joinPath, nameOf, resolvePath } from "./paths.ts";

/** Something that a configuration names, and that is there. */
export interface NamedPath {
  readonly path: string;
  readonly kind: "file" | "folder";
}

/** A configuration that another one extends, and what it may name files in. */
export interface Extended {
  readonly path: string;
  readonly ground: Ground;
}

/**
 * The file that an entry of `extends` means, or what is wrong with it. Packages hold data: what their package.json says
 * of programs is not asked, and nothing in them runs.
 *
 * @param from the path of the configuration with that entry.
 * @param ground what it may name files in; packages may stand elsewhere, and are grounds of their own.
 */
export async function extendedFile(
  host: Host,
  wanted: Located<string>,
  from: string,
  ground: Ground,
): Promise<Extended | Issue> {
  const name = slashed(wanted.value);
  if (!/^(?:\.{1,2}(?:\/|$)|\/|[a-z]:\/)/i.test(name)) return packageFile(host, wanted, from, ground);
  const found = await namedPath(host, wanted, folderOf(from), ground);
  if ("message" in found) return found;
  const path = found.kind === "file" ? found.path : await configurationIn(host, found.path);
  if (path === undefined) return issueOf(wanted, `“${wanted.value}” is a folder without a configuration.`);
  return { path, ground };
}

/** The file or folder that a configuration names, as seen from its own folder, or what is wrong with it. */
export async function namedPath(
  host: Host,
  wanted: Located<string>,
  folder: string,
  ground: Ground,
): Promise<NamedPath | Issue> {
  const named = resolvePath(folder, slashed(wanted.value));
  // Of what stands elsewhere it is not even told whether it is there.
  if (!(await isWithin(host, named, ground))) {
    const instead = "copy it in, or into a package that `extends` names.";
    return issueOf(wanted, `“${wanted.value}” leads out of ${ground.name} and is not read: ${instead}`);
  }
  const path = await spelled(host, named);
  const kind = await host.kindOf(path);
  if (kind === "folder") return { path, kind };
  if (kind !== "file") return missing(host, wanted, path);
  return isData(path)
    ? { path, kind }
    : issueOf(wanted, `“${wanted.value}” is no YAML or JSON: only data are read here.`);
}

/** Whether a name is one of data: what is neither YAML nor JSON is never read. */
export function isData(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

/** The same letter may be one character or two, é or e with its accent: the path as the disk has it. */
async function spelled(host: Host, path: string): Promise<string> {
  const above = foldersAbove(path).at(-1);
  if (above === undefined || !/[^\0-\x7f]/.test(path) || (await host.kindOf(path))) return path;
  const folder = await spelled(host, above);
  const name = nameOf(path).normalize();
  const entries = (await host.kindOf(folder)) === "folder" ? await host.list(folder) : [];
  return joinPath(folder, entries.find((entry) => entry.name.normalize() === name)?.name ?? nameOf(path));
}

async function missing(host: Host, wanted: Located<string>, path: string): Promise<Issue> {
  const folder = folderOf(path);
  const entries = (await host.kindOf(folder)) === "folder" ? await host.list(folder) : [];
  const known = entries.filter(({ name, kind }) => kind === "folder" || isData(name)).map(({ name }) => name);
  const meant = nearest(nameOf(path), known);
  if (meant === undefined)
    return issueOf(wanted, `“${wanted.value}” does not exist, seen from the folder of this file.`);
  const other = slashed(wanted.value).replace(/[^/]*\/?$/, () => meant);
  const message = `“${wanted.value}” does not exist; did you mean “${other}”?`;
  return { ...issueOf(wanted, message), repair: changed(other, wanted.range) };
}

/** A configuration in `node_modules`, of the nearest folder that has the package. */
async function packageFile(
  host: Host,
  wanted: Located<string>,
  from: string,
  ground: Ground,
): Promise<Extended | Issue> {
  const { value, range } = wanted;
  const name = slashed(value);
  if (/^[a-z]+:\/\//i.test(name)) {
    return issueOf(wanted, `“${value}” is an address, and nothing is fetched: name a file or an installed package.`);
  }
  const owner = /^(?:@[^/]+\/)?[^/]*/.exec(name)?.[0] ?? name;
  for (const folder of await packageFolders(host, owner, from)) {
    if ((await host.kindOf(folder)) !== "folder") continue;
    if (!(await isPackage(host, folder, owner, ground))) {
      const message = `“node_modules/${owner}” leads out of ${ground.name}, to a folder that is not the package “${owner}”, and is not read.`;
      return issueOf(wanted, message);
    }
    const path = resolvePath(folder, `.${name.slice(owner.length)}`);
    const file = path === folder || isBelow(path, folder) ? await dataAt(host, path) : undefined;
    if (file !== undefined) return { path: file, ground: await groundIn(host, `the package “${owner}”`, [folder]) };
    if (path === folder)
      return issueOf(wanted, `The package “${value}” holds no “.charter.yaml”, and its code is not run.`);
    return issueOf(wanted, `The package “${owner}” holds no configuration “${name.slice(owner.length + 1)}”.`);
  }
  if ((await host.kindOf(resolvePath(folderOf(from), name))) !== undefined) {
    const message = `“${value}” is the name of a package; what stands beside this file is “./${name}”.`;
    return { ...issueOf(wanted, message), repair: changed(`./${name}`, range) };
  }
  const rest = "install it, or begin the name of a file with “./”.";
  return issueOf(wanted, `No “node_modules” here or above holds the package “${value}”; ${rest}`);
}

/**
 * Where a package may stand, the nearest place first. For a package to which a link leads, as pnpm makes them, also where
 * it really stands: there are the packages that it needs.
 */
async function packageFolders(host: Host, owner: string, from: string): Promise<readonly string[]> {
  if (!isPackageName(owner)) return [];
  const [here, behind] = [folderOf(from), folderOf(await host.realPath(from))];
  const places = [here, behind].flatMap((folder) => [folder, ...foldersAbove(folder).reverse()]);
  return [...new Set(places)].map((place) => joinPath(place, `node_modules/${owner}`));
}

/** `..` would be a way out of `node_modules`. */
function isPackageName(owner: string): boolean {
  return !owner.split("/").some((name) => name === "." || name === "..");
}

/** Links to packages lead anywhere, and others may have made them: what stands elsewhere has to say that it is this one. */
async function isPackage(host: Host, folder: string, owner: string, ground: Ground): Promise<boolean> {
  if (await isWithin(host, folder, ground)) return true;
  try {
    const { text } = decode(await host.read(joinPath(folder, "package.json")));
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null && "name" in manifest && manifest.name === owner;
  } catch {
    return false;
  }
}

/** What a name within a package means: a file, with its ending or without, or the configuration of a folder. */
async function dataAt(host: Host, path: string): Promise<string | undefined> {
  const kind = await host.kindOf(path);
  if (kind === "folder") return configurationIn(host, path);
  if (kind === "file" && isData(path)) return path;
  return firstFile(
    host,
    [".yaml", ".yml", ".json"].map((ending) => path + ending),
  );
}

function configurationIn(host: Host, folder: string): Promise<string | undefined> {
  return firstFile(
    host,
    configurationNames.map((name) => joinPath(folder, name)),
  );
}

async function firstFile(host: Host, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if ((await host.kindOf(path)) === "file") return path;
  return undefined;
}

/** Names of files may have the backslashes of Windows; patterns may not, as there they take away a meaning. */
function slashed(name: string): string {
  return name.replaceAll("\\", "/");
}

function issueOf({ range }: Located<string>, message: string): Issue {
  return { kind: "extends", range, message };
}
