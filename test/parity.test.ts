import assert from "node:assert/strict";
import { assertParity } from "./support/parity.ts";
import { fixtureTrees, paritySamples } from "./support/parity-samples.ts";

describe("parity", () => {
  it("gives the same findings on the command line, in the editor, on disk and in a worker", async function () {
    this.timeout(300_000);
    const { files, findings } = await assertParity(paritySamples(50));
    assert.ok(files > 200 && findings > 1000, `${files} files with ${findings} findings`);
  });

  it("gives the same findings for trees with configurations of all kinds, with one folder open or several", async function () {
    this.timeout(120_000);
    const { files, findings } = await assertParity(fixtureTrees());
    assert.ok(files > 30 && findings > 60, `${files} files with ${findings} findings`);
  });
});
