// Paths here are plain text with forward slashes: this folder runs where there is no node:path.

/** An absolute path, without `.`, `..` and a slash at its end. `from` is absolute. */
export function resolvePath(from: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${from}/${path}`;
  const volume = volumeOf(whole);
  const names: string[] = [];
  for (const name of whole.slice(volume.length).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return `${volume}/${names.join("/")}`;
}

/** The way from one absolute path to another; `.` when they are the same. Between two volumes there is none: absolute. */
export function relativePath(from: string, path: string): string {
  if (path === from) return ".";
  if (isBelow(path, from)) return path.slice(withSlash(from).length);
  if (volumeOf(from) !== volumeOf(path)) return path;
  const here = from.split("/").filter(Boolean);
  const there = path.split("/").filter(Boolean);
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(withSlash(folder)) && path !== folder;
}

export function joinPath(folder: string, name: string): string {
  return withSlash(folder) + name;
}

/** The folders above a path, the root first, itself not among them. */
export function foldersAbove(path: string): string[] {
  const above: string[] = [];
  const root = volumeOf(path).length;
  for (let at = path.lastIndexOf("/"); at >= root; at = path.lastIndexOf("/", at - 1)) {
    if (path.length > root + 1) above.unshift(at === root ? path.slice(0, root + 1) : path.slice(0, at));
    if (at === root) break;
  }
  return above;
}

/** The folder that holds what stands at a path. */
export function folderOf(path: string): string {
  const root = volumeOf(path).length;
  const at = path.lastIndexOf("/");
  if (at < root || path.length <= root + 1) return "/";
  return path.slice(0, at === root ? root + 1 : at);
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What the paths of Windows begin with before their root: `c:`, or `//server/share` for what lies on another machine. */
function volumeOf(path: string): string {
  // Nearly all paths have none.
  if (path.startsWith("/") && !path.startsWith("//")) return "";
  return /^(?:[a-z]:|\/\/[^/]+\/[^/]+)(?=\/|$)/i.exec(path)?.[0] ?? "";
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:)?\//i.test(path);
}

function withSlash(folder: string): string {
  return folder.endsWith("/") ? folder : `${folder}/`;
}
