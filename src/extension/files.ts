import * as vscode from "vscode";
import { type FileEntry, type FileKind, type FileParams, fileRequests } from "../server/protocol.ts";
import type { Client } from "./server.ts";

/** Lets the server read what only the editor can reach: virtual workspaces, and everything when it runs in a worker. */
export function answerFileRequests(client: Client): void {
  const uriOf = ({ uri }: FileParams): vscode.Uri => client.protocol2CodeConverter.asUri(uri);

  client.onRequest<FileKind | null, void>(fileRequests.kindOf, async (params: FileParams) => {
    try {
      return kindOf((await vscode.workspace.fs.stat(uriOf(params))).type);
    } catch {
      return null;
    }
  });

  client.onRequest(fileRequests.list, async (params: FileParams): Promise<FileEntry[]> => {
    const entries = await vscode.workspace.fs.readDirectory(uriOf(params));
    return entries.map(([name, type]) => ({ name, kind: type & vscode.FileType.SymbolicLink ? "link" : kindOf(type) }));
  });

  client.onRequest(fileRequests.read, async (params: FileParams): Promise<string> => {
    return base64(await vscode.workspace.fs.readFile(uriOf(params)));
  });
}

function kindOf(type: vscode.FileType): FileKind {
  if (type & vscode.FileType.Directory) return "folder";
  return type & vscode.FileType.File ? "file" : "other";
}

/** In slices, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}
