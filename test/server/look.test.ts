import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { whileInFolder } from "../support/cli.ts";
import { portfolio } from "../support/portfolio.ts";
import { saidOf } from "../support/said-of.ts";

/** Writes a sign for each charter that a thread reads. */
const spy = `
const fs = require("node:fs");
const path = require("node:path");
const { threadId } = require("node:worker_threads");
const read = fs.readFileSync;
fs.readFileSync = (file, options) => {
  if (/c\\d+(\\.charter)?\\.md$/.test(file)) fs.appendFileSync(path.join(__dirname, "thread-" + threadId), ".");
  return read(file, options);
};`;

describe("the first look at many charters", function () {
  this.timeout(60_000);

  it("finds on two threads what one finds", () =>
    whileInFolder(portfolio(), async (folder) => {
      const alone = await saidOf({ place: "this thread", folder });
      assert.ok(alone.length > 500);
      assert.deepEqual(await saidOf({ folder }), alone);
    }));

  it("has another thread read charters", () =>
    whileInFolder({ ...portfolio(), "spy.cjs": spy }, async (folder) => {
      await saidOf({ folder, execArgv: ["--require", path.join(folder, "spy.cjs")] });
      const read = ["thread-0", "thread-1"]
        .map((name) => path.join(folder, name))
        .map((file) => (existsSync(file) ? readFileSync(file).length : 0));
      assert.equal(
        read.reduce((sum, count) => sum + count),
        600,
      );
      // With a single core there is none.
      assert.equal((read[1] ?? 0) > 0, availableParallelism() > 1);
    }));
});
