import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A program with its arguments, and the folder that it runs in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string | undefined;
  /** Instead of the environment that there is. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** One run of a whole process. */
export interface Run {
  /** Milliseconds from start to end. */
  readonly time: number;
  /** The most memory that it held, in MiB; undefined where the system does not tell (elsewhere than on Linux). */
  readonly peak: number | undefined;
  readonly status: number | null;
  /** Lines that it wrote, to both streams. */
  readonly lines: number;
}

export interface RunOptions {
  /** Asks for the memory again and again, which costs the process a little time. */
  readonly memory?: boolean;
}

/** How often a process is asked for its memory. Its own mark of the highest is read, so that no peak before is missed. */
const interval = 20;

/** Runs a process to its end; what it writes goes into a file, as nobody reads slower than a disk. */
export async function run(
  { program, args, folder, environment: env = process.env }: Command,
  { memory = false }: RunOptions = {},
): Promise<Run> {
  const place = mkdtempSync(path.join(tmpdir(), "charter-bench-"));
  const output = path.join(place, "output");
  const file = openSync(output, "w");
  try {
    const begin = performance.now();
    const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", file, file] });
    let peak: number | undefined;
    const asking = memory
      ? setInterval(() => {
          peak = peakOf(child.pid) ?? peak;
        }, interval)
      : undefined;
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", resolve);
    });
    const time = performance.now() - begin;
    clearInterval(asking);
    return { time, peak, status, lines: readFileSync(output, "latin1").split("\n").length - 1 };
  } finally {
    closeSync(file);
    rmSync(place, { recursive: true, force: true });
  }
}

/** The most memory that a living process has held, in MiB. */
export function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Two commands that were run in turns. */
export interface Comparison {
  readonly one: readonly Run[];
  readonly other: readonly Run[];
  /** The median, over all turns, of the other's time divided by the one's: above 1 the one is the faster. */
  readonly ratio: number;
}

/** Runs two commands in turns, A B A B: what else the machine does meanwhile befalls both. */
export async function compare(one: Command, other: Command, turns: number, options?: RunOptions): Promise<Comparison> {
  const runs: { readonly one: Run; readonly other: Run }[] = [];
  for (let turn = 0; turn < turns; turn++)
    runs.push({ one: await run(one, options), other: await run(other, options) });
  return {
    one: runs.map((turn) => turn.one),
    other: runs.map((turn) => turn.other),
    ratio: median(runs.map((turn) => turn.other.time / turn.one.time)),
  };
}

export function medianTime(runs: readonly Run[]): number {
  return median(runs.map(({ time }) => time));
}

/** The highest peak of all runs. */
export function highestPeak(runs: readonly Run[]): number | undefined {
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/** Of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]].map((value) => value ?? Number.NaN);
  return ((pair[0] ?? Number.NaN) + (pair[1] ?? Number.NaN)) / 2;
}
