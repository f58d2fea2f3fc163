import assert from "node:assert/strict";
import fc from "fast-check";
import { firstWhere } from "../../src/charter/first-where.ts";

describe("Where something begins to hold in a list", () => {
  it("is the same place as somebody finds who looks at one element after the other", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, least) => {
        const sorted = numbers.sort((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= least);
        assert.equal(
          firstWhere(sorted, (number) => number >= least),
          found < 0 ? sorted.length : found,
        );
      }),
    );
  });
});
