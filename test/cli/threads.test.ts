import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { bundle, inFolder, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { portfolio } from "../support/portfolio.ts";

/** Writes a sign for each charter that a thread opens. */
const spy = `
const fs = require("node:fs");
const { threadId } = require("node:worker_threads");
const open = fs.openSync;
fs.openSync = (path, flags) => {
  if (/c\\d+(\\.charter)?\\.md$/.test(path)) fs.appendFileSync("thread-" + threadId, ".");
  return open(path, flags);
};`;

describe("charter check --threads", () => {
  it("finds the same in the same order as one thread", () => {
    inFolder(portfolio(), (folder) => {
      const outcome = (options: string) => {
        const { stdout, stderr, status } = run(`check --as-of 2026-06-01 ${options}`, folder);
        return { stdout, stderr, status };
      };
      for (const format of ["text", "json"]) {
        const alone = outcome(`--format ${format}`);
        assert.equal(alone.status, 2);
        assert.deepEqual(outcome(`--format ${format} --threads 3`), alone);
        // What another thread has found is kept, and its answer to a text that is known.
        assert.deepEqual(outcome(`--format ${format} --threads 2 --cache`), alone);
        assert.deepEqual(outcome(`--format ${format} --threads 2 --cache`), alone);
        rmSync(path.join(folder, ".charter/cache"), { recursive: true });
      }
    });
  });

  it("has other threads read charters", () => {
    inFolder({ ...portfolio(), "spy.cjs": spy }, (folder) => {
      const env = { PATH: process.env.PATH, NODE_OPTIONS: "--require ./spy.cjs" };
      spawnSync(process.execPath, [bundle(), "check", "--threads", "3"], { cwd: folder, env });
      const reads = ["thread-0", "thread-1", "thread-2"].map((name) => readFileSync(path.join(folder, name)).length);
      assert.equal(
        reads.reduce((sum, count) => sum + count),
        600,
      );
    });
  });

  it("takes a number of threads", () => {
    session(
      { "a.charter.md": complete },
      `
$ charter check --threads 4
! Checked 1 charter: no problems.

$ charter check --threads 0
! charter: option '--threads <number>' argument '0' is invalid. It takes a whole number from 1 to 99.
= 2`,
    );
  });
});
