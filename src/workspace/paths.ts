// Paths here are plain text with forward slashes: this folder runs where there is no node:path.

/** An absolute path, without `.`, `..` and a slash at its end. `from` is absolute. */
export function resolvePath(from: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${from}/${path}`;
  const drive = /^[a-z]:/i.exec(whole)?.[0] ?? "";
  const names: string[] = [];
  for (const name of whole.slice(drive.length).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return `${drive}/${names.join("/")}`;
}

/** The way from one absolute path to another; `.` when they are the same. Between two drives there is none: absolute. */
export function relativePath(from: string, path: string): string {
  if (path === from) return ".";
  if (isBelow(path, from)) return path.slice(withSlash(from).length);
  const here = from.split("/").filter(Boolean);
  const there = path.split("/").filter(Boolean);
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  if (shared === 0 && /^[a-z]:/i.test(path)) return path;
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
  for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
    const folder = path.slice(0, at);
    if (path !== "/") above.unshift(folder === "" || /^[a-z]:$/i.test(folder) ? `${folder}/` : folder);
    if (at === 0) break;
  }
  return above;
}

/** The folder that holds what stands at a path. */
export function folderOf(path: string): string {
  return foldersAbove(path).at(-1) ?? "/";
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:)?\//i.test(path);
}

function withSlash(folder: string): string {
  return folder.endsWith("/") ? folder : `${folder}/`;
}
