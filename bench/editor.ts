import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { dist } from "./places.ts";
import { peakOf } from "./run.ts";

/** The bundled language server with a folder, over its real pipes. */
export interface Editor {
  readonly connection: ProtocolConnection;
  /** When the process was started, as `performance.now()` counts. */
  readonly begin: number;
  /** Asks for what there is to say of all charters. */
  all(): Promise<WorkspaceDiagnosticReport["items"]>;
  /** The most memory that the server has held, in MiB. */
  peak(): number | undefined;
  close(): Promise<void>;
}

/** @param storage the folder in which the server may keep things; undefined for none. */
export async function openEditor(folder: string, storage: string | undefined): Promise<Editor> {
  const begin = performance.now();
  const server = spawn(process.execPath, [path.join(dist, "charter-language-server.js"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  for (const method of ["client/registerCapability", "workspace/diagnostic/refresh", "workspace/codeLens/refresh"])
    connection.onRequest(method, () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "charters" }],
    initializationOptions: storage === undefined ? {} : { storage: pathToFileURL(storage).toString() },
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    begin,
    async all() {
      const params = { previousResultIds: [] };
      return (await connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", params)).items;
    },
    peak: () => peakOf(server.pid),
    async close() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
      await ended;
    },
  };
}
