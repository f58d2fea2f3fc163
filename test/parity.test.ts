import assert from "node:assert/strict";
import { assertParity, paritySamples } from "./support/parity.ts";

describe("parity", () => {
  it("gives the same findings on the command line, in the editor, on disk and in a worker", async function () {
    this.timeout(120_000);
    const { charters, findings } = await assertParity(paritySamples(50));
    assert.ok(charters > 200 && findings > 1000, `${charters} charters with ${findings} findings`);
  });
});
