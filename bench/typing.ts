// Measures how soon diagnostics follow what is typed: `npx tsx bench/typing.ts`.
// A charter is open in the language server, over its real pipes; 200 letters are typed in its middle, one after the
// other, each followed by the question for its diagnostics, and then 20 line ends, each taken back again, which move all
// that stands below. Medians in milliseconds, from key to answer; “read” and “rules” are the same letters without a
// server. A charter has the themes of the catalog and as many others as it takes; those of the lines with many problems
// are all named alike, so that each is a problem and all problems go over the pipes at each key.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { shippedCatalog } from "../src/catalog/shipped.ts";
import { createCharterMemo, parseCharter } from "../src/charter/parse.ts";
import { checkCharter } from "../src/rules/engine.ts";
import { startClient } from "../test/support/client.ts";

const letters = 200;
const lineEnds = 40;

/** Themes of the generated charter by its size. */
const sizes = { "6 KB": 5, "60 KB": 70, "1 MB": 1190 };

async function main(): Promise<void> {
  console.log("size   problems   read  rules | server: line end, letter: median  95th");
  const texts = Object.entries(sizes).map(([size, themes]) => [size, charterOf(themes)] as const);
  for (const [size, text] of texts)
    await measure(size, text.replace(/^## Theme (\d+) of ours$/gm, "## Arrangement $1"));
  for (const [size, text] of texts.slice(1)) await measure(size, text);
}

async function measure(size: string, text: string): Promise<void> {
  const core = inCore(text);
  const server = await overServer(text);
  const columns = [ms(core.read), ms(core.rules), "|", ms(server.line), ms(server.median), ms(server.high)];
  console.log(size.padEnd(6), `${core.problems}`.padStart(8), ...columns);
}

/** The same work without a server. */
function inCore(text: string): Record<"problems" | "read" | "rules", number> {
  const memo = createCharterMemo();
  const options = { asOf: "2027-01-01", profile: "guided" } as const;
  parseCharter(text, shippedCatalog, { memo });
  const read: number[] = [];
  const rules: number[] = [];
  const place = placeIn(text);
  let problems = 0;
  for (let i = 1; i <= letters; i++) {
    const edited = text.slice(0, place) + "x".repeat(i) + text.slice(place);
    const begin = performance.now();
    const charter = parseCharter(edited, shippedCatalog, { memo });
    const between = performance.now();
    problems = checkCharter(charter, options).length;
    read.push(between - begin);
    rules.push(performance.now() - between);
  }
  return { problems, read: quantile(read, 0.5), rules: quantile(rules, 0.5) };
}

async function overServer(text: string): Promise<Record<"median" | "high" | "line", number>> {
  const name = "typed.charter.md";
  const client = await startClient({ pulls: true });
  await client.open(name, text);
  const uri = client.uriOf(name);
  const before = text.slice(0, placeIn(text)).split("\n");
  const line = before.length - 1;
  const character = before.at(-1)?.length ?? 0;
  let previousResultId: string | undefined;
  const timeOf = async (change: TextDocumentContentChangeEvent): Promise<number> => {
    const begin = performance.now();
    await client.change(name, [change]);
    const report = await client.ask<{ readonly resultId: string }>("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId,
    });
    previousResultId = report.resultId;
    return performance.now() - begin;
  };
  const times: number[] = [];
  const timesOfLines: number[] = [];
  for (let i = 0; i < letters; i++) {
    const at = { line, character: character + i };
    times.push(await timeOf({ range: { start: at, end: at }, text: "x" }));
  }
  for (let i = 0; i < lineEnds; i++) {
    const start = { line, character };
    const end = i % 2 === 0 ? start : { line: line + 1, character: 0 };
    timesOfLines.push(await timeOf({ range: { start, end }, text: i % 2 === 0 ? "\n" : "" }));
  }
  await client.end();
  return { median: quantile(times, 0.5), high: quantile(times, 0.95), line: quantile(timesOfLines, 0.5) };
}

/** In the middle of a word in the middle of the text. */
function placeIn(text: string): number {
  const middle = Math.floor(text.length / 2);
  return middle + text.slice(middle).search(/(?<=\w)\w/);
}

function charterOf(themes: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  try {
    const generator = path.join(__dirname, "gen-corpus.mjs");
    execFileSync(process.execPath, [generator, "--out", folder, "--themes", `${themes}`], { stdio: "ignore" });
    return readFileSync(path.join(folder, "large.charter.md"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
}

function ms(time: number): string {
  return time.toFixed(1).padStart(6);
}

void main();
