import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundle, inFolder } from "../support/cli.ts";

const charter = `## Trust

**Observation:** The carrier has seen the forecast twice this year.

**Guiding principle:** The lead opens the forecast every Friday.
`;

/** Prints at the end which of Node's modules have been loaded. */
const listing = `
process.on("exit", () => {
  const loaded = process.moduleLoadList.map((entry) => entry.replace(/^NativeModule /, ""));
  require("node:fs").writeFileSync(__dirname + "/loaded.json", JSON.stringify(loaded));
});
`;

describe("the start of the command line", () => {
  it("waits for no module of Node that it does not use", () => {
    inFolder({ "a.charter.md": charter, "listing.js": listing }, (folder) => {
      const args = ["--require", path.join(folder, "listing.js"), bundle(), "check", "a.charter.md"];
      const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      assert.match(stderr, /^Checked 1 charter/);
      const loaded: readonly string[] = require(path.join(folder, "loaded.json"));
      assert.ok(loaded.includes("fs"));
      for (const name of ["child_process", "crypto", "net", "readline", "stream", "tty"])
        assert.ok(!loaded.includes(name), name);
    });
  });
});
