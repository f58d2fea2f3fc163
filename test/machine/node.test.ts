import assert from "node:assert/strict";
import { realpathSync } from "node:fs";
import path from "node:path";
import { nodeHost } from "../../src/machine/node.ts";
import { inFolder } from "../support/cli.ts";

describe("the real path of a file of this machine", () => {
  it("has no link on its way, also where only a part of it is there", () => {
    inFolder({ "a/b.md": "", c: { link: "a" }, "a/d.md": { link: "nowhere" }, e: { link: "e" } }, (folder) => {
      const real = realpathSync(folder).replaceAll(path.sep, "/");
      for (const [name, expected] of [
        ["c/b.md", "a/b.md"],
        ["c/x/y.md", "a/x/y.md"],
        ["a/d.md", "a/d.md"],
        ["e/f.md", "e/f.md"],
        ["c/b.md/g", "a/b.md/g"],
        ["a\0", "a\0"],
      ])
        assert.equal(nodeHost.realPath(`${folder}/${name}`), `${real}/${expected}`);
      assert.equal(nodeHost.realPath("/"), "/");
    });
  });
});
