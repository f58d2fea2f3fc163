import type { BuildOptions } from "esbuild";

/** One bundled file. */
export interface Program extends BuildOptions {
  readonly outfile: string;
  readonly executable?: boolean;
}

/**
 * The extension and the language server, each for Node and for a browser's worker. VS Code hands in the module `vscode`
 * itself. The extension's own node is the one of the oldest VS Code that it supports.
 */
export const extensionPrograms: readonly Program[] = [
  {
    entryPoints: ["src/extension/node.ts"],
    outfile: "dist/extension.js",
    platform: "node",
    target: "node20",
    external: ["vscode"],
  },
  {
    entryPoints: ["src/server/node.ts"],
    outfile: "dist/charter-language-server.js",
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    executable: true,
  },
  {
    entryPoints: ["src/server/browser.ts"],
    outfile: "dist/browser/server.js",
    platform: "browser",
    format: "iife",
    target: "es2022",
    // The browser build of one of remark's packages wants a page; a worker has none.
    conditions: ["worker"],
  },
  {
    entryPoints: ["src/extension/browser.ts"],
    outfile: "dist/browser/extension.js",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
  },
];
