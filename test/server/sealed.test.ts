import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CompletionItem, Hover } from "vscode-languageserver";
import { bundle } from "../support/cli.ts";
import { type ClientOptions, withClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";

/** It reads any file and writes none; for a few charters it starts no process, no thread and no add-on, and it makes no code of text. */
const sealed = [
  "--experimental-permission",
  "--allow-fs-read=*",
  "--disallow-code-generation-from-strings",
  "--no-warnings",
  "--require",
  path.resolve(__dirname, "../support/sealed.cjs"),
];

describe("a server that may start nothing, write nothing and reach nobody", function () {
  this.timeout(60_000);

  it("does all that it does elsewhere, with what packages and catalogs say as data", async () => {
    const options: ClientOptions = {
      execArgv: sealed,
      pulls: true,
      files: {
        ".charter.yaml": "extends: charter-preset\ncatalog: own\n",
        "node_modules/charter-preset/package.json": '{ "name": "charter-preset", "main": "index.js" }',
        "node_modules/charter-preset/index.js": "process.exit(78);\n",
        "node_modules/charter-preset/.charter.yaml": "rules: { theme-order: error }\n",
        ".charter/catalogs/own.yaml":
          "catalog: 1\nid: own\ntitle: Own\nextends: minimal-3\nthemes:\n  - { id: pace, title: Pace, idea: How fast. }\n",
        "b.charter.md": complete.replace("## Mutuality", "## Mutuallity"),
        "decisions/one.md": "---\ntitle: Flour by rail\napplies: [mutuality]\n---\n",
      },
    };
    await withClient(options, async (client) => {
      await client.open("a.charter.md", `${complete.replace("catalog: minimal-3\n", "")}\n## Pace\n`);
      await client.shows("a.charter.md", ["“Pace” has no observation and no guiding principle."]);
      await client.shows("b.charter.md", ["“Mutuallity” is read as the theme “Mutuality”, which it nearly names."]);
      const textDocument = { uri: client.uriOf("a.charter.md") };
      const line = client.textOf("a.charter.md").split("\n").indexOf("## Pace");
      const hover = await client.ask<Hover>("textDocument/hover", { textDocument, position: { line, character: 4 } });
      assert.match(JSON.stringify(hover), /How fast/);
      const items = await client.ask<CompletionItem[]>("textDocument/completion", {
        textDocument,
        position: { line: 2, character: 0 },
      });
      assert.ok(items.length > 0);
      for (const method of ["codeLens", "documentSymbol", "foldingRange", "documentLink"])
        assert.ok(Array.isArray(await client.ask(`textDocument/${method}`, { textDocument })), method);
      assert.equal(typeof (await client.run("explain", textDocument.uri)), "string");
      assert.ok(await client.run("checkWorkspace"));
    });
  });

  it("has no part in its bundle that could start a program or fetch a page", () => {
    for (const name of ["charter-language-server.js"]) {
      const source = readFileSync(path.join(path.dirname(bundle()), name), "utf8");
      const asked = [...source.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, module = ""]) =>
        module.replace(/^node:/, ""),
      );
      // Connections are for clients that name a socket or a pipe on the command line, threads for very many charters.
      const sockets = ["net", "stream", "worker_threads"];
      const known = ["buffer", "crypto", "fs", "os", "path", "process", "url", "util", "v8", ...sockets];
      assert.deepEqual(
        [...new Set(asked)].filter((module) => !known.includes(module)),
        [],
        name,
      );
      assert.doesNotMatch(source, /\b(?:fetch|XMLHttpRequest|WebSocket|importScripts|eval)\(/, name);
    }
  });
});
