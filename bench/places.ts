import path from "node:path";
import type { Command } from "./run.ts";

/** The folder of the benchmark. */
export const bench = __dirname;

/** The bundled programs. */
export const dist = path.resolve(bench, "../dist");

/** Our own command in a folder: `charter check`. */
export function check(folder: string, ...args: readonly string[]): Command {
  return node(folder, path.join(dist, "charter.js"), "check", ...args);
}

export function node(folder: string | undefined, ...args: readonly string[]): Command {
  return { program: process.execPath, args, folder };
}
