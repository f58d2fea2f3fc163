import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { charters } from "./corpora.ts";
import { type Editor, openEditor } from "./editor.ts";
import { mebibytes, milliseconds, type Part, seconds, table } from "./results.ts";
import { median } from "./run.ts";
import type { Scale } from "./scale.ts";

const longest = 5000;
const mostMemory = 300;

/** A folder of many charters that is opened in an editor: how soon all its problems are there. */
export async function workspace({ many, turns }: Scale): Promise<Part> {
  const folder = charters(many);
  const starts: Start[] = [];
  for (let turn = 0; turn < turns; turn++) starts.push(...(await twoStarts(folder)));
  const [cold, warm] = [starts.filter(({ isAgain }) => !isAgain), starts.filter(({ isAgain }) => isAgain)];
  const typing = await typedMeanwhile(folder);
  const time = median(cold.map((each) => each.time));
  const timeAgain = median(warm.map((each) => each.time));
  const peaks = starts.flatMap(({ peak }) => peak ?? []);
  const peak = peaks.length > 0 ? Math.max(...peaks) : undefined;
  const told = cold[0]?.documents ?? 0;
  return {
    title: "A workspace",
    targets: [
      {
        what: `workspace of ${many} charters: all diagnostics after the start of the server, nothing kept yet`,
        target: `≤ ${seconds(longest)}`,
        measured: `${seconds(time)} (${seconds(timeAgain)} at the second start)`,
        reached: told >= many ? time <= longest : undefined,
      },
      {
        what: "… memory in the server",
        target: `≤ ${mostMemory} MiB`,
        measured: mebibytes(peak),
        reached: peak === undefined ? undefined : peak <= mostMemory,
      },
    ],
    details: [
      table(
        ["start", "kept", "all diagnostics", "peak memory", "charters told of", "problems"],
        starts.map((each, i) => [
          `${i + 1}`,
          each.isAgain ? "all" : "nothing",
          seconds(each.time),
          mebibytes(each.peak),
          `${each.documents}`,
          `${each.problems}`,
        ]),
      ),
      "From the start of the process until the one answer to `workspace/diagnostic` is there, over the server’s real pipes. The target is about a start for which nothing is kept; each is followed by one that finds what it has kept, with nothing changed, as when an editor is closed and opened again. What is kept holds for as many days as nothing falls due, a week at most.",
      `Somebody who types in an open charter during such a first start, ${typing.length} letters one after the other, has its diagnostics after ${milliseconds(median(typing))} (median) and ${milliseconds(high(typing))} (95th percentile).`,
    ].join("\n\n"),
  };
}

interface Start {
  readonly isAgain: boolean;
  readonly time: number;
  readonly peak: number | undefined;
  readonly documents: number;
  readonly problems: number;
}

/** One start with an empty place to keep things in, and one with what the first has kept. */
async function twoStarts(folder: string): Promise<readonly Start[]> {
  const storage = mkdtempSync(path.join(tmpdir(), "charter-bench-"));
  try {
    return [await start(folder, storage, false), await start(folder, storage, true)];
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}

async function start(folder: string, storage: string, isAgain: boolean): Promise<Start> {
  const editor = await openEditor(folder, storage);
  const items = await editor.all();
  const time = performance.now() - editor.begin;
  const peak = editor.peak();
  await editor.close();
  const problems = items.reduce((sum, report) => sum + (report.kind === "full" ? report.items.length : 0), 0);
  return { isAgain, time, peak, documents: items.length, problems };
}

/** How long, in milliseconds, each key waits for its diagnostics while all charters are looked at. */
async function typedMeanwhile(folder: string): Promise<readonly number[]> {
  const editor = await openEditor(folder, undefined);
  let isOver = false;
  const all = editor.all().then(() => {
    isOver = true;
  });
  const [first = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".charter.md"))
    .sort();
  const times = await typeIn(editor, path.join(folder, first), () => isOver);
  await all;
  await editor.close();
  return times;
}

async function typeIn({ connection }: Editor, file: string, isOver: () => boolean): Promise<readonly number[]> {
  const uri = pathToFileURL(file).toString();
  const text = readFileSync(file, "utf8");
  const line = text.split("\n").findLastIndex((words) => /^\w{4}/.test(words));
  const at = { line, character: 2 };
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  const times: number[] = [];
  while (!isOver()) {
    await new Promise((resolve) => setTimeout(resolve, betweenKeys));
    const begin = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: times.length + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: "x" }],
    });
    await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    if (!isOver()) times.push(performance.now() - begin);
  }
  return times;
}

/** Somebody who types fast. */
const betweenKeys = 50;

function high(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
