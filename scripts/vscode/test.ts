// Tests the extension inside a real VS Code: `tsx scripts/vscode/test.ts [newest] [oldest] [web] [ui] [electron]`.
//   newest, oldest  in the Node extension host of that VS Code
//   web             in the web worker extension host
//   ui              the packaged extension, driven as a user would
//   electron        in desktop VS Code, which is downloaded, or named by VSCODE_EXECUTABLE_PATH
// Without names: the first four. GREP picks tests by title, VERBOSE=1 shows everything that VS Code prints.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { openBrowser } from "./browser.ts";
import { type Age, findHost } from "./host.ts";
import { cache, root } from "./packages.ts";
import { remoteUri, startServer, windowUrl } from "./server.ts";

const suites = path.join(cache, "suites");
const verbose = process.env.VERBOSE === "1";

const kinds = {
  newest: () => inExtensionHost("newest", "node"),
  oldest: () => inExtensionHost("oldest", "node"),
  web: () => inExtensionHost("newest", "web"),
  ui: () => asUser(),
  electron: () => onDesktop(),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in kinds));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}. Known: ${Object.keys(kinds).join(", ")}.`);
const chosen = (["newest", "oldest", "web", "ui", "electron"] as const).filter((kind) =>
  named.length > 0 ? named.includes(kind) : kind !== "electron",
);

void main();

async function main(): Promise<void> {
  if (chosen.some((kind) => kind !== "ui")) await bundleSuites();
  for (const kind of chosen) {
    const start = Date.now();
    console.log(`\nVS Code, ${kind}`);
    const passed = await kinds[kind]();
    console.log(`  ${passed ? "passed" : "FAILED"} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (!passed) process.exitCode = 1;
  }
}

/** One bundle for each kind of extension host; mocha stays outside where there is a file system. */
async function bundleSuites(): Promise<void> {
  const common = {
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    define: { "process.env.GREP": JSON.stringify(process.env.GREP ?? "") },
    absWorkingDir: root,
    logLevel: "warning",
  } as const;
  await build({
    ...common,
    entryPoints: { node: "test/vscode/node.ts" },
    outdir: suites,
    platform: "node",
    external: ["vscode", "mocha"],
  });
  await build({
    ...common,
    entryPoints: { web: "test/vscode/web.ts" },
    outdir: suites,
    platform: "browser",
    external: ["vscode"],
    alias: { "node:assert/strict": "./test/vscode/assert.ts" },
    define: { ...common.define, global: "globalThis" },
    plugins: [mochaForWorkers],
  });
}

/** Mocha's build for browsers takes the exports of the whole bundle for its own, unless there seem to be none. */
const mochaForWorkers: Plugin = {
  name: "mocha-for-workers",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `var module, exports;\n${await readFile(file, "utf8")}`,
    }));
  },
};

async function inExtensionHost(age: Age, kind: "node" | "web"): Promise<boolean> {
  const host = await findHost(age);
  const folder = await workspace();
  const server = await startServer(host, {
    development: true,
    // In a remote window this is what moves an extension into the browser's worker.
    settings: kind === "web" ? { "remote.extensionKind": { "charter-as-code.charter-as-code": ["web"] } } : {},
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const errors: string[] = [];
    const code = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("The extension host gave no answer in three minutes.")), 180_000);
      page.once("crash", () => reject(new Error("The page crashed.")));
      void page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
        const text = args.filter((part) => typeof part === "string").join(" ");
        if (verbose) console.log(`[${type}] ${text}`);
        else if (text.includes(mark)) console.log(text.slice(text.indexOf(mark)).replaceAll(mark, "  "));
        else if (type === "error") errors.push(text);
      });
      void page.exposeFunction("codeAutomationExit", (status: number) => {
        clearTimeout(timer);
        resolve(status);
      });
    });
    await page.goto(
      windowUrl(server, folder, [
        ["extensionDevelopmentPath", remoteUri(server, root)],
        ["extensionTestsPath", remoteUri(server, path.join(suites, `${kind}.js`))],
        ["skipWelcome", "true"],
      ]),
    );
    try {
      if ((await code) === 0) return true;
      console.error(
        errors
          .filter((text) => !/^Canceled|ENOTFOUND|Service Worker/.test(text))
          .join("\n")
          .slice(0, 3000),
      );
    } catch (error) {
      console.error(error);
      await page.screenshot({ path: path.join(cache, "failure.png") });
      console.error(server.output().split("\n").slice(-30).join("\n"));
    }
    return false;
  } finally {
    await browser.close();
    await keepLogs(server.data, `${age}-${kind}`);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lines of the tests arrive among those of VS Code; the tests mark theirs. */
const mark = "[test] ";

async function keepLogs(data: string, name: string): Promise<void> {
  const target = path.join(cache, "logs", name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(path.join(data, "data/logs"), target, { recursive: true }).catch(() => undefined);
}

/** A copy of the test workspace, since tests write into it. */
async function workspace(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "charter-workspace-")));
  await cp(path.join(root, "test/vscode/workspace"), folder, { recursive: true });
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function asUser(): Promise<boolean> {
  const { createVSIX } = await import("@vscode/vsce");
  await createVSIX({ cwd: root, dependencies: false, packagePath: path.join(root, "dist/charter-as-code.vsix") });
  const mocha = path.join(root, "node_modules/mocha/bin/mocha.js");
  const grep = process.env.GREP ? ["--grep", process.env.GREP] : [];
  const child = spawn(process.execPath, [mocha, "--config", "test/ui/mocharc.json", ...grep], {
    cwd: root,
    stdio: "inherit",
  });
  return (await new Promise((resolve) => child.once("exit", resolve))) === 0;
}

async function onDesktop(): Promise<boolean> {
  const { runTests } = await import("@vscode/test-electron");
  const folder = await workspace();
  const executable = process.env.VSCODE_EXECUTABLE_PATH;
  try {
    const code = await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : { version: process.env.VSCODE_VERSION ?? "stable" }),
      cachePath: path.join(cache, "desktop"),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(suites, "node.js"),
      launchArgs: [
        folder,
        "--disable-extensions",
        "--disable-workspace-trust",
        "--skip-welcome",
        "--skip-release-notes",
      ],
    });
    return code === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
