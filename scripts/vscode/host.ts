import { existsSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { keep, npm, type Pinned, unpack } from "./packages.ts";

export type Age = "newest" | "oldest";

/** A VS Code that serves its workbench to a browser: the Node that runs it, and its folder. */
export interface Host {
  readonly age: Age;
  readonly vscode: string;
  readonly node: string;
  readonly folder: string;
}

interface Release extends Pinned {
  /** The version of VS Code in it. */
  readonly vscode: string;
  /** The major version of Node that it runs on. */
  readonly node: number;
}

/** VS Code's own server is in the npm package `code-server`; the oldest is the minimum in `engines.vscode`. */
const releases: Readonly<Record<Age, Release>> = {
  newest: {
    name: "code-server",
    version: "4.139.1",
    integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
    vscode: "1.139.1",
    node: 24,
  },
  oldest: {
    name: "code-server",
    version: "4.100.3",
    integrity: "sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==",
    vscode: "1.100.3",
    node: 20,
  },
};

/** By major version and platform, for machines whose Node is another one. */
const nodes: Readonly<
  Record<number, { readonly version: string; readonly integrity: Readonly<Record<string, string>> }>
> = {
  24: {
    version: "24.21.0",
    integrity: {
      "linux-x64": "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
      "linux-arm64": "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
      "win-x64": "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
    },
  },
  20: {
    version: "20.20.2",
    integrity: {
      "linux-x64": "sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==",
      "linux-arm64": "sha512-LCXJnNTFiyGuYBw2gZSI5OBFMbkjAPt8sqD/NKrWoE2QmDgSubTqFng6GaNJ9EJ8HpxBMGcWWpbbcs4Vo+CnGg==",
      "darwin-x64": "sha512-uMVQFOdSjr/iYrfksIp5p4795m7FTAWVGaoMQGsYaSW9XMsUsqfd+yJU8KdOLd7UUuBlUX2sTdHVV5LNmmS7mw==",
      "win-x64": "sha512-JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==",
    },
  },
};

/** Up to VS Code 1.10x an install script fetched ripgrep from GitHub; this package carries it. */
const ripgrep: Pinned = {
  name: "@vscode/ripgrep-universal",
  version: "1.18.0",
  integrity: "sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==",
};

/** Fetches VS Code, and the Node that it wants, when they are not in the cache yet. */
export async function findHost(age: Age): Promise<Host> {
  const release = releases[age];
  const node = await findNode(release.node);
  const folder = await keep(`vscode-${release.vscode}`, (target) => installVsCode(release, target));
  return { age, vscode: release.vscode, node, folder: path.join(folder, "lib/vscode") };
}

async function findNode(major: number): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const known = nodes[major];
  const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const integrity = known?.integrity[platform];
  if (!known || !integrity)
    throw new Error(`This VS Code runs on Node ${major}, and npm has none for ${platform}: run with Node ${major}.`);
  const pinned = { name: `node-${platform}`, version: known.version, integrity };
  const folder = await keep(`node-${known.version}`, (target) => unpack(pinned, target));
  return path.join(folder, process.platform === "win32" ? "bin/node.exe" : "bin/node");
}

async function installVsCode(release: Release, target: string): Promise<void> {
  await unpack(release, target);
  const folder = path.join(target, "lib/vscode");
  // Its own lock file does not agree with its package.json, so `npm ci` refuses. No install script runs: no compiler,
  // no system library, no download from elsewhere.
  await npm(["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  await standIn(folder);
  const old = path.join(folder, "node_modules/@vscode/ripgrep");
  if (!existsSync(old)) return;
  const fetched = path.join(target, "ripgrep");
  await unpack(ripgrep, fetched);
  await cp(path.join(fetched, `bin/${process.platform}-${process.arch}`), path.join(old, "bin"), { recursive: true });
  await rm(fetched, { recursive: true });
}

/** The server does without these two compiled modules, but complains at length: here they do the little that is needed. */
async function standIn(folder: string): Promise<void> {
  // Written as an ES module reads it: `exports.name = …`, each on its own.
  const log = `
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");
const words = ["trace", "debug", "info", "warn", "error", "critical"];
function open(file) {
  mkdirSync(dirname(file), { recursive: true });
  let least = 2;
  let plain = false;
  const logger = {
    getLevel: () => least,
    setLevel: (level) => void (least = level),
    clearFormatters: () => void (plain = true),
    setPattern() {},
    flush() {},
    drop() {},
  };
  words.forEach((word, level) => {
    logger[word] = (text) => {
      if (level < least) return;
      try {
        appendFileSync(file, plain ? text : new Date().toISOString() + " [" + word + "] " + text + "\\n");
      } catch {}
    };
  });
  return logger;
}
exports.version = 0;
exports.setLevel = exports.setFlushOn = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => open(file);
`;
  const watchdog = "exports.start = () => {};\nexports.exit = (code) => process.exit(code || 0);\n";
  const texts = { "@vscode/spdlog": log, "@vscode/native-watchdog": watchdog, "native-watchdog": watchdog };
  for (const [name, text] of Object.entries(texts)) {
    const module = path.join(folder, "node_modules", name);
    if (existsSync(module)) await writeFile(path.join(module, "index.js"), text);
  }
}
