import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";

const root = path.resolve(__dirname, "../..");

/** As scripts/build.ts makes them. */
export const programs: Readonly<Record<string, BuildOptions>> = {
  Node: { platform: "node", format: "cjs" },
  "a worker of a browser": { platform: "browser", format: "iife", conditions: ["worker"] },
};

/**
 * A world in which what `imports` brings is known, bundled into one file, and `isEvaluated`: whether the module with the
 * path `watched` (from the project's folder) was evaluated. Gives a function that runs code in it.
 */
export async function bundleThatTells(
  options: BuildOptions,
  imports: string,
  watched: string,
): Promise<(code: string) => unknown> {
  const names = /\{(.*?)\}/.exec(imports)?.[1] ?? "";
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    logLevel: "silent",
    stdin: {
      contents: `globalThis.isEvaluated = false;\n${imports}\nObject.assign(globalThis, {${names}});`,
      resolveDir: root,
    },
    plugins: [
      {
        name: "tell",
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
            path.relative(root, file).replaceAll("\\", "/") === watched
              ? { contents: `${readFileSync(file, "utf8")}\nglobalThis.isEvaluated = true;`, loader: "ts" }
              : undefined,
          );
        },
      },
    ],
  });
  const world = createContext({ require });
  runInContext(outputFiles?.[0]?.text ?? "", world);
  return (code) => runInContext(code, world);
}
