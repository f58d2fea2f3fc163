import { copyFileSync } from "node:fs";
import path from "node:path";
import { smallCharter } from "./corpora.ts";
import { peers } from "./peers.ts";
import { check, dist, node } from "./places.ts";
import { type Part, table, times } from "./results.ts";
import { type Command, compare, medianTime } from "./run.ts";
import type { Scale } from "./scale.ts";

const most = 1.35;

/** One small charter: how long the whole process takes. */
export async function start({ shortTurns }: Scale): Promise<Part> {
  const folder = path.dirname(smallCharter());
  const ours = check(folder, path.basename(smallCharter()));
  const { one, other, ratio } = await compare(node(folder, "-e", "0"), ours, shortTurns);
  const rows = [
    ["`node -e 0`", ms(medianTime(one)), ""],
    ["`charter check`", ms(medianTime(other)), times(ratio)],
  ];
  const bare = node(folder, alone(folder), "check", path.basename(smallCharter()));
  const without = await compare(node(folder, "-e", "0"), bare, shortTurns);
  rows.push(["… without what the build has kept", ms(medianTime(without.other)), times(without.ratio)]);
  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  if (certificates) {
    const few = await compare(withoutCertificates(node(folder, "-e", "0")), withoutCertificates(ours), shortTurns);
    rows.push(
      [
        "`node -e 0` without NODE_EXTRA_CA_CERTS",
        ms(medianTime(few.one)),
        times(medianTime(few.one) / medianTime(one)),
      ],
      ["`charter check`, against that one", ms(medianTime(few.other)), times(few.ratio)],
    );
  }
  const wins: string[] = [];
  for (const peer of peers) {
    const beside = await compare(ours, peer.in(folder), Math.ceil(shortTurns / 8));
    rows.push([peer.name, ms(medianTime(beside.other)), times(medianTime(beside.other) / medianTime(one))]);
    if (beside.ratio < 1)
      wins.push(`${peer.name} starts ${times(1 / beside.ratio)} as fast as we do with one charter of 6 KB.`);
  }
  return {
    title: "One charter of 6 KB",
    targets: [
      {
        what: "one charter of 6 KB, the whole process, against an empty `node -e 0`",
        target: `≤ ${most}×`,
        measured: `${times(ratio)} (${ms(medianTime(other) - medianTime(one))} more)`,
        reached: ratio <= most,
      },
    ],
    details: [
      table(["process", "time", "against `node -e 0`"], rows),
      `Medians of ${shortTurns} turns for \`charter check\`, fewer for the peers.`,
      ...(certificates
        ? ["At each start Node reads the certificates that NODE_EXTRA_CA_CERTS names, an empty one included."]
        : []),
    ].join("\n\n"),
    peerWins: wins,
  };
}

/** The program without what the build has kept of V8's work beside it, as for another Node than it was built with. */
function alone(folder: string): string {
  const program = path.join(folder, "alone.js");
  copyFileSync(path.join(dist, "charter.js"), program);
  return program;
}

/** As where the environment names no certificates. */
function withoutCertificates(command: Command): Command {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  return { ...command, environment };
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
