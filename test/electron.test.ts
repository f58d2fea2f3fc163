import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = path.resolve(__dirname, "..");

describe("npm run test:electron", () => {
  it("starts the desktop VS Code that it is handed, with the extension and its tests", async function () {
    this.timeout(60_000);
    const folder = await mkdtemp(path.join(tmpdir(), "charter-desktop-"));
    const windows = process.platform === "win32";
    const executable = path.join(folder, windows ? "code.cmd" : "code");
    const heard = path.join(folder, "heard.txt");
    try {
      // Stands in for VS Code: it writes down how it is called, and ends well.
      await writeFile(
        executable,
        windows ? `@echo %* > "${heard}"\r\n` : `#!/bin/sh\nprintf '%s\\n' "$@" > "${heard}"\n`,
      );
      await chmod(executable, 0o755);
      const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
      const { stdout } = await run(process.execPath, [tsx, "scripts/vscode/test.ts", "electron"], {
        cwd: root,
        env: { ...process.env, VSCODE_EXECUTABLE_PATH: executable },
      });
      const words = await readFile(heard, "utf8");
      assert.ok(words.includes(`--extensionDevelopmentPath=${root}`), words);
      assert.match(words, /--extensionTestsPath=.*suites.node\.js/);
      assert.match(stdout, /1 passed, 0 failed/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
