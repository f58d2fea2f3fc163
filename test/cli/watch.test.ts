import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

const misspelt = complete.replace("## Mutuality", "## Mutuallity");

describe("charter check --watch", () => {
  let folder = "";
  let program: ChildProcess;
  let output = "";
  let news = (): void => {};

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "charter-"));
    write("a.charter.md", complete);
    output = "";
    const options = ["--watch", "--cache", "--format", "text", "--format", "json=out.json"];
    program = spawn(process.execPath, [bundle(), "check", ...options], { cwd: folder });
    program.on("exit", () => news());
    for (const stream of [program.stdout, program.stderr])
      stream?.on("data", (data) => {
        output += data;
        news();
      });
  });

  afterEach(() => {
    program.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };

  /** What is printed until it waits again. */
  const waits = async (): Promise<string> => {
    for (;;) {
      assert.equal(program.exitCode, null, output);
      const [before, after] = output.split("Waits for changes; Ctrl+C ends.\n", 2);
      if (after !== undefined) {
        output = output.slice(output.indexOf("ends.\n") + "ends.\n".length);
        return before ?? "";
      }
      await new Promise<void>((resolve) => {
        news = resolve;
      });
    }
  };

  /** Who saves may be heard of in several pieces: waits until the words are there. */
  const says = async (words: string): Promise<void> => {
    for (let said = ""; !said.includes(words); ) said = await waits();
  };

  it("checks again when a file changes, comes or goes, and ends with the last status", async () => {
    assert.equal(await waits(), "Checked 1 charter: no problems.\n");
    write("a.charter.md", misspelt);
    await says("“Mutuallity” is read as the theme “Mutuality”");
    write("deep/er/b.charter.md", "## Trust\n");
    await says("“Trust” has no observation");
    rmSync(path.join(folder, "deep"), { recursive: true });
    await says("Checked 1 charter: 1 warning.");
    write("a.charter.md", complete.replace(/\*\*Obs.*/, ""));
    await says("has no observation");
    const ended = new Promise((resolve) => program.on("exit", resolve));
    program.kill("SIGINT");
    assert.equal(await ended, 1);
  });
});

describe("charter check --watch -", () => {
  it("has nothing to wait for", () => {
    session(
      {},
      `
$ charter check --watch -
! charter: Standard input is read once, so --watch has nothing to wait for.
= 2`,
    );
  });
});
