import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { bundle, inFolder, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

/** Enough for other threads to be started, with everything that goes to them and comes back. */
function portfolio(): Record<string, string> {
  const files: Record<string, string> = {
    ".charter.yaml": "rules: { principle-too-long: { max: 12 } }\n",
    ".charter/catalogs/house.yaml":
      "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n",
    "d2/.charter.yaml": "profile: strict\nextends: ./nowhere.yaml\n",
    "d3/decisions/ferry.md": "---\nraised: 2026-03-02\napplies: [mutuality]\n---\n\n# Who pays\n",
    "charter.baseline.json": JSON.stringify({
      version: 1,
      files: { "d1/c001.charter.md": [{ rule: "theme-missing", theme: "noise", text: "house", count: 1 }] },
    }),
  };
  for (let i = 0; i < 600; i++) {
    const name = `d${i % 5}/c${String(i).padStart(3, "0")}`;
    const text = complete.replace("Flour for", `Flour no. ${i} for`);
    if (i % 7 === 0) files[`${name}.md`] = "# Read me\n";
    else if (i % 5 === 1) files[`${name}.charter.md`] = "---\ncharter: 1\ncatalog: house\n---\n\n# House\n";
    else files[`${name}.charter.md`] = i % 3 === 0 ? text.replace("**Observation:** Flour", "Flour") : text;
  }
  return files;
}

/** Writes a sign for each charter that a thread reads. */
const spy = `
const fs = require("node:fs");
const { threadId } = require("node:worker_threads");
const read = fs.readFileSync;
fs.readFileSync = (path, options) => {
  if (/c\\d+(\\.charter)?\\.md$/.test(path)) fs.appendFileSync("thread-" + threadId, ".");
  return read(path, options);
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
