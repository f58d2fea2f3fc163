import path from "node:path";
import { charters, pathologicalFiles, removeCharters } from "./corpora.ts";
import { check } from "./places.ts";
import { mebibytes, type Part, seconds, table, times } from "./results.ts";
import { highestPeak, medianTime, type Run, run } from "./run.ts";
import type { Scale } from "./scale.ts";

const slowest = 1000;

/** Each of the texts that make readers hang, in a process of its own. */
export async function pathological(): Promise<Part> {
  const rows: (readonly [name: string, run: Run])[] = [];
  for (const file of pathologicalFiles()) {
    const command = check(path.dirname(file), path.basename(file));
    rows.push([path.basename(file, ".charter.md"), await run(command, { memory: true })]);
  }
  rows.sort(([, a], [, b]) => b.time - a.time);
  const worst = rows[0];
  const time = worst?.[1].time ?? Number.NaN;
  return {
    title: "Texts that make readers hang",
    targets: [
      {
        what: `each of the ${rows.length} files of \`gen-corpus.mjs --pathological\`, the whole process`,
        target: `≤ ${seconds(slowest)}`,
        measured: `${seconds(time)} (${worst?.[0]})`,
        reached: time <= slowest,
      },
    ],
    details: [
      table(
        ["text", "time", "peak memory", "lines written"],
        rows.map(([name, { time, peak, lines }]) => [name, seconds(time), mebibytes(peak), `${lines}`]),
      ),
      "One run each.",
    ].join("\n\n"),
  };
}

const tolerance = 1.1;

/** Whether ten times the charters take ten times as long. */
export async function growth({ few, many, most, turns }: Scale): Promise<Part> {
  const counts = [few, many, most];
  const runs = new Map<number, Run[]>(counts.map((count) => [count, []]));
  for (let turn = 0; turn < turns; turn++) {
    // The largest corpus takes long enough by itself.
    for (const count of turn === 0 ? counts : [few, many])
      runs.get(count)?.push(await run(check(charters(count)), { memory: true }));
  }
  removeCharters(most);
  const timeOf = (count: number): number => medianTime(runs.get(count) ?? []);
  const further = (from: number, to: number): number => (timeOf(to) - timeOf(from)) / (to - from);
  const ratio = further(many, most) / further(few, many);
  return {
    title: "Growth",
    targets: [
      {
        what: `growth from ${few} to ${most} charters: each further charter at the end, against the beginning`,
        target: `≤ ${tolerance}×`,
        measured: times(ratio),
        reached: ratio <= tolerance,
      },
    ],
    details: [
      table(
        ["charters", "time", "for each", "peak memory"],
        counts.map((count) => [
          `${count}`,
          seconds(timeOf(count)),
          `${(timeOf(count) / count).toFixed(3)} ms`,
          mebibytes(highestPeak(runs.get(count) ?? [])),
        ]),
      ),
      `Each charter between ${few} and ${many} takes ${further(few, many).toFixed(3)} ms more, each between ${many} and ${most} ${further(many, most).toFixed(3)} ms; the start of the process is in neither. Medians of ${turns} turns, and one run of the largest corpus.`,
    ].join("\n\n"),
  };
}
