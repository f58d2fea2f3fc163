import assert from "node:assert/strict";
import { compare, median, run } from "../../bench/run.ts";

const node = (script: string) => ({ program: process.execPath, args: ["-e", script] });

describe("the benchmark", () => {
  it("takes the one in the middle, or the mean of the two", () => {
    assert.equal(median([5, 1, 3]), 3);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });

  it("tells how a process ended and how many lines it wrote to both streams", async () => {
    const { status, lines } = await run(node("console.log('a\\nb'); console.error('c'); process.exitCode = 3"));
    assert.deepEqual({ status, lines }, { status: 3, lines: 3 });
  });

  it("runs two commands equally often", async () => {
    const { one, other } = await compare(node("console.log()"), node("process.exitCode = 1"), 2);
    assert.deepEqual(
      [one.map(({ lines }) => lines), other.map(({ status }) => status)],
      [
        [1, 1],
        [1, 1],
      ],
    );
  });
});
