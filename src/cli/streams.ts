import { isCharterName } from "../charter/detect.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { resolvePath } from "../workspace/paths.ts";
import { plainColors } from "./colors.ts";
import type { Output } from "./options.ts";
import { type Stream, slashed, type Terminal } from "./terminal.ts";

/** Where one format is written. */
export interface OutputStream<Name extends string> {
  readonly format: Name;
  readonly out: Stream;
}

export interface Streams<Name extends string> {
  readonly streams: readonly OutputStream<Name>[];
  /** Writes the files, each whole or not at all. */
  save(): readonly Failure[];
}

/** Opens an output for each format: standard output as it comes, files when they are saved. Or says why it cannot be. */
export function openStreams<Name extends string>(
  outputs: readonly Output<Name>[],
  terminal: Terminal,
): Streams<Name> | string {
  const problem = problemWith(outputs);
  if (problem !== undefined) return problem;
  const files: { readonly file: string; readonly chunks: string[] }[] = [];
  const streams = outputs.map(({ format, file }) => {
    if (file === undefined) return { format, out: terminal.out };
    const chunks: string[] = [];
    files.push({ file, chunks });
    return { format, out: { write: (chunk: string) => void chunks.push(chunk), colors: plainColors } };
  });
  return { streams, save: () => files.flatMap(({ file, chunks }) => save(file, chunks.join(""), terminal)) };
}

function problemWith(outputs: readonly Output<string>[]): string | undefined {
  const atTerminal = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (atTerminal.length > 1)
    return `Standard output takes one format, not ${atTerminal.join(" and ")}; write others into files: --format ${atTerminal[1]}=FILE.`;
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, i) => files.indexOf(file) < i);
  if (twice !== undefined) return `Two formats are to be written into “${twice}”.`;
  const charter = files.find(isCharterName);
  return charter === undefined ? undefined : `“${charter}” is named like a charter, so no result is written there.`;
}

function save(file: string, text: string, { from }: Terminal): Failure[] {
  try {
    // Evaluated here, as most checks write no file.
    const { writeFile }: typeof import("../machine/write.ts") = require("../machine/write.ts");
    writeFile(resolvePath(from, slashed(file)), text);
    return [];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const reason = code === "ENOENT" || code === "ENOTDIR" ? "its folder does not exist" : reasonOf(error);
    return [{ path: file, message: `“${file}” cannot be written: ${reason}.` }];
  }
}
