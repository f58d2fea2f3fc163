import assert from "node:assert/strict";
import { connect, type Place, startClient, startProcess } from "../support/client.ts";
import { complete } from "../support/complete.ts";

const places: readonly Place[] = ["a process", "a worker"];
const initialize = { processId: null, rootUri: null, capabilities: {} };
const hover = { textDocument: { uri: "file:///a.charter.md" }, position: { line: 0, character: 0 } };

/** The code of the error that a request is answered with. */
async function codeOf(request: Promise<unknown>): Promise<number | undefined> {
  try {
    await request;
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? Number(error.code) : undefined;
  }
}

for (const place of places) {
  describe(`the life of a server in ${place}`, function () {
    this.timeout(30_000);

    it("begins with “initialize” and ends with “shutdown”", async () => {
      const { connection, stop } = connect(place);
      connection.listen();
      assert.equal(await codeOf(connection.sendRequest("textDocument/hover", hover)), -32002);
      await connection.sendRequest("initialize", initialize);
      assert.equal(await codeOf(connection.sendRequest("initialize", initialize)), -32600);
      assert.equal(await connection.sendRequest("textDocument/hover", hover), null);
      await connection.sendRequest("shutdown");
      assert.equal(await codeOf(connection.sendRequest("textDocument/hover", hover)), -32600);
      assert.equal(await codeOf(connection.sendRequest("shutdown")), -32600);
      await connection.sendNotification("exit");
      await stop();
    });

    it("goes on after questions that make no sense", async () => {
      const client = await startClient({ place, pulls: true });
      const { connection } = client;
      await client.open("a.charter.md", complete);
      const textDocument = { uri: client.uriOf("a.charter.md") };
      const far = { line: 9999, character: 9999 };
      const behind = { line: -1, character: Number.MAX_SAFE_INTEGER };
      for (const position of [far, behind]) {
        const range = { start: position, end: far };
        for (const method of ["hover", "completion", "definition", "references"])
          assert.equal(
            await codeOf(client.ask(`textDocument/${method}`, { textDocument, position })),
            undefined,
            method,
          );
        assert.equal(
          await codeOf(client.ask("textDocument/codeAction", { textDocument, range, context: {} })),
          undefined,
        );
        assert.equal(await codeOf(client.run("convert", textDocument.uri, range)), undefined);
        assert.equal(await codeOf(client.run("nextGap", textDocument.uri, position)), undefined);
      }
      assert.equal(await codeOf(client.ask("textDocument/hover", { textDocument })), -32603);
      assert.equal(await codeOf(client.ask("textDocument/hover", {})), -32603);
      assert.equal(await codeOf(client.ask("textDocument/strange", {})), -32601);
      assert.equal(await codeOf(client.run("strange")), -32602);
      assert.equal(await codeOf(client.run("insertThemes", textDocument.uri)), -32603);
      await connection.sendNotification("textDocument/didChange", { textDocument: { ...textDocument, version: 7 } });
      await connection.sendNotification("workspace/didChangeWatchedFiles", {});
      await connection.sendNotification("textDocument/didClose", { textDocument: { uri: "nowhere" } });
      await client.shows("a.charter.md", []);
      await client.end();
    });
  });
}

describe("the pipes of a server in a process", function () {
  this.timeout(30_000);

  it("may carry what is no message", async () => {
    const child = startProcess();
    const { stdin, stdout } = child;
    assert.ok(stdin && stdout);
    const framed = (content: string): string => `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
    stdin.write(framed("no JSON"));
    stdin.write(framed("[]"));
    stdin.write(framed('{"jsonrpc":"2.0","method":7}'));
    stdin.write(framed(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: initialize })));
    let answer = "";
    for await (const chunk of stdout) {
      answer += chunk;
      if (answer.includes('"id":1')) break;
    }
    assert.match(answer, /"name":"charter-language-server"/);
    child.kill();
  });

  it("end the server when they are closed", async () => {
    const child = startProcess();
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.stdin?.end();
    assert.equal(await ended, 1);
  });
});
