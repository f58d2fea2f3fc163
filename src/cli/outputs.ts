import { isCharterName } from "../charter/detect.ts";
import { nodeHost, writeFile } from "../machine/node.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { foldersAbove, joinPath, relativePath, resolvePath } from "../workspace/paths.ts";
import type { FormatName, Output } from "./options.ts";
import { checkstyle } from "./reporters/checkstyle.ts";
import { github } from "./reporters/github.ts";
import { gitlab } from "./reporters/gitlab.ts";
import { json } from "./reporters/json.ts";
import { junit } from "./reporters/junit.ts";
import { markdown } from "./reporters/markdown.ts";
import type { Format, Places, Reporter } from "./reporters/reporter.ts";
import { sarif } from "./reporters/sarif.ts";
import { text } from "./reporters/text.ts";
import { plainColors, slashed, type Terminal } from "./terminal.ts";

const formats: Readonly<Record<FormatName, Format>> = {
  text,
  json,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
  markdown,
};

/** Why the outputs that are asked for cannot be: one sentence. */
export function problemWith(outputs: readonly Output[]): string | undefined {
  const atTerminal = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (atTerminal.length > 1)
    return `Standard output takes one format, not ${atTerminal.join(" and ")}; write others into files: --format ${atTerminal[1]}=FILE.`;
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, i) => files.indexOf(file) < i);
  if (twice !== undefined) return `Two formats are to be written into “${twice}”.`;
  const charter = files.find(isCharterName);
  return charter === undefined ? undefined : `“${charter}” is named like a charter, so no result is written there.`;
}

/** Writes the result in each format: to standard output as it comes, into files at the end, whole or not at all. */
export function openOutputs(outputs: readonly Output[], terminal: Terminal): Reporter & { save(): readonly Failure[] } {
  const places = placesFrom(terminal.from);
  const files = new Map<string, string[]>();
  const reporters = (outputs.length > 0 ? outputs : [{ format: "text" } satisfies Output]).map(
    ({ format, file }: Output): Reporter => {
      if (file === undefined) return formats[format](terminal.out, places);
      const chunks: string[] = [];
      files.set(file, chunks);
      return formats[format]({ write: (chunk) => chunks.push(chunk), colors: plainColors }, places);
    },
  );
  return {
    file(result) {
      for (const reporter of reporters) reporter.file(result);
    },
    end(result) {
      for (const reporter of reporters) reporter.end(result);
    },
    save: () => [...files].flatMap(([file, chunks]) => save(file, chunks, terminal)),
  };
}

function save(file: string, chunks: readonly string[], { from }: Terminal): Failure[] {
  try {
    writeFile(resolvePath(from, slashed(file)), chunks.join(""));
    return [];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const reason = code === "ENOENT" || code === "ENOTDIR" ? "its folder does not exist" : reasonOf(error);
    return [{ path: file, message: `“${file}” cannot be written: ${reason}.` }];
  }
}

function placesFrom(from: string): Places {
  const folders = [...foldersAbove(`${from}/x`)].reverse();
  const root = folders.find((folder) => nodeHost.kindOf(joinPath(folder, ".git")));
  return {
    inRepository: (path) => (root === undefined ? path : relativePath(root, resolvePath(from, slashed(path)))),
  };
}
