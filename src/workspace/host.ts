/**
 * What a workspace asks of the machine it runs on. Paths are absolute and have forward slashes, on Windows too. A host
 * may answer at once or later.
 */
export interface Host {
  /** What stands at a path, symbolic links followed; undefined for nothing, or a link that leads nowhere. */
  kindOf(path: string): Awaitable<Kind | undefined>;
  /** What a folder holds, in any order. Fails for a folder that cannot be read. */
  list(folder: string): Awaitable<readonly Entry[]>;
  /** Fails for a file that cannot be read. */
  read(path: string): Awaitable<Uint8Array>;
  /**
   * The same place without a link on the way, in the one spelling that the disk has for it. Of what is not there, the part
   * that is.
   */
  realPath(path: string): Awaitable<string>;
}

export interface Entry {
  readonly name: string;
  /** A symbolic link is not followed here. */
  readonly kind: Kind | "link";
}

/** Neither file nor folder are pipes, sockets and devices: reading them may never end. */
export type Kind = "file" | "folder" | "other";

type Awaitable<T> = T | Promise<T>;

/** Something that could not be read, and why: one sentence. */
export interface Failure {
  /** Relative to the current folder, as users see it. */
  readonly path: string;
  readonly message: string;
}

/** The same host with some files, by their paths, that are not there yet. */
export function withFiles(host: Host, files: ReadonlyMap<string, string>): Host {
  return {
    list: (folder) => host.list(folder),
    realPath: (path) => host.realPath(path),
    kindOf: (path) => (files.has(path) ? "file" : host.kindOf(path)),
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? host.read(path) : new TextEncoder().encode(text);
    },
  };
}

/** What an error of the file system means, to be put behind “because”. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it does not exist",
  EACCES: "the permission is missing",
  EPERM: "the permission is missing",
  EISDIR: "it is a folder",
  EEXIST: "something else stands in its way",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EFBIG: "the file would be larger than is allowed here",
  EIO: "the disk fails",
  EROFS: "the disk is read-only",
};
