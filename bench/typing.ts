// Measures how soon diagnostics follow what is typed: `npx tsx bench/typing.ts`.
// A charter is open in the language server, over its real pipes; 200 letters are typed in its middle, one after the
// other, each followed by the question for its diagnostics. Medians in milliseconds, from key to answer.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { shippedCatalog } from "../src/catalog/shipped.ts";
import { createCharterMemo, parseCharter } from "../src/charter/parse.ts";
import { checkCharter } from "../src/rules/engine.ts";
import { startClient } from "../test/support/client.ts";

const edits = 200;

/** Themes of the generated charter by its size. */
const sizes = { "6 KB": 5, "60 KB": 70, "1 MB": 1190 };

async function main(): Promise<void> {
  console.log("size    charter  read  rules | server: median  95th");
  for (const [size, themes] of Object.entries(sizes)) {
    const text = charterOf(themes);
    const core = inCore(text);
    const server = await overServer(text);
    const columns = [kilobytes(text), ms(core.read), ms(core.rules), "|", ms(server.median), ms(server.high)];
    console.log(size.padEnd(6), ...columns);
  }
}

/** The same work without a server. */
function inCore(text: string): { readonly read: number; readonly rules: number } {
  const memo = createCharterMemo();
  const options = { asOf: "2027-01-01", profile: "guided" } as const;
  parseCharter(text, shippedCatalog, { memo });
  const read: number[] = [];
  const rules: number[] = [];
  const place = placeIn(text);
  for (let i = 1; i <= edits; i++) {
    const edited = text.slice(0, place) + "x".repeat(i) + text.slice(place);
    const begin = performance.now();
    const charter = parseCharter(edited, shippedCatalog, { memo });
    const between = performance.now();
    checkCharter(charter, options);
    read.push(between - begin);
    rules.push(performance.now() - between);
  }
  return { read: quantile(read, 0.5), rules: quantile(rules, 0.5) };
}

async function overServer(text: string): Promise<{ readonly median: number; readonly high: number }> {
  const name = "typed.charter.md";
  const client = await startClient({ pulls: true });
  await client.open(name, text);
  const uri = client.uriOf(name);
  const before = text.slice(0, placeIn(text)).split("\n");
  const line = before.length - 1;
  const character = before.at(-1)?.length ?? 0;
  const times: number[] = [];
  let previousResultId: string | undefined;
  for (let i = 0; i < edits; i++) {
    const at = { line, character: character + i };
    const begin = performance.now();
    await client.change(name, [{ range: { start: at, end: at }, text: "x" }]);
    const report = await client.ask<{ readonly resultId: string }>("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId,
    });
    previousResultId = report.resultId;
    times.push(performance.now() - begin);
  }
  await client.end();
  return { median: quantile(times, 0.5), high: quantile(times, 0.95) };
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

function kilobytes(text: string): string {
  return `${Math.round(text.length / 1024)} KB`.padStart(8);
}

function ms(time: number): string {
  return time.toFixed(1).padStart(6);
}

void main();
