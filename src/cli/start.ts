import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { compiledFile } from "./compiled-file.ts";

/**
 * What Node reads first of the program. The rest stands at the end of the same file, in a function that is nothing but a
 * comment, over which V8 jumps: a megabyte that it would otherwise read through before anything runs, even where what came
 * of it the last time lies beside the file (scripts/compile.mjs). What V8 has not made itself, or not of this text, it does
 * not take. A function knows its text, so that nobody has to read the file again.
 */
const text = String(program);
const begin = "/*\n";
const source = text.slice(text.indexOf(begin) + begin.length, text.lastIndexOf("\n*/"));

const cachedData = compiledBeside();
const script = new Script(source, { filename: __filename, lineOffset: linesBefore, ...(cachedData && { cachedData }) });

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
/** So many lines of the file stand before the program. */
declare const linesBefore: number;
declare function program(): void;
