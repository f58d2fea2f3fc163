import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { hostilesFor, literalsIn } from "./support/expressions.ts";
import { workOf } from "./support/regex-work.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
  // Those are counted with longer texts, beside the rules that use them.
  .filter((file) => !file.startsWith(path.join("rules", "wording")))
  .map((file) => path.join("src", file));

/** What says again what it said before cannot be counted. These are tried at one place, and each repetition only once. */
const uncounted: ReadonlySet<string> = new Set(
  [/^(['"])(.+)\1$/, /^(["'])(.*)\1$/s, /^(?<mark>\*\*|__|\*|_)(?<words>(?:(?!\k<mark>).)+)\k<mark>\s*:?$/su].map(
    String,
  ),
);

describe("every regular expression", function () {
  // Counting has its price on a slow machine.
  this.timeout(120_000);

  it("is found by this test", () => {
    assert.ok(files.flatMap(literalsIn).length > 400);
  });

  it("is seen when it is careless", () => {
    for (const careless of [/[ \t]+$/, /\s*[:：]\s*$/, /^\s*\|?\s*$/, /^\s+|\s+$/g])
      assert.ok(growthOf(careless) > 2.5, String(careless));
    assert.throws(() => growthOf(/^x(?:\s*y?\s*)*$/), /goes on and on/);
  });

  for (const file of files) {
    const literals = literalsIn(file).filter((expression) => !uncounted.has(String(expression)));
    if (literals.length === 0) continue;
    it(`takes twice the work for twice the text: ${path.relative("src", file)}`, () => {
      for (const expression of literals) assert.ok(growthOf(expression) < 2.5, String(expression));
    });
  }
});

/** By how much the work grows at worst when the text doubles: 2 is linear, 4 quadratic. */
function growthOf(expression: RegExp): number {
  const growths = hostilesFor(expression).map(({ before, pump }) => {
    const work = (length: number): number => workOf(expression, `${before}${pump.repeat(length / pump.length)}\u0001`);
    return work(240) / work(120);
  });
  return Math.max(1, ...growths);
}
