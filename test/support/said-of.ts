import assert from "node:assert/strict";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { type ClientOptions, startClient } from "./client.ts";

/** All that the server says of a folder, in its order, whatever the folder is called. */
export async function saidOf(options: ClientOptions): Promise<readonly unknown[]> {
  const client = await startClient({ pulls: true, ...options });
  try {
    const params = { previousResultIds: [] };
    const { items } = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", params);
    return items.map((report) => {
      assert.ok(report.kind === "full");
      return JSON.parse(JSON.stringify([report.uri, report.items]).replaceAll(client.uriOf(""), ""));
    });
  } finally {
    await client.end();
  }
}
