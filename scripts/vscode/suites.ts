import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import Mocha from "mocha";
import { endSharedSession } from "../../test/ui/workbench.ts";
import { openBrowser } from "./browser.ts";
import { type Age, findHost } from "./host.ts";
import { loadFromWeb } from "./in-worker.ts";
import { cache, root } from "./packages.ts";
import { besideOf, layBeside } from "./parity.ts";
import { remoteUri, startServer, windowUrl } from "./server.ts";
import { packExtension } from "./vsix.ts";

const run = promisify(execFile);
const suites = path.join(cache, "suites");
const verbose = process.env.VERBOSE === "1";

/** How many charters are generated to hold the editor against the command line. */
const generated = Number(process.env.PARITY ?? 50);

/** Where the extension is tested, and how. */
const kinds = {
  /** The colours of labels, with the grammars of both versions of VS Code. */
  syntaxes: colours,
  /** In the Node extension host of the newest VS Code. */
  newest: (say: Say) => inExtensionHost("newest", "node", say),
  /** In a window with several folders. */
  roots: (say: Say) => inExtensionHost("newest", "roots", say),
  /** In that of the oldest one. */
  oldest: (say: Say) => inExtensionHost("oldest", "node", say),
  /** In the web worker extension host. */
  web: (say: Say) => inExtensionHost("newest", "web", say),
  /** The packaged extension, driven as a user would. */
  ui: asUser,
  /** In desktop VS Code, which is downloaded, or named by VSCODE_EXECUTABLE_PATH. */
  electron: onDesktop,
} satisfies Record<string, (say: Say) => Promise<Outcome>>;

export type Kind = keyof typeof kinds;

/** All that needs no download from outside the npm registry. */
export const usualKinds: readonly Kind[] = ["syntaxes", "newest", "oldest", "web", "roots", "ui"];

