import { type ChildProcess, execFile, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Host } from "./host.ts";

const run = promisify(execFile);

export interface ServerOptions {
  /** Extensions to install, as paths of VSIX files. */
  readonly vsix?: readonly string[];
  /** User settings, besides those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Lets the page name an extension under development and its tests. */
  readonly development?: boolean;
  /** What a window shows whose address names no folder. */
  readonly folder?: string;
  /** Waits for windows as long as this process lives. */
  readonly lasting?: boolean;
}

/** A running VS Code; it listens on a loopback address only. */
export interface Server {
  /** `127.0.0.1:port` */
  readonly authority: string;
  /** Where it keeps settings and logs; gone once it has stopped. */
  readonly data: string;
  /** What it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** No welcome, no trust prompt, no updates, no chat: a workbench that shows the files, and saves when it is told to. */
const quiet = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Starts VS Code with a data folder of its own, and ends it with this process at the latest. */
export async function startServer(host: Host, options: ServerOptions = {}): Promise<Server> {
  const data = await mkdtemp(path.join(tmpdir(), "charter-vscode-"));
  const userFolder = path.join(data, "data/User");
  await mkdir(userFolder, { recursive: true });
  await writeFile(path.join(userFolder, "settings.json"), JSON.stringify({ ...quiet, ...options.settings }, null, 2));

  const script = path.join(host.folder, "out/server-main.js");
  const common = ["--server-data-dir", data, "--accept-server-license-terms"];
  const env = { ...process.env, NODE_OPTIONS: "" };
  for (const file of options.vsix ?? [])
    await run(host.node, [script, "--install-extension", path.resolve(file), ...common], { env });

  const child = spawn(
    host.node,
    [
      script,
      ...common,
      ...["--host", "127.0.0.1", "--port", String(options.port ?? 0), "--without-connection-token"],
      ...["--disable-telemetry", "--disable-experiments", "--disable-workspace-trust"],
      ...(options.folder ? ["--default-folder", options.folder] : []),
      // Should this process be killed without notice, the server ends by itself five minutes after its last window.
      ...(options.lasting ? [] : ["--enable-remote-auto-shutdown"]),
      // Newer versions take `extensionDevelopmentPath` and `extensionTestsPath` from the page's address only with it.
      ...(options.development ? ["--enable-smoke-test-driver"] : []),
    ],
    { env, detached: process.platform !== "win32", stdio: ["ignore", "pipe", "pipe"] },
  );

  const endAtOnce = () => {
    // There is no time for farewells, and a server that still writes its logs would bring its folder back.
    kill(child, "SIGKILL");
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once("exit", endAtOnce);
  exitOnSignals();

  let output = "";
  const port = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`VS Code did not start: ${why}\n${output}`));
    const timer = setTimeout(() => fail("no answer in a minute"), 60_000);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const listening = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!listening) return;
      clearTimeout(timer);
      resolve(listening);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`it ended with ${code}`);
    });
  });

  return {
    authority: `127.0.0.1:${port}`,
    data,
    output: () => output,
    async stop() {
      const ended = new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve();
        else child.once("exit", () => resolve());
      });
      kill(child, "SIGTERM");
      await ended;
      process.off("exit", endAtOnce);
      await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The address of a window: with that folder, or an empty one; `payload` is what VS Code's own browser tests hand over. */
export function windowUrl(
  { authority }: Server,
  where: string | undefined,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const query = new URLSearchParams();
  if (where) query.set(where.endsWith(".code-workspace") ? "workspace" : "folder", withSlashes(where));
  else query.set("ew", "true");
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** How the workbench names a file on the server's side. */
export function remoteUri({ authority }: Server, file: string): string {
  return `vscode-remote://${authority}${withSlashes(file)}`;
}

function withSlashes(file: string): string {
  const slashed = file.replaceAll("\\", "/");
  return slashed.startsWith("/") ? slashed : `/${slashed}`;
}

/** The extension hosts are its children: the whole process group ends. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

let listens = false;

/** A signal, or a pipe that nobody reads any more, ends this process in the ordinary way, so that `exit` handlers run. */
function exitOnSignals(): void {
  if (listens) return;
  listens = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
  process.stdout.on("error", () => process.exit(130));
}
