import assert from "node:assert/strict";
import { assertParity, configuredTree, paritySamples } from "./support/parity.ts";

describe("parity", () => {
  it("gives the same findings on the command line, in the editor, on disk and in a worker", async function () {
    this.timeout(120_000);
    const { charters, findings } = await assertParity(paritySamples(50));
    assert.ok(charters > 200 && findings > 1000, `${charters} charters with ${findings} findings`);
  });

  it("gives the same findings for a tree with configurations of all kinds", async function () {
    this.timeout(60_000);
    const { findings } = await assertParity(configuredTree());
    assert.ok(findings > 30, `${findings} findings`);
  });
});
