import { existsSync } from "node:fs";
import path from "node:path";
import { bench, node } from "./places.ts";
import type { Command } from "./run.ts";

/** A tool that reads Markdown and reports what is wrong with it. */
export interface Peer {
  readonly name: string;
  /** What it is configured to look for: about the same work, never more than ours. */
  readonly work: string;
  /** How much faster we want to be. */
  readonly target: number;
  /** It takes minutes for the whole corpus: it has that once, and a tenth in turns. */
  readonly slow: boolean;
  /** Checks all Markdown files below the folder. */
  in(folder: string): Command;
}

const ofHeadings = "headings: levels, style, blank lines, doubles, one title, and the themes as required headings";

export const peers: readonly Peer[] = [
  {
    name: "rumdl",
    work: `the seven rules about ${ofHeadings}; written in Rust, with as many threads as there are cores, without its cache`,
    target: 1.5,
    slow: false,
    in: (folder) => rumdl(folder, "check", "--config", config("rumdl.toml"), "--no-cache", "."),
  },
  {
    name: "markdownlint-cli2",
    work: `the seven rules about ${ofHeadings}`,
    target: 40,
    slow: true,
    in: (folder) =>
      script(
        folder,
        "markdownlint-cli2/markdownlint-cli2-bin.mjs",
        "--config",
        config("markdownlint.jsonc"),
        "**/*.md",
      ),
  },
  {
    name: "eslint",
    work: "with @eslint/markdown: levels of headings, doubles, one title",
    target: 40,
    slow: true,
    in: (folder) => script(folder, "eslint/bin/eslint.js", "--config", config("eslint.config.mjs"), "."),
  },
  {
    name: "textlint",
    work: "one rule of ours about levels of headings, as it comes without rules",
    target: 60,
    slow: true,
    in: (folder) =>
      script(
        folder,
        "textlint/bin/textlint.js",
        "--config",
        config("textlintrc.json"),
        "--rulesdir",
        config("textlint-rules"),
        "-f",
        "unix",
        ".",
      ),
  },
  {
    name: "remark-cli",
    work: "with remark-preset-lint-recommended, which has some twenty rules about form and none about required headings",
    target: 60,
    slow: true,
    in: (folder) =>
      script(
        folder,
        "remark-cli/cli.js",
        "--no-config",
        "-u",
        installed("remark-preset-lint-recommended/index.js"),
        "--quiet",
        "--no-stdout",
        ".",
      ),
  },
];

function installed(file: string): string {
  return path.join(bench, "node_modules", file);
}

function config(file: string): string {
  return path.join(bench, "peers", file);
}

function script(folder: string, file: string, ...args: readonly string[]): Command {
  return node(folder, installed(file), ...args);
}

/** Its binary itself, without the Node script that otherwise starts it: that would make it slower. */
function rumdl(folder: string, ...args: readonly string[]): Command {
  const platform = `@rumdl/cli-${process.platform}-${process.arch}`;
  const binary = installed(`${platform}/rumdl${process.platform === "win32" ? ".exe" : ""}`);
  return existsSync(binary) ? { program: binary, args, folder } : script(folder, "rumdl/bin/rumdl", ...args);
}
