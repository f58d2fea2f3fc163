// Measures the speed of the product side by side with other tools: `npm run bench`; README.md says how to read it.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { again } from "./again.ts";
import { growth, pathological } from "./limits.ts";
import { bench } from "./places.ts";
import { machine, type Part, page } from "./results.ts";
import { full, quick, type Scale } from "./scale.ts";
import { reading, typing } from "./scripts.ts";
import { sizes } from "./sizes.ts";
import { start } from "./start.ts";
import { throughput } from "./throughput.ts";
import { workspace } from "./workspace.ts";

const parts: Readonly<Record<string, (scale: Scale) => Promise<Part>>> = {
  throughput,
  again,
  start,
  typing,
  workspace,
  pathological,
  growth,
  reading,
  sizes,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: "boolean", default: false }, only: { type: "string" }, out: { type: "string" } },
  });
  const names = values.only?.split(",") ?? Object.keys(parts);
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`No part is “${unknown}”; there are ${Object.keys(parts).join(", ")}.`);
  installPeers();

  const [scale, begin, before] = [values.quick ? quick : full, performance.now(), machine()];
  const measured: Part[] = [];
  for (const name of names) {
    process.stderr.write(`${name} … `);
    const from = performance.now();
    measured.push(await measure(name, scale));
    process.stderr.write(`${Math.round((performance.now() - from) / 1000)} s\n`);
  }
  const about = [
    values.quick ? "**A look in passing with small corpora: not to be quoted.**" : "",
    `${commit()}. ${before} at the beginning. ${Math.round((performance.now() - begin) / 60_000)} minutes in all.`,
  ];
  const text = page(measured, about.join(" ").trim());
  process.stdout.write(text);
  // What is committed is a full run of everything.
  const out = values.out ?? (values.quick || values.only ? undefined : path.join(bench, "results.md"));
  if (out) writeFileSync(out, text);
}

/** A part that fails takes no other with it. */
async function measure(name: string, scale: Scale): Promise<Part> {
  try {
    return (await parts[name]?.(scale)) ?? { title: name, targets: [], details: "" };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      title: name,
      targets: [{ what: name, target: "", measured: "it failed, see below", reached: undefined }],
      details: `\`\`\`text\n${reason}\n\`\`\``,
    };
  }
}

/** The peers have a package and a lock file of their own, and are there only where somebody measures. */
function installPeers(): void {
  // npm writes this file when it has installed all.
  if (existsSync(path.join(bench, "node_modules/.package-lock.json"))) return;
  process.stderr.write("The peers are installed.\n");
  const npm = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", bench];
  execFileSync("npm", npm, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
}

function commit(): string {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: bench, encoding: "utf8" }).trim();
  const isChanged = git("status", "--porcelain", "--untracked-files=no") !== "";
  return `Commit ${git("rev-parse", "--short", "HEAD")}${isChanged ? " with changes" : ""}`;
}

void main();
