import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { keep, type Pinned, unpack } from "./packages.ts";

const decompress = promisify(brotliDecompress);
const run = promisify(execFile);

/** A headless Chromium for Linux with the libraries that it links, all compressed. */
const packed: Pinned = {
  name: "@sparticuz/chromium",
  version: "147.0.0",
  integrity: "sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==",
};

/** Where browsers of this kind are usually installed. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** A headless Chromium: the one in `CHROMIUM_PATH`, an installed one, or one from the npm registry. */
export async function openBrowser(): Promise<Browser> {
  const { executable, libraries } = await findChromium();
  return chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    ...(libraries ? { env: { ...definedOf(process.env), LD_LIBRARY_PATH: libraries } } : {}),
  });
}

async function findChromium(): Promise<{ executable: string; libraries?: string }> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executable: named };
  const installed = places[process.platform]?.find((place) => existsSync(place));
  if (installed) return { executable: installed };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chrome, Chromium or Edge found: install one, or name it in CHROMIUM_PATH.");
  const folder = await keep(`chromium-${packed.version}`, installChromium);
  return { executable: path.join(folder, "chromium"), libraries: path.join(folder, "lib") };
}

async function installChromium(target: string): Promise<void> {
  const fetched = path.join(target, "package");
  await unpack(packed, fetched);
  const read = async (name: string) => decompress(await readFile(path.join(fetched, "bin", `${name}.br`)));
  await writeFile(path.join(target, "chromium"), await read("chromium"), { mode: 0o755 });
  // The libraries' archive has a folder `lib`; without a tar file of its own `tar` would need a pipe.
  const archive = path.join(target, "libraries.tar");
  await writeFile(archive, await read("al2023.tar"));
  await mkdir(path.join(target, "lib"), { recursive: true });
  await run("tar", ["-xf", archive], { cwd: target });
  await rm(archive);
  await rm(fetched, { recursive: true });
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
