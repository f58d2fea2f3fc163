import type { BuildOptions } from "esbuild";

/**
 * The extension and the language server, each for Node and for a browser's worker. VS Code hands in the module `vscode`
 * itself. The extension's own node is the one of the oldest VS Code that it supports.
 */
export const extensionPrograms: readonly (BuildOptions & { readonly outfile: string })[] = [
  {
    entryPoints: ["src/extension/node.ts"],
    outfile: "dist/extension.js",
    platform: "node",
    target: "node20",
    external: ["vscode"],
  },
  {
    entryPoints: ["src/extension/browser.ts"],
    outfile: "dist/browser/extension.js",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
  },
];
