import assert from "node:assert/strict";
import { nodeHost } from "../../src/machine/node.ts";
import { readForNow } from "../../src/machine/reading.ts";
import { stampOf } from "../../src/machine/stamp.ts";
import { inFolder } from "../support/cli.ts";

const texts = ["", "a", "Ferry – 渡船", "x".repeat(65_535), "y".repeat(65_536), "z".repeat(65_537), "end"];
const files = Object.fromEntries(texts.map((text, i) => [`${i}.md`, text]));

describe("the reading of files one after the other", () => {
  it("gives what stands in each, be it empty or large", () => {
    inFolder(files, (folder) => {
      const read = texts.map((_, i) => Buffer.from(readForNow(`${folder}/${i}.md`).bytes).toString());
      assert.deepEqual(read, texts);
    });
  });

  it("knows what each was like", () => {
    inFolder(files, (folder) => assert.deepEqual(readForNow(`${folder}/2.md`).stamp, stampOf(`${folder}/2.md`)));
  });

  it("leaves what a host has read as it is", () => {
    inFolder(files, (folder) => {
      const [first] = [nodeHost.read(`${folder}/1.md`), nodeHost.read(`${folder}/6.md`)];
      assert.equal(first.toString(), "a");
    });
  });

  it("fails for folders and for what is not there", () => {
    inFolder(files, (folder) => {
      assert.throws(() => readForNow(folder), { code: "EISDIR" });
      assert.throws(() => readForNow(`${folder}/7.md`), { code: "ENOENT" });
    });
  });
});
