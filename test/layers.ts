/** What the files of a folder of `src` may import, besides each other. */
export interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Whether Node's own modules are allowed: the core runs in a browser too. */
  readonly node?: boolean;
  /** Files outside src. */
  readonly files?: readonly string[];
}

/** Arrows point down only; what is not named is not allowed. */
export const layers: Readonly<Record<string, Layer>> = {
  "charter/markdown": {
    folders: [],
    packages: ["unified", "remark-parse", "micromark-extension-gfm-table", "mdast-util-gfm-table", "mdast"],
  },
  "charter/front-matter": {
    folders: ["charter", "charter/markdown", "catalog"],
    packages: ["yaml"],
    files: ["schemas/front-matter.schema.json"],
  },
  charter: { folders: ["charter/markdown", "charter/front-matter", "catalog"], packages: ["@noble/hashes"] },
  catalog: { folders: [], packages: [] },
  config: {
    folders: ["charter", "charter/front-matter", "catalog"],
    packages: [],
    files: ["schemas/configuration.schema.json", "schemas/catalog.schema.json"],
  },
  rules: { folders: ["charter", "charter/front-matter", "catalog", "config"], packages: [], files: ["package.json"] },
  features: {
    folders: ["charter", "charter/front-matter", "catalog", "config", "rules"],
    packages: ["vscode-languageserver-types"],
  },
  workspace: {
    folders: ["charter", "charter/front-matter", "catalog", "config", "rules"],
    packages: ["ignore", "picomatch"],
  },
  machine: { folders: ["workspace"], packages: [], node: true },
  check: {
    folders: ["charter", "catalog", "config", "rules", "workspace", "machine"],
    packages: [],
    node: true,
  },
  server: {
    folders: ["charter", "charter/markdown", "catalog", "config", "rules", "features", "workspace", "machine", "check"],
    packages: ["vscode-languageserver", "vscode-languageserver-textdocument", "vscode-uri"],
    files: ["package.json"],
  },
  extension: {
    folders: ["charter", "charter/front-matter", "catalog", "rules", "server"],
    packages: ["vscode", "vscode-languageclient"],
  },
  cli: {
    folders: ["charter", "charter/front-matter", "catalog", "config", "rules", "workspace", "machine", "check"],
    packages: ["commander", "picocolors"],
    node: true,
    files: ["package.json"],
  },
};
