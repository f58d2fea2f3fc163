import assert from "node:assert/strict";
import { partOf, readDocument } from "../../src/workspace/documents.ts";
import { findFiles } from "../../src/workspace/find.ts";
import { folderOf } from "../support/folder.ts";

describe("readDocument", () => {
  it("drops a byte order mark and remembers it", async () => {
    assert.deepEqual(await read({ "a.md": "\u{FEFF}# A" }), ["a.md: # A (byte order mark)"]);
  });

  it("replaces bytes that are no UTF-8 and remembers it", async () => {
    assert.deepEqual(await read({ "a.md": Uint8Array.of(0x41, 0xff, 0x42) }), ["a.md: A\u{FFFD}B (no UTF-8)"]);
  });

  it("reads an empty file", async () => {
    assert.deepEqual(await read({ "a.md": "" }), ["a.md: "]);
  });

  it("goes on behind a file that cannot be read", async () => {
    const host = folderOf({ "a.md": "", "b.md": "B" });
    const guarded: typeof host = {
      ...host,
      read: (path) => {
        if (path.endsWith("a.md")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
        return host.read(path);
      },
    };
    assert.deepEqual(await transcript(guarded), ["“a.md” cannot be read: the permission is missing.", "b.md: B"]);
  });
});

describe("partOf", () => {
  it("puts each file into one part", () => {
    const files = ["a", "b", "c", "d", "e"];
    const parts = [1, 2].map((index) => partOf(files, { index, count: 2 }));
    assert.deepEqual(parts, [
      ["a", "c", "e"],
      ["b", "d"],
    ]);
  });
});

function read(files: Parameters<typeof folderOf>[0]): Promise<string[]> {
  return transcript(folderOf(files));
}

async function transcript(host: ReturnType<typeof folderOf>): Promise<string[]> {
  const lines: string[] = [];
  for (const file of (await findFiles(host, ["."], "/work")).files) {
    const document = await readDocument(host, file);
    if ("message" in document) lines.push(document.message);
    else {
      const { name, text, hasBom, invalidUtf8 } = document;
      lines.push(`${name}: ${text}${hasBom ? " (byte order mark)" : ""}${invalidUtf8 ? " (no UTF-8)" : ""}`);
    }
  }
  return lines;
}
