import assert from "node:assert/strict";
import { bundleThatTells, programs } from "../../support/bundle-that-tells.ts";

const imports = `
  import { readFrontMatter } from "./src/charter/front-matter/read.ts";
  import { indexLines } from "./src/charter/text.ts";
  globalThis.read = (yaml) => {
    const text = "---\\n" + yaml + "\\n---\\n";
    return readFrontMatter(text, indexLines(text)).root.entries[0].value.value;
  };`;

describe("fullYaml", () => {
  for (const [place, options] of Object.entries(programs))
    it(`waits in a bundle for ${place} until front matter is not plain`, async () => {
      const run = await bundleThatTells(options, imports, "src/charter/front-matter/full-yaml.ts");
      assert.equal(run("read('status: draft')"), "draft");
      assert.equal(run("isEvaluated"), false);
      assert.equal(run("read('status: &a draft')"), "draft");
      assert.equal(run("isEvaluated"), true);
    });
});
