import assert from "node:assert/strict";
import { bundleThatTells, programs } from "../../support/bundle-that-tells.ts";

const imports = 'import { readBlocks } from "./src/charter/markdown/read.ts";';

describe("remarkReader", () => {
  for (const [place, options] of Object.entries(programs))
    it(`waits in a bundle for ${place} until something is not plain`, async () => {
      const run = await bundleThatTells(options, imports, "src/charter/markdown/remark.ts");
      assert.equal(run("readBlocks('# Plain *text*', 0)[0].blocks[0].kind"), "heading");
      assert.equal(run("isEvaluated"), false);
      assert.equal(run("readBlocks('![*Rare*](x)', 0)[0].blocks[0].lines[0].runs[0].text"), "Rare");
      assert.equal(run("isEvaluated"), true);
    });
});
