import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundle, inFolder } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

describe("what the command line writes", () => {
  it("is the same in a file as in a pipe", () => {
    inFolder({ "a.charter.md": complete }, (folder) => {
      const args = [bundle(), "check", "--format", "json"];
      const file = path.join(folder, "out");
      const out = openSync(file, "w");
      spawnSync(process.execPath, args, { cwd: folder, stdio: ["ignore", out, "ignore"] });
      closeSync(out);
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      assert.equal(readFileSync(file, "utf8"), stdout);
      assert.equal(JSON.parse(stdout).files.length, 1);
    });
  });

  it("arrives whole, in its order, in a pipe that is full and does not wait", async () => {
    const program = `
      import { write } from "./src/cli/write-out.ts";
      // Whoever has made a stream of it has it not wait.
      process.stdout._handle?.setBlocking?.(false);
      for (let line = 0; line < 20000; line++) write("stdout", \`\${line} \${"x".repeat(60)}\\n\`);
    `;
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: path.resolve(__dirname, "../.."), loader: "js" },
      bundle: true,
      write: false,
      platform: "node",
    });
    const child = spawn(process.execPath, ["-e", outputFiles[0]?.text ?? ""], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8");
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    await new Promise((resolve) => child.on("close", resolve));
    assert.deepEqual(
      text
        .trim()
        .split("\n")
        .map((line) => Number.parseInt(line, 10)),
      Array.from({ length: 20_000 }, (_, line) => line),
    );
  });
});
