import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { inOrder } from "../../src/server/lifecycle.ts";
import { clock } from "../../src/server/machine.ts";
import { startServer } from "../../src/server/start-server.ts";
import { folderOf } from "../../test/support/folder.ts";
import { anyText } from "../../test/support/fragments.ts";

const uris = [
  "file:///work/a.charter.md",
  "file:///work/b.md",
  "file:///nowhere",
  "untitled:1",
  "",
  "%",
  ":",
  "file:///%E0%A4%A",
];
const count = fc.oneof(fc.constantFrom(0, 1, 2, -1, 1e9, 0.5), fc.integer());
const place = fc.record({ line: count, character: count });
const range = fc.record({ start: place, end: place });
const textDocument = fc.record({ uri: fc.constantFrom(...uris), version: count });
const strange = fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom(null, [], {}, "", 7)).map((value) => {
  // As it would come over the wire.
  const json = JSON.stringify(value, (_key, inner) => (typeof inner === "bigint" ? `${inner}` : inner));
  return json === undefined ? null : JSON.parse(json);
});
const change = fc.oneof(fc.record({ range, text: anyText }), fc.record({ text: anyText }), strange);

const params = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ textDocument, position: place, range, context: fc.constant({ diagnostics: [] }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ textDocument, positions: fc.array(place, { maxLength: 3 }), query: fc.string() }),
  },
  { weight: 2, arbitrary: fc.record({ textDocument, contentChanges: fc.array(change, { maxLength: 4 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      command: fc.constantFrom("charter.server.overview", "charter.server.convert", "charter.server.nextGap", "x"),
      arguments: fc.array(fc.oneof(fc.constantFrom(...uris), range, place, strange), { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: strange },
);
const methods = [
  ..."hover completion definition references codeAction codeLens documentLink documentSymbol foldingRange selectionRange inlayHint diagnostic didOpen didChange didSave didClose"
    .split(" ")
    .map((name) => `textDocument/${name}`),
  ..."symbol diagnostic executeCommand didChangeConfiguration didChangeWatchedFiles didChangeWorkspaceFolders"
    .split(" ")
    .map((name) => `workspace/${name}`),
  ..."initialize initialized shutdown $/cancelRequest $/setTrace nothing/such".split(" "),
];
const open = fc
  .record({ uri: fc.constantFrom(...uris), languageId: fc.constant("markdown"), version: count, text: anyText })
  .map((item) => ({ method: "textDocument/didOpen", params: { textDocument: item } }));
const message = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      id: fc.oneof(fc.nat(50), fc.string({ maxLength: 3 })),
      method: fc.constantFrom(...methods),
      params,
    }),
  },
  { weight: 4, arbitrary: fc.record({ method: fc.constantFrom(...methods), params }) },
  { weight: 4, arbitrary: open },
  { weight: 1, arbitrary: fc.record({ id: fc.nat(50), result: strange }) },
  { weight: 1, arbitrary: strange },
);
const frame = fc.oneof(
  {
    weight: 20,
    arbitrary: message.map((content) =>
      framed(
        JSON.stringify(
          content === null || typeof content !== "object" || Array.isArray(content)
            ? content
            : { jsonrpc: "2.0", ...content },
        ),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Content-Length: x\r\n\r\n{}",
      "Content-Length: -1\r\n\r\n",
      "\r\n\r\n",
      "Content-Length: 3\r\n\r\n{}{",
      "A: b\r\n\r\n{}",
      "Content-Length: 2\n\n{}",
      "Content-Length: 9e9\r\n\r\n",
    ),
  },
);

/** Whatever comes over the stream, in whatever order: each is one input. */
export const perStream = 12;

export const streamProperties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  "messages of the protocol": fc.asyncProperty(
    fc.boolean(),
    fc.array(frame, { minLength: perStream, maxLength: perStream }),
    async (isInitialized, frames) => {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const timers = new Set<() => void>();
      const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output), inOrder());
      startServer(connection, {
        ...clock,
        later(milliseconds, work) {
          const forget = clock.later(milliseconds, work);
          timers.add(forget);
          return forget;
        },
        files: folderOf({ "a.charter.md": "## Trust\n", "b.md": "# B\n" }),
      });
      let answers = "";
      output.on("data", (chunk) => {
        answers += chunk;
      });
      const initialize = {
        jsonrpc: "2.0",
        id: "first",
        method: "initialize",
        params: { processId: null, rootUri: "file:///work", capabilities: {} },
      };
      if (isInitialized) input.write(framed(JSON.stringify(initialize)));
      for (const part of frames) input.write(part);
      for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve));
      if (isInitialized) assert.match(answers, /charter-language-server/);
      for (const forget of timers) forget();
    },
  ),
};

function framed(content: string): string {
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}
