import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

/** Those of Node's modules that take milliseconds to load, and that most runs never use. */
const slow = /^node:(?:child_process|crypto|os|readline)$/;

/** Has these loaded when something in them is first asked for, and not already when the module that imports them is. */
export const lazyModules: Plugin = {
  name: "lazy modules of Node",
  setup(build) {
    build.onResolve({ filter: slow }, ({ path, namespace }) =>
      namespace === "lazy" ? { path, external: true } : { path, namespace: "lazy" },
    );
    build.onLoad({ filter: slow, namespace: "lazy" }, ({ path }) => ({ contents: callsOf(path), loader: "js" }));
  },
};

/** Of their functions each as one of its own: what nobody calls is left out. */
function callsOf(name: string): string {
  const functions = Object.entries(createRequire(__filename)(name)).filter(([, value]) => typeof value === "function");
  return functions.map(([key]) => `export const ${key} = (...args) => require("${name}").${key}(...args);`).join("\n");
}
