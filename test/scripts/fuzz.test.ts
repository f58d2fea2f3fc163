import assert from "node:assert/strict";
import fc from "fast-check";
import { findingsOf, fuzz, type Kind, markdownOf, together } from "../../scripts/fuzz/run.ts";

const good: Kind = { name: "good", property: fc.property(fc.nat(), () => true), inputs: 1, weight: 3 };
const bad: Kind = {
  name: "bad",
  property: fc.property(fc.nat(), (number) => assert.ok(number < 1000)),
  inputs: 1,
  weight: 1,
};
const many: Kind = { name: "many", property: fc.asyncProperty(fc.nat(), async () => {}), inputs: 12, weight: 1 };
/** Works for long on one number. */
const slow: Kind = {
  name: "slow",
  property: fc.property(fc.nat(9), (number) => {
    for (const end = process.cpuUsage().user + (number === 7 ? 100_000 : 0); process.cpuUsage().user < end; );
  }),
  inputs: 1,
  weight: 1,
};

describe("the runner of the fuzzer", () => {
  it("gives each kind its share, and says what it is at before it begins", async () => {
    const told: string[] = [];
    const wanted = { inputs: 4000, minutes: 0, seed: 1, tell: (line: string) => told.push(line) };
    const { tallies, failures, seeds } = await fuzz([good, many], wanted);
    assert.deepEqual(failures, []);
    assert.equal(tallies.get("good")?.inputs, 3000);
    assert.equal(tallies.get("many")?.inputs, 1008);
    assert.deepEqual(seeds, [1, 6]);
    assert.match(told[0] ?? "", /^0:00 {2}0 inputs, .* now good, seed 1$/);
    assert.match(told.at(-1) ?? "", /2508 inputs, 0 failed, .* now good, seed 6$|3508 inputs, .* now good, seed 6$/);
  });

  it("tells what fails, as small as it can be, and how to see it again; other kinds go on", async () => {
    const { failures, tallies } = await fuzz([good, bad], { inputs: 2000, minutes: 0, seed: 1 });
    const [failure, ...others] = failures;
    assert.ok(failure);
    assert.deepEqual(others, []);
    assert.equal(failure.example, "[1000]");
    assert.equal(tallies.get("good")?.inputs, 1500);
    const { seed, path } = failure;
    const [line = ""] = findingsOf({ failures, slow: [] });
    assert.ok(line.endsWith(`again: npm run fuzz -- --only "bad" --seed ${seed} --path ${path}`));
    const again = await fuzz([bad], { inputs: 1, minutes: 0, seed, path });
    assert.deepEqual(
      again.failures.map(({ example }) => example),
      ["[1000]"],
    );
  });

  it("tells what is slow, and how to see it again", async () => {
    const { slow: found } = await fuzz([slow], { inputs: 60, minutes: 0, seed: 3, tooLong: 50 });
    const [first] = found;
    assert.ok(first);
    assert.equal(first.example, "[7]");
    const again = await fuzz([slow], { inputs: 1, minutes: 0, seed: first.seed, path: first.path, tooLong: 50 });
    assert.equal(again.slow[0]?.example, "[7]");
  });

  it("puts together what several processes have found, as Markdown", async () => {
    const one = await fuzz([good], { inputs: 700, minutes: 0, seed: 1 });
    const other = await fuzz([good, many], { inputs: 1000, minutes: 0, seed: 50 });
    const text = markdownOf(together([one, other]));
    assert.match(
      text,
      /^1,702 inputs of 2 kinds in 0:\d\d, seeds 1 to 51: 0 failures, 0 that took longer than a second/,
    );
    assert.match(text, /\n\| good \| 1,450 \| \d+ ms \|\n/);
  });
});
