import type { Connection } from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { Host } from "../workspace/host.ts";
import { type FileEntry, type FileKind, fileRequests } from "./protocol.ts";
import { fileUri } from "./uris.ts";

/** The files of one folder of the workspace: where it stands for the host, and how its paths become URIs. */
export interface Files {
  readonly host: Host;
  readonly path: string;
  /** Whether the machine has them itself. */
  readonly isOnDisk: boolean;
  uriOf(path: string): string;
}

/** Who reads files: the machine those that it has, the client all others, if it can. */
export interface Readers {
  readonly machine: Host | undefined;
  readonly client: Connection | undefined;
}

/** How to read the folder that a URI names; undefined when nobody can. */
export function filesAt(uri: string, { machine, client }: Readers): Files | undefined {
  const parsed = URI.parse(uri);
  if (parsed.scheme === "file" && machine) {
    return {
      host: machine,
      path: withoutSlash(filePath(parsed)),
      isOnDisk: true,
      uriOf: fileUri,
    };
  }
  if (!client) return undefined;
  const uriOf = (path: string): string => parsed.with({ path }).toString();
  return { host: clientHost(client, uriOf), path: withoutSlash(parsed.path), isOnDisk: false, uriOf };
}

/** As hosts spell paths: `c:/work` on Windows, and `//server/share` for what lies on another machine. */
function filePath({ authority, path }: URI): string {
  if (authority !== "") return `//${authority}${path}`;
  return /^\/[a-z]:/i.test(path) ? path.charAt(1).toLowerCase() + path.slice(2) : path;
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function clientHost(connection: Connection, uriOf: (path: string) => string): Host {
  return {
    async kindOf(path) {
      return (await connection.sendRequest<FileKind | null>(fileRequests.kindOf, { uri: uriOf(path) })) ?? undefined;
    },
    list: (path) => connection.sendRequest<FileEntry[]>(fileRequests.list, { uri: uriOf(path) }),
    async read(path) {
      const base64 = await connection.sendRequest<string>(fileRequests.read, { uri: uriOf(path) }).catch(() => {
        // What clients say of it is written for programmers, and differs between them.
        throw new Error("the editor cannot read it");
      });
      return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    },
    // No editor tells it. What it opens without a disk, such as a repository on the web, leads nowhere else.
    realPath: (path) => path,
  };
}