export function isKind(name: string): name is Kind {
  return name in kinds;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Says a line about one kind of tests. */
type Say = (line: string) => void;

/**
 * Runs these tests and says how each went. What is built must be built already. Those in extension hosts mostly wait for
 * VS Code, so they run side by side; the others follow alone, as typing and pointing want an undisturbed machine.
 */
export async function testInVsCode(chosen: readonly Kind[] = usualKinds): Promise<Outcome> {
  await bundleSuites();
  const outcomes: Outcome[] = [];
  const inHosts = chosen.filter((kind) => sideBySide.has(kind));
  outcomes.push(...(await Promise.all(inHosts.map((kind) => runKind(kind, verbose || inHosts.length === 1)))));
  for (const kind of chosen) if (!sideBySide.has(kind)) outcomes.push(await runKind(kind, true));
  const sum = (count: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

const sideBySide: ReadonlySet<Kind> = new Set<Kind>(["newest", "oldest", "web"]);

/** @param atOnce whether lines are said when they come, or all together at the end. */
async function runKind(kind: Kind, atOnce: boolean): Promise<Outcome> {
  const start = Date.now();
  const lines = [`\nVS Code, ${kind}`];
  const say: Say = (line) => {
    if (atOnce) console.log(line);
    else lines.push(line);
  };
  if (atOnce) console.log(lines.shift());
  const { passed, failed } = await kinds[kind](say);
  say(`  ${passed} passed, ${failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!atOnce) console.log(lines.join("\n"));
  return { passed, failed };
}

/** The extension host ended, or never began, without a word from the tests. */
const nothing: Outcome = { passed: 0, failed: 1 };

async function colours(say: Say): Promise<Outcome> {
  const tests = path.join(root, "test/syntaxes");
  const script = require.resolve("vscode-tmgrammar-test/dist/unit.js");
  let passed = 0;
  let failed = 0;
  for (const age of ["newest", "oldest"] as const) {
    const extensions = path.join((await findHost(age)).folder, "extensions");
    const grammars: string[] = [];
    for (const name of ["markdown-basics", "yaml", "html"]) {
      const folder = path.join(extensions, name, "syntaxes");
      for (const file of await readdir(folder)) grammars.push("--grammar", path.join(folder, file));
    }
    const files = (await readdir(tests)).map((file) => path.join(tests, file));
    const output = await run(process.execPath, [script, ...grammars, ...files], { cwd: root }).catch(
      (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? String(error) }),
    );
    const good = [...output.stdout.matchAll(/^✓/gm)].length;
    passed += good;
    failed += files.length - good;
    if (good < files.length) say(output.stdout.replace(/^grammar not found.*\n/gm, ""));
  }
  return { passed, failed };
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
    entryPoints: { node: "test/vscode/node.ts", roots: "test/vscode/roots.ts" },
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

async function inExtensionHost(age: Age, kind: "node" | "web" | "roots", say: Say): Promise<Outcome> {
  const host = await findHost(age);
  const folder = await workspace(kind === "roots" ? "test/fixtures/multi-root" : "test/vscode/workspace");
  if (kind !== "roots") await layBeside(folder, generated);
  const opened = kind === "roots" ? await withWorkspaceFile(folder) : folder;
  const tests = path.join(suites, `${kind}.js`);
  const server = await startServer(host, { development: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const errors: string[] = [];
    let outcome = nothing;
    const code = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("The extension host gave no answer in three minutes.")), 180_000);
      page.once("crash", () => reject(new Error("The page crashed.")));
      void page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
        const text = args.filter((part) => typeof part === "string").join(" ");
        if (verbose) say(`[${type}] ${text}`);
        if (text.includes(mark)) {
          const said = text.slice(text.indexOf(mark)).replaceAll(mark, "");
          const counts = /^(\d+) passed, (\d+) failed/.exec(said);
          if (counts) outcome = { passed: Number(counts[1]), failed: Number(counts[2]) };
          else if (!verbose) say(`  ${said}`);
        }
        if (type === "error") errors.push(text);
      });
      void page.exposeFunction("codeAutomationExit", (status: number) => {
        clearTimeout(timer);
        resolve(status);
      });
    });
    if (kind === "web") await loadFromWeb(page, host, server, tests);
    const development = [
      ["extensionDevelopmentPath", remoteUri(server, root)],
      ["extensionTestsPath", remoteUri(server, tests)],
    ] as const;
    await page.goto(windowUrl(server, opened, [...(kind === "web" ? [] : development), ["skipWelcome", "true"]]));
    try {
      if ((await code) === 0) return outcome;
      say(
        errors
          .filter((text) => !/^Canceled|ENOTFOUND|Service Worker/.test(text))
          .join("\n")
          .slice(0, 3000),
      );
    } catch (error) {
      say(String(error));
      await page.screenshot({ path: path.join(cache, `failure-${age}-${kind}.png`) });
      say(server.output().split("\n").slice(-30).join("\n"));
    }
    return outcome.failed > 0 ? outcome : nothing;
  } finally {
    await browser.close();
    await keepLogs(server.data, `${age}-${kind}`);
    await server.stop();
    for (const used of [folder, besideOf(folder)]) await rm(used, { recursive: true, force: true });
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

/** A copy of the folder, since tests write into it. */
async function workspace(original = "test/vscode/workspace"): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "charter-workspace-")));
  await cp(path.join(root, original), folder, { recursive: true });
  process.once("exit", () => {
    for (const used of [folder, besideOf(folder)]) rmSync(used, { recursive: true, force: true });
  });
  return folder;
}

/** Lays a file beside the folders in a folder that opens all of them in one window, and says where. */
async function withWorkspaceFile(folder: string): Promise<string> {
  const folders = (await readdir(folder)).sort().map((name) => ({ path: name }));
  const file = path.join(folder, "all.code-workspace");
  await writeFile(file, JSON.stringify({ folders }));
  return file;
}

async function asUser(): Promise<Outcome> {
  await packExtension();
  const folder = path.join(root, "test/ui");
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: "spec", forbidOnly: true, forbidPending: true });
  if (process.env.GREP) mocha.grep(process.env.GREP);
  const names = await readdir(folder);
  mocha.files = names.filter((name) => name.endsWith(".test.ts")).map((name) => path.join(folder, name));
  const outcome = await new Promise<Outcome>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
  await endSharedSession();
  return outcome;
}

async function onDesktop(): Promise<Outcome> {
  const { runTests } = await import("@vscode/test-electron");
  const folder = await workspace();
  await layBeside(folder, generated);
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
    return code === 0 ? { passed: 1, failed: 0 } : nothing;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return nothing;
  } finally {
    for (const used of [folder, besideOf(folder)]) await rm(used, { recursive: true, force: true });
  }
}
