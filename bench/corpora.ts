import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bench } from "./places.ts";

const folder = path.join(bench, "corpus");

/** A folder of so many generated charters, made when it is not there yet. */
export function charters(count: number, { rich }: { readonly rich?: number } = {}): string {
  const share = rich === undefined ? [] : ["--rich", `${rich}`];
  return generated(rich === undefined ? `${count}` : `${count}-rich`, "--n", `${count}`, ...share);
}

/** The largest corpus is a gigabyte, and quickly made again. */
export function removeCharters(count: number): void {
  for (const name of [`${count}`, `${count}.done`, `${count}.expected.jsonl`])
    rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** The texts on which readers of Markdown and YAML are known to hang, each a file of its own. */
export function pathologicalFiles(): readonly string[] {
  const place = generated("pathological", "--pathological");
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** One charter of about six kilobytes. */
export function smallCharter(): string {
  return path.join(generated("small", "--themes", "6"), "large.charter.md");
}

function generated(name: string, ...options: readonly string[]): string {
  const out = path.join(folder, name);
  const done = path.join(folder, `${name}.done`);
  const generator = path.join(bench, "gen-corpus.mjs");
  const made = statSync(done, { throwIfNoEntry: false });
  if (made && made.mtimeMs > statSync(generator).mtimeMs) return out;
  rmSync(out, { recursive: true, force: true });
  execFileSync(process.execPath, [generator, "--out", out, ...options]);
  writeFileSync(done, "");
  return out;
}
