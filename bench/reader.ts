// Measures reading alone, without any rule: `npx tsx bench/reader.ts [folder of charters …]`.
// Without folders it generates two corpora, as `bench/gen-corpus.mjs` has them by default and with `--rich 0.6`. It prints
// the share of the characters that remark was given, those of the bodies that were read at once and of the front matters
// that the full parser was given, and the pace of the parts: the best of several rounds, in process time, which other
// programs disturb least.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { shippedCatalog } from "../src/catalog/shipped.ts";
import { readPlainYaml } from "../src/charter/front-matter/plain-yaml.ts";
import { readFrontMatter } from "../src/charter/front-matter/read.ts";
import { splitFrontMatter } from "../src/charter/markdown/front-matter-split.ts";
import { createMemo, readAtOnce, readBlocks } from "../src/charter/markdown/read.ts";
import { parseCharter } from "../src/charter/parse.ts";
import { indexLines } from "../src/charter/text.ts";

const charters = 2000;
const rounds = 5;

function main(): void {
  const folders = process.argv.slice(2);
  for (const folder of folders) measure(folder, textsIn(folder));
  if (folders.length > 0) return;
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  try {
    for (const rich of ["0.2", "0.6"]) {
      const out = path.join(folder, rich);
      const options = ["--out", out, "--n", String(charters), "--rich", rich];
      execFileSync(process.execPath, [path.join(__dirname, "gen-corpus.mjs"), ...options]);
      measure(`${charters} charters, --rich ${rich}`, textsIn(out));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
}

function measure(name: string, texts: readonly string[]): void {
  const bodies = texts.map((text) => splitFrontMatter(text).body);
  const all = sum(texts.map((text, i) => text.length - (bodies[i] ?? 0)));
  const given = texts.map((text, i) => {
    const memo = createMemo();
    readBlocks(text, bodies[i] ?? 0, { memo });
    return memo.handedOver;
  });
  const atOnce = texts.filter((text, i) => readAtOnce(text, bodies[i] ?? 0, indexLines(text).starts));
  const fronts = texts.filter((text) => {
    const { yaml } = splitFrontMatter(text);
    return yaml && !readPlainYaml(text, yaml.start, yaml.end, 1);
  });
  const touched = given.filter((characters) => characters > 0).length;
  console.log(`\n${name}, ${(sum(texts.map(({ length }) => length)) / 1e6).toFixed(1)} MB`);
  console.log(
    `  to remark             ${percent(sum(given), all)} of the body, ${percent(touched, texts.length)} of the files`,
  );
  console.log(`  read at once          ${percent(atOnce.length, texts.length)} of the files`);
  console.log(`  to the YAML parser    ${percent(fronts.length, texts.length)} of the files`);
  const lines = texts.map(indexLines);
  pace("split, read the body", texts, (text, i) => {
    const { body } = splitFrontMatter(text);
    const starts = lines[i]?.starts ?? indexLines(text).starts;
    return readAtOnce(text, body, starts) ?? readBlocks(text, body, { lines: starts });
  });
  pace("read the front matter", texts, (text, i) => readFrontMatter(text, lines[i] ?? indexLines(text)));
  pace("parseCharter", texts, (text) => parseCharter(text, shippedCatalog));
}

/** Prints megabytes of whole texts in a second. */
function pace(name: string, texts: readonly string[], read: (text: string, i: number) => unknown): void {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage().user;
    texts.forEach(read);
    best = Math.min(best, process.cpuUsage().user - before);
  }
  const characters = sum(texts.map(({ length }) => length));
  console.log(
    `  ${name.padEnd(22)}${(characters / best).toFixed(1)} MB/s, ${(best / texts.length).toFixed(0)} µs a file`,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

main();
