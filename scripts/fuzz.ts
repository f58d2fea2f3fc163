// Holds the readers of Markdown and YAML against remark and the YAML parser on texts made at random, a change of the
// catalog against the words that were there before, and rules, features, settings and the protocol against what they
// promise of any input: no failure, no place outside of the text, no more than a second of work: `npm run fuzz`.
//
//   npm run fuzz -- [--runs 100000] [--minutes 30] [--seed 1] [--only tables] [--path 12:3:1]
//
// `runs` is the number of inputs of all kinds together, and `minutes` goes on until they have passed, round after round.
// Inputs grow out of the seed that is printed first; what fails comes with the smallest input that shows it and the options
// that repeat it.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { checkCut, checkEdits, checkPlain, checkWhole, edited, texts } from "../test/support/reader-properties.ts";
import { assertNothingLost, switches } from "../test/support/switched-charter.ts";
import { checkTyped, typed } from "../test/support/typed-charter.ts";
import { checkYaml, yamls } from "../test/support/yaml-properties.ts";
import { perStream, streamProperties } from "./fuzz/stream.ts";
import { textProperties } from "./fuzz/texts.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    minutes: { type: "string", default: "0" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
    path: { type: "string" },
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
  ...streamProperties,
};

const names = Object.keys(properties).filter((name) => name.includes(options.only));
if (names.length === 0)
  throw new Error(`No kind of text is called “${options.only}”: ${Object.keys(properties).join(", ")}.`);
const first = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(options.seed);
const numRuns = Math.ceil(Number(options.runs) / names.length);
const until = Date.now() + 60_000 * Number(options.minutes);
let slowest = 0;
console.log(`seed ${first}`);

void main();

async function main(): Promise<void> {
  const done = new Map<string, number>();
  let seed = first;
  let failed = false;
  do {
    for (const name of names) {
      if (await fails(name, seed)) failed = true;
      else done.set(name, (done.get(name) ?? 0) + numRuns * (name in streamProperties ? perStream : 1));
    }
    seed++;
  } while (!failed && Date.now() < until);
  for (const [name, count] of done) console.log(`${name}: ${count}, nothing found`);
  const total = [...done.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} inputs, seeds ${first} to ${seed - 1}; the slowest took ${Math.round(slowest)} ms of work`);
  process.exitCode = failed ? 1 : 0;
  process.exit();
}

async function fails(name: string, seed: number): Promise<boolean> {
  const property = properties[name];
  if (!property) return false;
  const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(timed(property), {
    numRuns,
    seed,
    path: options.path ?? "",
  });
  if (!failed) return false;
  const reason =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  console.log(`${name}: ${JSON.stringify(counterexample)}\n${reason}`);
  console.log(
    `again: npm run fuzz -- --seed ${seed} --runs ${options.runs} --only "${name}" --path ${counterexamplePath}`,
  );
  return true;
}

/** The same property, which fails where an input takes more than a second of this processor. */
function timed(property: fc.IRawProperty<unknown>): fc.IRawProperty<unknown> {
  const run = property.run.bind(property);
  const measured = (begin: NodeJS.CpuUsage): void => {
    const { user, system } = process.cpuUsage(begin);
    slowest = Math.max(slowest, (user + system) / 1000);
    if (user + system > 1_000_000) throw new Error(`It took ${Math.round((user + system) / 1000)} ms.`);
  };
  property.run = ((value: unknown) => {
    const begin = process.cpuUsage();
    const result = run(value);
    if (!(result instanceof Promise)) {
      measured(begin);
      return result;
    }
    return result.then((found) => {
      measured(begin);
      return found;
    });
  }) as typeof property.run;
  return property;
}
