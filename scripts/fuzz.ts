// Holds the readers of Markdown and YAML against remark and the YAML parser on texts made at random, a change of the
// catalog against the words that were there before, and rules, features, settings and the protocol against what they
// promise of any input: no failure, no place outside of the text, no more than a second of work: `npm run fuzz`.
//
//   npm run fuzz -- [--inputs 1000000] [--jobs 2] [--minutes 30] [--seed 1] [--only tables] [--path 12:3:1]
//
// `inputs` is the number of inputs of all kinds together, in `jobs` processes at once, and `minutes` goes on until they
// have passed. Each line says how far it is; all lines stand in fuzz.log too, and at the end the figures, as Markdown.
// Inputs grow out of a seed: what fails comes with the smallest input that shows it, what is slow as it is, both with the
// options that repeat them.
import { fork } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { checkCut, checkEdits, checkPlain, checkWhole, edited, texts } from "../test/support/reader-properties.ts";
import { assertNothingLost, switches } from "../test/support/switched-charter.ts";
import { checkTyped, typed } from "../test/support/typed-charter.ts";
import { checkYaml, yamls } from "../test/support/yaml-properties.ts";
import { findingsOf, fuzz, type Kind, markdownOf, type Report, together } from "./fuzz/run.ts";
import { settingsProperties } from "./fuzz/settings.ts";
import { perStream, streamProperties } from "./fuzz/stream.ts";
import { textProperties } from "./fuzz/texts.ts";

const { values: options } = parseArgs({
  options: {
    inputs: { type: "string", default: "100000" },
    minutes: { type: "string", default: "0" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
    path: { type: "string" },
    jobs: { type: "string", default: "1" },
    /** Of a process that another one has started: which one it is. */
    job: { type: "string" },
  },
});

/** All that is asked of one text. */
function checkText(text: string): void {
  checkPlain(text);
  checkCut(text);
  checkWhole(text);
}

const properties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fc.property(text, checkText)])),
  "texts that are edited": fc.property(edited, checkEdits),
  "charters that somebody types in": fc.property(typed, checkTyped),
  "charters that are held against another catalog": fc.property(switches, ([text, to]) => {
    assertNothingLost(text, to);
  }),
  ...Object.fromEntries(Object.entries(yamls).map(([name, yaml]) => [name, fc.property(yaml, checkYaml)])),
  ...textProperties,
  ...settingsProperties,
};

const all: readonly Kind[] = [
  ...Object.entries(properties).map(([name, property]) => ({
    name,
    property,
    inputs: 1,
    weight: /every place|every position/.test(name) ? 0.1 : 1,
  })),
  ...Object.entries(streamProperties).map(([name, property]) => ({ name, property, inputs: perStream, weight: 5 })),
];

const log = "fuzz.log";

function tell(line: string): void {
  const own = options.job === undefined ? line : `${options.job}: ${line}`;
  console.log(own);
  appendFileSync(log, `${own}\n`);
}

void main();

async function main(): Promise<void> {
  const { only, inputs, minutes, path, job, jobs } = options;
  const exact = all.filter(({ name }) => name === only);
  const kinds = exact.length > 0 ? exact : all.filter(({ name }) => name.includes(only));
  if (kinds.length === 0) throw new Error(`No kind is called “${only}”: ${all.map(({ name }) => name).join(", ")}.`);
  const seed = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(options.seed);
  if (job === undefined) {
    writeFileSync(log, "");
    tell(`seed ${seed}`);
  }
  const report =
    Number(jobs) > 1
      ? together(await Promise.all(Array.from({ length: Number(jobs) }, (_, index) => inProcess(index, seed))))
      : await fuzz(kinds, { inputs: Number(inputs), minutes: Number(minutes), seed, path, tell });
  if (job !== undefined) {
    process.send?.({ ...report, tallies: [...report.tallies] }, () => process.exit());
    return;
  }
  for (const found of findingsOf(report)) tell(`\n${found}`);
  tell(`\n${markdownOf(report)}`);
  process.exitCode = report.failures.length + report.slow.length > 0 ? 1 : 0;
  process.exit();
}

/** Has another process do its part, with seeds of its own. */
function inProcess(index: number, seed: number): Promise<Report> {
  const { inputs, minutes, only, jobs } = options;
  const own = {
    inputs: Math.ceil(Number(inputs) / Number(jobs)),
    minutes,
    only,
    seed: seed + 100_000 * index,
    job: index + 1,
  };
  const child = fork(
    __filename,
    Object.entries(own).map(([name, value]) => `--${name}=${value}`),
  );
  return new Promise((resolve, reject) => {
    child.once("message", (report: Omit<Report, "tallies"> & { tallies: [string, never][] }) =>
      resolve({ ...report, tallies: new Map(report.tallies) }),
    );
    child.once("exit", (status) => reject(new Error(`Process ${index + 1} ended with ${status} before it was done.`)));
  });
}
