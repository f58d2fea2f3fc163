import assert from "node:assert/strict";
import { foldingRangesOf } from "../../src/features/folding.ts";
import { charterOf, dedent } from "../support/check-feature.ts";

describe("folding", () => {
  it("takes the front matter, its lists, themes and halves", () => {
    checkFolding(`
      ---              ┐
      parties:         ┐
        - id: a        ┐
          name: b      ┘┘
      title: c
      ---              ┘

      ## Trust         ┐

      ### Observation  ┐

      a                ┘

      ### Principle    ┐

      b                ┘┘

      ## Scope         ┐

      all              ┘
      `);
  });
});

/** `┐` ends a line on which a range begins, `┘` one on which it ends. */
function checkFolding(picture: string): void {
  const lines = dedent(picture).split("\n");
  const opened: number[] = [];
  const expected: string[] = [];
  for (const [line, text] of lines.entries()) {
    for (const sign of text.match(/[┐┘]/g) ?? [])
      if (sign === "┐") opened.push(line);
      else expected.push(`${opened.pop()}-${line}`);
  }
  const charter = charterOf(lines.map((line) => line.replace(/ *[┐┘]+$/, "")).join("\n"));
  const ranges = foldingRangesOf(charter).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
  assert.deepEqual(ranges.sort(), expected.sort());
}
