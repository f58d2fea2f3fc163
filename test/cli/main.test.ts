import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { bundle, inFolder, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

describe("charter", () => {
  it("prints its version", () => {
    session({}, `$ charter --version\n${version}`);
  });

  it("prints its help where it is asked for", () => {
    const { stdout, status } = inFolder({}, (folder) => run(" --help", folder));
    assert.match(stdout, /^Usage: charter /);
    assert.match(
      stdout,
      /\n\nExit status:\n {2}0 {2}no errors\n.*\n {2}2 {2}something could not be read or understood\n$/,
    );
    assert.equal(status, 0);
  });

  it("prints its help as an error where no command is given", () => {
    const { stdout, stderr, status } = inFolder({}, (folder) => run("", folder));
    assert.equal(stdout, "");
    assert.match(stderr, /^Usage: charter /);
    assert.equal(status, 2);
  });

  it("stops quietly when nobody reads on", async () => {
    const program = spawn(process.execPath, [bundle(), "rules"]);
    program.stdout.destroy();
    let errors = "";
    program.stderr.on("data", (data) => {
      errors += data;
    });
    const status = await new Promise((resolve) => program.on("close", resolve));
    assert.deepEqual({ status, errors }, { status: 0, errors: "" });
  });

  it("needs no file beside it", () => {
    const { stdout, status } = inFolder({ "x.charter.md": complete }, (folder) => {
      copyFileSync(bundle(), path.join(folder, "alone.js"));
      return spawnSync(process.execPath, ["alone.js", "check", "--format", "json"], { cwd: folder, encoding: "utf8" });
    });
    assert.deepEqual({ status, charters: JSON.parse(stdout).summary.charters }, { status: 0, charters: 1 });
  });
});
