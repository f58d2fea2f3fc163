import type { Plugin } from "esbuild";

/**
 * Leaves a part of vscode-languageserver out of the server that looks for npm and yarn by starting them. The server never
 * asks for it, and what is not there cannot be made to run.
 */
export const noProcesses: Plugin = {
  name: "no processes",
  setup(build) {
    build.onLoad({ filter: /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({ contents: "" }));
  },
};
