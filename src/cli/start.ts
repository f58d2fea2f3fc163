import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { compiledFile } from "./compiled-file.ts";

/**
 * What Node reads first of the program. The rest stands in a comment at the end of the same file, where V8 jumps over it:
 * a megabyte that it would otherwise read through before anything runs, even where what came of it the last time lies
 * beside the file (scripts/compile.mjs). What V8 has not made itself, or not of this text, it does not take.
 */
const file = readFileSync(__filename, "latin1");
const begin = "/*\n";
const start = file.indexOf(begin) + begin.length;
/** What would end the comment is written as one character that stands nowhere else. */
const source = file.slice(start, file.lastIndexOf("\n*/")).split("\u0001").join("*/");
const lineOffset = file.slice(0, start).split("\n").length - 1;

const cachedData = compiledBeside();
const script = new Script(source, { filename: __filename, lineOffset, ...(cachedData && { cachedData }) });

/** What V8 has made of the program up to now: for who builds it. */
export const compiled = (): Uint8Array => script.createCachedData();
/** Whether V8 has taken what was made before. */
export const isCompiled = cachedData !== undefined && script.cachedDataRejected === false;

script.runInThisContext()(exports, require, module, __filename, __dirname);

function compiledBeside(): Buffer | undefined {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    return readFileSync(compiledFile(__filename, programId));
  } catch {
    return undefined;
  }
}

/** Tells one program from another; the build puts it in. */
declare const programId: string;
