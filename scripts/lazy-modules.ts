import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

/** Those of Node's modules that take milliseconds to load, and that most runs never use. */
const slow = /^node:(?:child_process|crypto|readline)$/;

/** Has these loaded when something in them is first asked for, and not already when the module that imports them is. */
export const lazyModules: Plugin = {
  name: "lazy modules of Node",
  setup(build) {
    build.onResolve({ filter: slow }, ({ path, namespace }) =>
      namespace === "lazy" ? { path, external: true } : { path, namespace: "lazy" },
    );
    build.onLoad({ filter: slow, namespace: "lazy" }, ({ path }) => ({ contents: gettersOf(path) }));
  },
};

function gettersOf(name: string): string {
  const names = Object.keys(createRequire(__filename)(name)).filter((key) => key !== "default");
  const getters = names.map((key) => `get ${key}() { return require("${name}").${key}; }`);
  return `module.exports = { ${getters.join(", ")} };`;
}
