import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The root of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** What is fetched once and kept: VS Code, its Node, Chromium, logs and pictures of failures. */
export const cache = path.join(root, ".vscode-test");

/** A package of the npm registry, pinned to its bytes. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as in a lock file. */
  readonly integrity: string;
}

export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const script = process.env.npm_execpath;
  const options = { cwd, maxBuffer: 1 << 26, encoding: "utf8" as const };
  const { stdout } = script?.endsWith("js")
    ? await run(process.execPath, [script, ...args], options)
    : await run("npm", [...args], { ...options, shell: process.platform === "win32" });
  return stdout;
}

/** Fetches a package and unpacks it into the folder; fails if its bytes are not the pinned ones. */
export async function unpack({ name, version, integrity }: Pinned, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const output = await npm(["pack", "--loglevel=error", `${name}@${version}`], folder);
  const file = path.join(folder, output.trim().split("\n").at(-1)?.trim() ?? "");
  const digest = `sha512-${createHash("sha512")
    .update(await readFile(file))
    .digest("base64")}`;
  if (digest !== integrity) throw new Error(`${name}@${version} is ${digest}, not the pinned ${integrity}.`);
  await run("tar", ["-xzf", path.basename(file), "--strip-components=1"], { cwd: folder });
  await rm(file);
}

const underWay = new Map<string, Promise<string>>();

/** The folder of that name in the cache; `install` fills it when it is not there. */
export function keep(name: string, install: (folder: string) => Promise<void>): Promise<string> {
  const folder = underWay.get(name) ?? find(name, install);
  underWay.set(name, folder);
  return folder;
}

/**
 * A new folder is filled under another name, and renamed only when it is complete: an interrupted installation leaves
 * nothing that looks whole, and two processes do not meet.
 */
async function find(name: string, install: (folder: string) => Promise<void>): Promise<string> {
  const target = path.join(cache, name);
  if (existsSync(target)) return target;
  const start = Date.now();
  console.log(`Fetching ${name} from the npm registry …`);
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "incomplete-"));
  try {
    await install(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  console.log(`Fetched ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  return target;
}
