import assert from "node:assert/strict";
import { once } from "node:events";
import { renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { clock, type Machine } from "../../src/server/machine.ts";
import { bundle } from "../support/cli.ts";
import { startProcess, withClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";
import { folderOf } from "../support/folder.ts";

const uri = "file:///work/a.charter.md";
const textDocument = { uri };
const position = { line: 10, character: 4 };
const range = { start: position, end: position };

const requests: Readonly<Record<string, object>> = {
  "textDocument/hover": { textDocument, position },
  "textDocument/completion": { textDocument, position },
  "textDocument/definition": { textDocument, position },
  "textDocument/references": { textDocument, position, context: { includeDeclaration: true } },
  "textDocument/codeAction": { textDocument, range, context: { diagnostics: [] } },
  "textDocument/codeLens": { textDocument },
  "textDocument/documentLink": { textDocument },
  "textDocument/documentSymbol": { textDocument },
  "textDocument/foldingRange": { textDocument },
  "textDocument/selectionRange": { textDocument, positions: [position] },
  "textDocument/inlayHint": { textDocument, range },
  "textDocument/diagnostic": { textDocument },
  "workspace/diagnostic": { previousResultIds: [] },
  "workspace/symbol": { query: "" },
  "workspace/executeCommand": { command: "charter.server.checkWorkspace", arguments: [] },
};

const initialize = {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} } },
};

describe("a server that is killed", function () {
  this.timeout(60_000);
  before(() => void bundle());

  for (const [method, params] of Object.entries(requests)) {
    it(`leaves no question open and no process behind: ${method}`, async () => {
      const child = startProcess();
      assert.ok(child.stdout && child.stdin);
      const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      );
      connection.onError(() => undefined);
      connection.listen();
      await connection.sendRequest("initialize", initialize);
      await connection.sendNotification("initialized", {});
      const item = { uri, languageId: "markdown", version: 1, text: complete };
      await connection.sendNotification("textDocument/didOpen", { textDocument: item });
      const closed = new Promise<void>((resolve) => connection.onClose(resolve));
      const answer = connection.sendRequest(method, params).then(
        () => "answered",
        () => "refused",
      );
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      assert.equal((await ended)[1], "SIGKILL");
      await closed;
      connection.dispose();
      // It was answered before, or its connection ended: nobody waits for ever.
      assert.ok(["answered", "refused"].includes(await answer));
    });
  }
});

describe("a server whose client is gone", function () {
  this.timeout(60_000);

  it("ends, also with a question that it is answering", async () => {
    const child = startProcess();
    const { stdin } = child;
    assert.ok(stdin);
    const say = (message: object): void => {
      const content = JSON.stringify({ jsonrpc: "2.0", ...message });
      stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    };
    say({ id: 1, method: "initialize", params: initialize });
    say({ method: "initialized", params: {} });
    for (const [id, [method, params]] of Object.entries(requests).entries()) say({ id: id + 2, method, params });
    const ended = once(child, "exit");
    stdin.end();
    await ended;
    assert.notEqual(child.exitCode, null);
  });
});

describe("a server whose files change under it", function () {
  this.timeout(60_000);
  const broken = complete.replace("## Mutuality", "## Mutuallity");

  it("goes on when a file is deleted between finding and reading it", async () => {
    const host = folderOf({ "a.charter.md": broken, "b.charter.md": broken });
    const machine: Partial<Machine> = {
      files: {
        ...host,
        read(path) {
          if (path.endsWith("a.charter.md")) throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
          return host.read(path);
        },
      },
    };
    const folder = { uri: "file:///work", name: "work" };
    const params = { initialize: { workspaceFolders: [folder], initializationOptions: {} } };
    await withClient({ place: "this thread", machine, ...params }, async ({ run }) => {
      assert.equal((await run<{ charters: number }>("checkWorkspace")).charters, 1);
    });
  });

  it("follows a folder that is renamed, and one that is deleted", async () => {
    await withClient({ files: { "old/a.charter.md": broken, "b.charter.md": complete } }, async (client) => {
      const at = (name: string): string => fileURLToPath(client.uriOf(name));
      const count = async (): Promise<number> => (await client.run<{ charters: number }>("checkWorkspace")).charters;
      assert.equal(await count(), 2);
      renameSync(at("old"), at("new"));
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [
          { uri: client.uriOf("old"), type: 3 },
          { uri: client.uriOf("new/a.charter.md"), type: 1 },
        ],
      });
      assert.equal(await count(), 2);
      await client.shows("old/a.charter.md", []);
      rmSync(at("new"), { recursive: true });
      assert.equal(await count(), 1);
    });
  });
});

describe("a server on a machine whose clock moves back", () => {
  it("goes on answering, with the day that the clock says", async () => {
    let now = 1_000_000;
    let day = "2026-07-02";
    const machine: Partial<Machine> = {
      ...clock,
      now: () => {
        now -= 1000;
        return now;
      },
      today: () => day,
    };
    const due = complete.replace("every: P6M", "every: P6M, next: 2026-05-01");
    await withClient({ place: "this thread", machine, pulls: true }, async (client) => {
      await client.open("a.charter.md", due);
      const asked = async (): Promise<number> => {
        const { items } = await client.ask<{ items: unknown[] }>("textDocument/diagnostic", {
          textDocument: { uri: client.uriOf("a.charter.md") },
        });
        return items.length;
      };
      assert.equal(await asked(), 1);
      day = "2026-04-01";
      assert.equal(await asked(), 0);
    });
  });
});
