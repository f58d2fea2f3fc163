import type { Connection } from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { Host } from "../workspace/host.ts";
import type { Machine } from "./machine.ts";
import { type FileEntry, type FileKind, fileRequests } from "./protocol.ts";

/** The files of one folder of the workspace: where it stands for the host, and how its paths become URIs. */
export interface Files {
  readonly host: Host;
  readonly path: string;
  uriOf(path: string): string;
}

/**
 * How to read what a URI names: `file:` through the machine, everything else through the client if it can; undefined
 * when nobody can.
 */
export function filesAt(
  uri: string,
  machine: Machine,
  connection: Connection,
  clientReads: boolean,
): Files | undefined {
  const parsed = URI.parse(uri);
  if (parsed.scheme === "file" && machine.files) {
    return {
      host: machine.files,
      path: withoutSlash(parsed.fsPath.replaceAll("\\", "/")),
      uriOf: (path) => URI.file(path).toString(),
    };
  }
  if (!clientReads) return undefined;
  const uriOf = (path: string): string => parsed.with({ path }).toString();
  return { host: clientHost(connection, uriOf), path: withoutSlash(parsed.path), uriOf };
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
      const base64 = await connection.sendRequest<string>(fileRequests.read, { uri: uriOf(path) });
      return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    },
  };
}
