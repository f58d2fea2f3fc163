import assert from "node:assert/strict";
import type { Range } from "../../src/charter/text.ts";
import { byLines } from "../../src/rules/by-lines.ts";

describe("things by lines", () => {
  it("are found from each line that they stand on", () => {
    const things = byLines<string>();
    things.add(lines(2, 4), "a");
    const isFound = (range: Range): boolean => things.hasNear(range, (thing) => thing === "a");
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((line) => isFound(lines(line, line))),
      [false, true, true, true, false],
    );
    assert.ok(isFound(lines(0, 9)));
  });

  it("are not looked at from elsewhere, however many there are", () => {
    const things = byLines<number>();
    for (let line = 0; line < 10_000; line++) things.add(lines(line, line), line);
    const seen: number[] = [];
    things.hasNear(lines(5000, 5001), (thing) => {
      seen.push(thing);
      return false;
    });
    assert.deepEqual(seen, [5000, 5001]);
  });
});

function lines(first: number, last: number): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: 1 } };
}
