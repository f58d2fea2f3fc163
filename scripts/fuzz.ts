// Holds the readers of Markdown and YAML against remark and the YAML parser on texts made at random, and a change of the
// catalog against the words that were there before: `npm run fuzz`.
//
//   npm run fuzz -- [--runs 100000] [--seed 1] [--only tables] [--path 12:3:1]
//
// `runs` is the number of texts of all kinds together. They grow out of the seed that is printed first; a difference comes
// with the smallest text that shows it and the options that repeat it.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { checkCut, checkEdits, checkPlain, checkWhole, edited, texts } from "../test/support/reader-properties.ts";
import { assertNothingLost, switches } from "../test/support/switched-charter.ts";
import { checkTyped, typed } from "../test/support/typed-charter.ts";
import { checkYaml, yamls } from "../test/support/yaml-properties.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
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

const properties: Readonly<Record<string, fc.IProperty<unknown>>> = {
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fc.property(text, checkText)])),
  "texts that are edited": fc.property(edited, checkEdits),
  "charters that somebody types in": fc.property(typed, checkTyped),
  "charters that are held against another catalog": fc.property(switches, ([text, to]) => {
    assertNothingLost(text, to);
  }),
  ...Object.fromEntries(Object.entries(yamls).map(([name, yaml]) => [name, fc.property(yaml, checkYaml)])),
};

const names = Object.keys(properties).filter((name) => name.includes(options.only));
if (names.length === 0)
  throw new Error(`No kind of text is called “${options.only}”: ${Object.keys(properties).join(", ")}.`);
const seed = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(options.seed);
const numRuns = Math.ceil(Number(options.runs) / names.length);
console.log(`seed ${seed}`);

for (const name of names) {
  const property = properties[name];
  if (!property) continue;
  const { failed, counterexample, counterexamplePath, errorInstance } = fc.check(property, {
    numRuns,
    seed,
    path: options.path ?? "",
  });
  if (!failed) {
    console.log(`${name}: ${numRuns} texts, no difference`);
    continue;
  }
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  console.log(`${name}: ${JSON.stringify(counterexample)}\n${reason}`);
  console.log(`again: npm run fuzz -- --seed ${seed} --only "${name}" --path ${counterexamplePath}`);
  process.exitCode = 1;
}
