import { rmSync } from "node:fs";
import { charters } from "./corpora.ts";
import { check } from "./places.ts";
import { mebibytes, type Part, seconds, table, times } from "./results.ts";
import { compare, highestPeak, medianTime, run } from "./run.ts";
import type { Scale } from "./scale.ts";

const least = 4;

/** Many charters a second time, with what the first run has kept. */
export async function again({ many, turns }: Scale): Promise<Part> {
  const folder = charters(many);
  const kept = `${folder}.cache`;
  rmSync(kept, { force: true });
  const cached = check(folder, "--cache-location", kept);
  const first = await run(cached, { memory: true });
  const target = { what: `${many} charters again with \`--cache\`, against without`, target: `≥ ${least}× faster` };
  if (first.status === 2 || first.status === null)
    return {
      title: "Again, with a cache",
      targets: [{ ...target, measured: "`--cache` failed", reached: undefined }],
      details: "`charter check --cache` failed.",
    };
  const { one, other, ratio } = await compare(cached, check(folder), turns, { memory: true });
  return {
    title: "Again, with a cache",
    targets: [{ ...target, measured: times(ratio), reached: ratio >= least }],
    details: [
      table(
        ["run", "time", "peak memory"],
        [
          ["`--cache`, nothing kept yet", seconds(first.time), mebibytes(first.peak)],
          ["`--cache`, again", seconds(medianTime(one)), mebibytes(highestPeak(one))],
          ["without", seconds(medianTime(other)), mebibytes(highestPeak(other))],
        ],
      ),
      "The last two in turns; medians. Nothing has changed between the runs.",
    ].join("\n\n"),
  };
}
