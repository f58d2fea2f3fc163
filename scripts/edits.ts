// Works through days of edits with the server, one that is asked for diagnostics and one that tells of them, and holds what
// it says against a check that knows nothing of before, and the command line with its cache as well; then measures whether
// its memory stays what it was.
//
//   npx tsx scripts/edits.ts [--steps 10000] [--seed 1] [--memory 20000] [--warm-up 20000]
//
// 20,000 steps are what somebody does in two hours who does nearly three things a second, without the pauses. Before them
// many charters are opened, and as many steps let what is remembered of texts fill up to its limits and V8 compile what
// runs: it does so for long, since what is needed seldom is made when it is first needed. Two heaps, of which one was
// written after 5,000 steps and one after 30,000, differed by 4.4 MB: 2.6 of them are code, 0.8 are texts. From 42,000
// steps on nothing grows. Memory is measured after a collection of garbage, by a signal that Windows does not have.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Client } from "../test/support/client.ts";
import { paritySamples } from "../test/support/parity-samples.ts";
import { workThrough } from "../test/support/working-day.ts";

const { values } = parseArgs({
  options: {
    steps: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    memory: { type: "string", default: "20000" },
    "warm-up": { type: "string", default: "20000" },
  },
});
const seed = Number(values.seed);

async function main(): Promise<void> {
  for (const pulls of [true, false]) {
    const { checks, findings } = await workThrough({
      seed,
      steps: Number(values.steps),
      every: 100,
      pulls,
      caches: pulls,
    });
    const way = pulls ? "asked" : "not asked";
    console.log(`${way}: ${values.steps} steps, ${checks} comparisons, ${findings} findings, no difference.`);
  }
  if (Number(values.memory) > 0) await measure(Number(values["warm-up"]), Number(values.memory));
}

/** Whether the server needs more after `steps` than after `warmUp`, in which it writes down what it needs when told to. */
async function measure(warmUp: number, steps: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  const hook = path.join(folder, "hook.cjs");
  writeFileSync(
    hook,
    `const { renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
writeFileSync(join(__dirname, "pid"), String(process.pid));
process.on("SIGUSR2", () => {
  for (let i = 0; i < 3; i++) gc();
  writeFileSync(join(__dirname, "new"), JSON.stringify(process.memoryUsage()));
  renameSync(join(__dirname, "new"), join(__dirname, "memory"));
});
`,
  );
  const heaps: number[] = [];
  try {
    await workThrough({
      seed,
      steps: warmUp + steps,
      every,
      pulls: true,
      execArgv: ["--expose-gc", "--require", hook],
      async onCheck(client, done) {
        if (done === 0) await openMany(client);
        const { heapUsed, rss } = await memoryOf(folder);
        if (done > 0) heaps.push(heapUsed);
        if (done % 2000 === 0) console.log(`${done} steps: heap ${inMegabytes(heapUsed)}, all ${inMegabytes(rss)}`);
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  // Of several each: one measurement hangs on what is open.
  const warm = Math.round(warmUp / every);
  const before = mean(heaps.slice(Math.max(0, warm - several), warm));
  const after = mean(heaps.slice(-several));
  const growth = (100 * (after - before)) / before;
  console.log(`After warm-up ${inMegabytes(before)}, at the end ${inMegabytes(after)}: ${growth.toFixed(1)} % more.`);
  if (growth > 10) process.exitCode = 1;
}

async function openMany(client: Client): Promise<void> {
  for (const content of Object.values(paritySamples(2000))) {
    if ("link" in content) continue;
    await client.open(passing, new TextDecoder().decode(content));
    await client.ask("textDocument/diagnostic", { textDocument: { uri: client.uriOf(passing) } });
    await client.close(passing);
  }
}

const passing = "passing.charter.md";

const every = 500;

/** So many measurements are taken together. */
const several = 6;

async function memoryOf(folder: string): Promise<NodeJS.MemoryUsage> {
  const file = path.join(folder, "memory");
  process.kill(Number(readFileSync(path.join(folder, "pid"), "utf8")), "SIGUSR2");
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 10));
  const memory = JSON.parse(readFileSync(file, "utf8")) as NodeJS.MemoryUsage;
  rmSync(file);
  return memory;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MB`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
