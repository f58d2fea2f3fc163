import { availableParallelism } from "node:os";
import { charters } from "./corpora.ts";
import { type Peer, peers } from "./peers.ts";
import { check } from "./places.ts";
import { mebibytes, type Part, seconds, type Target, table, times } from "./results.ts";
import { type Comparison, compare, highestPeak, medianTime } from "./run.ts";
import type { Scale } from "./scale.ts";

interface Measured {
  readonly name: string;
  readonly corpus: string;
  readonly comparison: Comparison;
}

const mostMemory = 160;

/** Many charters in one run, beside each peer. */
export async function throughput(scale: Scale): Promise<Part> {
  const measured: Measured[] = [];
  const targets: Target[] = [];
  for (const peer of peers) {
    const each = await (peer.slow ? slowly(peer, scale) : amply(peer, scale));
    measured.push(...each.measured);
    targets.push(...each.targets);
  }
  return {
    title: "Many charters, side by side",
    targets,
    details: detailsOf(measured),
    peerWins: measured.flatMap((each) => [...winsOf(each)]),
  };
}

interface Found {
  readonly measured: readonly Measured[];
  readonly targets: readonly Target[];
}

/** A peer that is quick enough has all corpora, and beside it we with several threads too. */
async function amply(peer: Peer, { many, turns }: Scale): Promise<Found> {
  const plain = await beside(peer, charters(many), turns);
  const rich = await beside(peer, charters(many, { rich: 0.6 }), turns);
  const threaded = await beside(peer, charters(many), turns, "--threads", `${availableParallelism()}`);
  return {
    measured: [
      { name: peer.name, corpus: `${many} charters`, comparison: plain },
      { name: peer.name, corpus: `${many} charters, \`--rich 0.6\``, comparison: rich },
      { name: peer.name, corpus: `${many} charters, we with \`--threads\``, comparison: threaded },
    ],
    targets: [
      target(`${many} charters, no cache, against ${peer.name}`, peer.target, plain),
      target("… with `--rich 0.6`", peer.target, rich),
      target("… with as many threads (`--threads`) as it has", peer.target, threaded),
      memoryOf(plain),
    ],
  };
}

/** A slow peer takes minutes for the many charters: it has them once, and fewer in turns. */
async function slowly(peer: Peer, { many, few, turns, isPatient }: Scale): Promise<Found> {
  const tenth = await beside(peer, charters(few), turns);
  const measured = [{ name: peer.name, corpus: `${few} charters`, comparison: tenth }];
  if (!isPatient)
    return { measured, targets: [target(`${few} charters, no cache, against ${peer.name}`, peer.target, tenth)] };
  const whole = await beside(peer, charters(many), 1);
  return {
    measured: [...measured, { name: peer.name, corpus: `${many} charters`, comparison: whole }],
    targets: [target(`${many} charters, no cache, against ${peer.name}`, peer.target, whole)],
  };
}

function beside(peer: Peer, folder: string, turns: number, ...args: readonly string[]): Promise<Comparison> {
  return compare(check(folder, ...args), peer.in(folder), turns, { memory: true });
}

function target(what: string, least: number, { one, other, ratio }: Comparison): Target {
  // Both end with 0 or 1 when all went well, as there are problems in the corpus or none.
  const isWhole = [...one, ...other].every(({ status }) => status === 0 || status === 1);
  const measured = isWhole ? times(ratio) : "one of the two failed";
  return { what, target: `≥ ${least}× faster`, measured, reached: isWhole ? ratio >= least : undefined };
}

function memoryOf({ one }: Comparison): Target {
  const peak = highestPeak(one);
  const reached = peak === undefined ? undefined : peak <= mostMemory;
  return { what: "… peak memory, one thread", target: `≤ ${mostMemory} MiB`, measured: mebibytes(peak), reached };
}

function detailsOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, corpus, comparison: { one, other, ratio } }) => [
    name,
    corpus,
    seconds(medianTime(one)),
    seconds(medianTime(other)),
    times(ratio),
    mebibytes(highestPeak(one)),
    mebibytes(highestPeak(other)),
    `${one[0]?.lines} / ${other[0]?.lines}`,
  ]);
  return [
    table(["peer", "corpus", "ours", "its", "ratio", "our peak", "its peak", "lines written, ours / its"], rows),
    `Whole processes in turns, ours and the peer’s, on the same files; times are medians, and a ratio is the median of the ratios of all turns, above 1 where we are the faster. The slow peers have the largest number of charters once only.`,
    "All read the same Markdown; the work behind is not the same. `charter check` runs all of its rules, with the front matter, both halves of each theme, and wording. The peers are configured to about the structural part of it:",
    peers.map(({ name, work }) => `- ${name}: ${work}.`).join("\n"),
  ].join("\n\n");
}

function* winsOf({ name, corpus, comparison: { one, other, ratio } }: Measured): Iterable<string> {
  if (ratio < 1) yield `${name} is ${times(1 / ratio)} faster than we are on ${corpus}.`;
  const [ours, its] = [highestPeak(one), highestPeak(other)];
  if (ours !== undefined && its !== undefined && its < ours)
    yield `${name} holds ${mebibytes(its)} of memory at most on ${corpus}, and we hold ${mebibytes(ours)}.`;
}
