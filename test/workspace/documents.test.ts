import assert from "node:assert/strict";
import { partOf } from "../../src/workspace/documents.ts";

describe("partOf", () => {
  it("puts each file into one part", () => {
    const files = ["a", "b", "c", "d", "e"];
    const parts = [1, 2].map((index) => partOf(files, { index, count: 2 }));
    assert.deepEqual(parts, [
      ["a", "c", "e"],
      ["b", "d"],
    ]);
  });
});
