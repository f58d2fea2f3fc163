import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { whileInFolder } from "../support/cli.ts";
import { portfolio } from "../support/portfolio.ts";
import { saidOf } from "../support/said-of.ts";

/** A machine with so many cores, which writes a sign for each charter that a thread opens. */
const machineOf = (cores: number): string => `
const fs = require("node:fs");
const path = require("node:path");
const { threadId } = require("node:worker_threads");
require("node:os").availableParallelism = () => ${cores};
require("node:module").syncBuiltinESMExports();
const open = fs.openSync;
fs.openSync = (file, flags) => {
  if (/c\\d+(\\.charter)?\\.md$/.test(file)) fs.appendFileSync(path.join(__dirname, "thread-" + threadId), ".");
  return open(file, flags);
};`;

describe("the first look at many charters", function () {
  this.timeout(60_000);

  /** What the server says, and how many charters this thread and another one have opened. */
  const look = (cores: number) =>
    whileInFolder({ ...portfolio(), "machine.cjs": machineOf(cores) }, async (folder) => {
      const said = await saidOf({ folder, execArgv: ["--require", path.join(folder, "machine.cjs")] });
      const openedBy = (thread: string): number => {
        const signs = path.join(folder, thread);
        return existsSync(signs) ? readFileSync(signs).length : 0;
      };
      return { said, here: openedBy("thread-0"), there: openedBy("thread-1") };
    });

  it("finds on two threads what one finds", async () => {
    const alone = await look(2);
    const together = await look(3);
    assert.ok(alone.said.length > 500);
    assert.deepEqual(together.said, alone.said);
    assert.deepEqual([alone.here, alone.there], [600, 0]);
    assert.equal(together.here + together.there, 600);
    assert.ok(together.there > 0);
  });
});
