import { nodeHost } from "../machine/node.ts";
import { decode } from "../workspace/decode.ts";
import { type Document, readDocuments, type Shard } from "../workspace/documents.ts";
import type { Failure } from "../workspace/host.ts";
import { relativePath, resolvePath } from "../workspace/paths.ts";
import { slashed, type Terminal } from "./terminal.ts";

interface ReadOptions {
  readonly stdinFilename?: string | undefined;
  readonly shard?: Shard | undefined;
}

/** A text that a command was given. */
export interface Input extends Document {
  readonly standardInput?: true;
}

/** The files that the arguments of a command mean; `-` is the text from standard input. */
export async function* readNamed(
  patterns: readonly string[],
  { stdinFilename, shard }: ReadOptions,
  { from }: Terminal,
): AsyncIterable<Input | Failure> {
  const wanted = patterns.filter((pattern) => pattern !== "-").map(slashed);
  let standard = wanted.length < patterns.length ? await readStandardInput(stdinFilename, from) : undefined;
  if (!standard && stdinFilename !== undefined)
    yield {
      path: stdinFilename,
      message: "--stdin-filename names the text of standard input, and no `-` asks for it.",
    };
  if (!standard || wanted.length > 0) {
    for await (const document of readDocuments(nodeHost, wanted.length > 0 ? wanted : ["."], from, shard)) {
      // Files come in the order of their names, wherever they come from.
      if (standard && "name" in document && standard.name < document.name) {
        yield standard;
        standard = undefined;
      }
      yield document;
    }
  }
  if (standard) yield standard;
}

/** The one file that a command is about. */
export async function readOne(path: string, options: ReadOptions, terminal: Terminal): Promise<Input | Failure> {
  if (path === "-") return readStandardInput(options.stdinFilename, terminal.from);
  if (nodeHost.kindOf(resolvePath(terminal.from, slashed(path))) === "folder")
    return { path, message: `“${path}” is a folder; a file is needed here.` };
  for await (const document of readNamed([path], options, terminal)) return document;
  return { path, message: `“${path}” is no Markdown file.` };
}

async function readStandardInput(filename: string | undefined, from: string): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const path = resolvePath(from, slashed(filename ?? "<stdin>"));
  return { path, name: relativePath(from, path), named: true, standardInput: true, ...decode(Buffer.concat(chunks)) };
}
