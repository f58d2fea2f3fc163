import { execFileSync } from "node:child_process";
import path from "node:path";
import { charters } from "./corpora.ts";
import { bench } from "./places.ts";
import type { Part, Target } from "./results.ts";
import type { Scale } from "./scale.ts";

/** Milliseconds from a key to its diagnostics, by the size of the charter. */
const typingTargets = [
  { size: "6 KB", median: 1, high: 6 },
  { size: "60 KB", median: 2, high: 8 },
  { size: "1 MB", median: 20, high: 35 },
];

/** Change after change through the server, as `typing.ts` measures and prints it. */
export async function typing(): Promise<Part> {
  const output = outputOf("typing.ts");
  const targets = typingTargets.map(({ size, median, high }): Target => {
    const line = output.split("\n").find((each) => each.startsWith(size)) ?? "";
    // The last two numbers are those of the server.
    const [middle, most] = [...line.matchAll(/\d+(?:\.\d+)?/g)].slice(-2).map(([number]) => Number(number));
    const reached = middle === undefined || most === undefined ? undefined : middle <= median && most <= high;
    return {
      what: `change → diagnostics through the server, ${size}`,
      target: `median ≤ ${median} ms, 95th of 100 ≤ ${high} ms`,
      measured: `${middle} ms, ${most} ms`,
      reached,
    };
  });
  return { title: "Typing", targets, details: block("typing.ts", output) };
}

/** How much of the texts goes to remark, as `reader.ts` measures and prints it. */
export async function reading({ many }: Scale): Promise<Part> {
  const output = outputOf("reader.ts", charters(many), charters(many, { rich: 0.6 }));
  const shares = [...output.matchAll(/to remark\s+(\d+(?:\.\d+)?) %/g)].map(([, share]) => Number(share));
  const most = shares.length > 0 ? Math.max(...shares) : undefined;
  return {
    title: "What remark is given",
    targets: [
      {
        what: "share of the characters that remark is given, as generated and with `--rich 0.6`",
        target: "≤ 1 %",
        measured: shares.map((share) => `${share} %`).join(", "),
        reached: most === undefined ? undefined : most <= 1,
      },
    ],
    details: block("reader.ts", output),
  };
}

function outputOf(script: string, ...args: readonly string[]): string {
  const tsx = require.resolve("tsx/cli");
  return execFileSync(process.execPath, [tsx, path.join(bench, script), ...args], { encoding: "utf8" }).trim();
}

function block(script: string, output: string): string {
  const shown = output.replaceAll(`${bench}${path.sep}`, "");
  return [`As \`${script}\` prints it:`, `\`\`\`text\n${shown}\n\`\`\``].join("\n\n");
}
