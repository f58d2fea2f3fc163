import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";

const root = path.resolve(__dirname, "../../..");

/** As scripts/build.ts makes them. */
const programs: Readonly<Record<string, BuildOptions>> = {
  Node: { platform: "node", format: "cjs" },
  "a worker of a browser": { platform: "browser", format: "iife", conditions: ["worker"] },
};

describe("remarkReader", () => {
  for (const [place, options] of Object.entries(programs))
    it(`waits in a bundle for ${place} until something is not plain`, async () => {
      const world = createContext({ require });
      runInContext(await bundle(options), world);
      assert.equal(runInContext("readBlocks('# Plain *text*', 0)[0].blocks[0].kind", world), "heading");
      assert.equal(runInContext("isEvaluated", world), false);
      assert.equal(runInContext("readBlocks('![Rare](x)', 0)[0].blocks[0].lines[0].runs[0].text", world), "Rare");
      assert.equal(runInContext("isEvaluated", world), true);
    });
});

/** A program that hands out `readBlocks`, and tells whether the module that needs remark was evaluated. */
async function bundle(options: BuildOptions): Promise<string> {
  const contents = `
    globalThis.isEvaluated = false;
    import { readBlocks } from "./src/charter/markdown/read.ts";
    globalThis.readBlocks = readBlocks;`;
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    logLevel: "silent",
    stdin: { contents, resolveDir: root },
    plugins: [
      {
        name: "tell",
        setup({ onLoad }) {
          onLoad({ filter: /markdown[\\/]remark\.ts$/ }, ({ path }) => ({
            contents: `${readFileSync(path, "utf8")}\nglobalThis.isEvaluated = true;`,
            loader: "ts",
          }));
        },
      },
    ],
  });
  return outputFiles?.[0]?.text ?? "";
}
