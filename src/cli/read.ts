import { nodeHost } from "../machine/node.ts";
import { decode } from "../workspace/decode.ts";
import { type Document, partOf, type Shard, unreadable } from "../workspace/documents.ts";
import { type FoundFile, findFiles } from "../workspace/find.ts";
import type { Failure } from "../workspace/host.ts";
import { relativePath, resolvePath } from "../workspace/paths.ts";
import { slashed, type Terminal } from "./terminal.ts";

interface ReadOptions {
  readonly stdinFilename?: string | undefined;
  readonly shard?: Shard | undefined;
}

/** A text that a command is to look at; it is read when its turn comes. */
export interface Source extends FoundFile {
  /** Where it is another one than lies on the disk. */
  readonly content?: () => Uint8Array | Promise<Uint8Array>;
  readonly standardInput?: true;
}

/** What the arguments of a command mean, in code-unit order of the names. */
export interface Selection {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

/** A text that a command was given. */
export interface Input extends Document {
  readonly standardInput?: true;
}

/** The files that the arguments of a command mean; `-` is the text from standard input. */
export async function selectNamed(
  patterns: readonly string[],
  { stdinFilename, shard = { index: 1, count: 1 } }: ReadOptions,
  { from }: Terminal,
): Promise<Selection> {
  const wanted = patterns.filter((pattern) => pattern !== "-").map(slashed);
  const standard = wanted.length < patterns.length ? await standardInput(stdinFilename, from) : undefined;
  const failures: Failure[] = [];
  if (!standard && stdinFilename !== undefined)
    failures.push({
      path: stdinFilename,
      message: "--stdin-filename names the text of standard input, and no `-` asks for it.",
    });
  if (standard && wanted.length === 0) return { sources: [standard], failures };
  const found = await findFiles(nodeHost, wanted.length > 0 ? wanted : ["."], from);
  const files = partOf(found.files, shard);
  // Texts come in the order of their names, wherever they come from.
  const later = standard ? files.findIndex(({ name }) => name > standard.name) : -1;
  const sources = standard ? files.toSpliced(later < 0 ? files.length : later, 0, standard) : files;
  return { sources, failures: [...failures, ...found.failures] };
}

/** The same files with their texts, one after the other: what is not kept is gone from memory. */
export async function* readNamed(
  patterns: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): AsyncIterable<Input | Failure> {
  const { sources, failures } = await selectNamed(patterns, options, terminal);
  yield* failures;
  for (const source of sources) yield readSource(source);
}

async function readSource(source: Source): Promise<Input | Failure> {
  const bytes = await bytesOf(source);
  return "message" in bytes ? bytes : { ...source, ...decode(bytes) };
}

/** What stands in one of them, or why nobody knows. */
export async function bytesOf({ content, ...source }: Source): Promise<Uint8Array | Failure> {
  try {
    return content ? await content() : await nodeHost.read(source.path);
  } catch (error) {
    return unreadable(source, error);
  }
}

/** The one file that a command is about. */
export async function readOne(path: string, options: ReadOptions, terminal: Terminal): Promise<Input | Failure> {
  if (path !== "-" && nodeHost.kindOf(resolvePath(terminal.from, slashed(path))) === "folder")
    return { path, message: `“${path}” is a folder; a file is needed here.` };
  for await (const document of readNamed([path], options, terminal)) return document;
  return { path, message: `“${path}” is no Markdown file.` };
}

async function standardInput(filename: string | undefined, from: string): Promise<Source> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const path = resolvePath(from, slashed(filename ?? "<stdin>"));
  return { path, name: relativePath(from, path), named: true, standardInput: true, content: () => bytes };
}
