import assert from "node:assert/strict";
import { seed } from "../support/seed.ts";
import { workThrough } from "../support/working-day.ts";

describe("a day of edits, undos, renames and other configurations", function () {
  this.timeout(120_000);

  // scripts/edits.ts works through longer ones.
  for (const pulls of [true, false]) {
    it(`leaves the same findings as a check anew, for a client that ${pulls ? "asks" : "is told"}`, async () => {
      const { findings } = await workThrough({ seed, steps: 300, every: 60, pulls, caches: pulls });
      assert.ok(findings > 100, `${findings} findings`);
    });
  }
});
