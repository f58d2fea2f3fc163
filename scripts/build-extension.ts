import { builtinModules } from "node:module";
import path from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { noProcesses } from "./no-processes.ts";

/** One bundled file. */
export interface Program extends BuildOptions {
  readonly outfile: string;
  readonly executable?: boolean;
}

/**
 * The protocol's packages have sides that only one kind of host has, and show each to that kind only. Here both are let in,
 * of the version that whoever asks for them would get.
 */
const hostSides: Plugin = {
  name: "sides of hosts",
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-(?:languageserver|jsonrpc).*\/(?:node|browser)$/ }, ({ path: name, resolveDir }) => {
      const [common, side] = [path.posix.dirname(name), path.posix.basename(name)];
      return { path: path.resolve(require.resolve(common, { paths: [resolveDir] }), `../../${side}/main.js`) };
    });
  },
};

/**
 * The extension, for Node and for a browser's worker, and the language server for both. VS Code hands in the module `vscode`
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
    entryPoints: ["src/server/main.ts"],
    outfile: "dist/charter-language-server.js",
    // For Node and for workers: of each package the build that needs neither Node nor a page.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["worker", "module"],
    external: [...builtinModules, "node:*"],
    target: ["node20", "es2022"],
    banner: { js: "#!/usr/bin/env node" },
    executable: true,
    plugins: [hostSides, noProcesses],
  },
  {
    entryPoints: ["src/extension/browser.ts"],
    outfile: "dist/browser/extension.js",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
  },
];
