// Runs a program that scripts/build.ts has made, and keeps what V8 has made of it: `node scripts/compile.mjs PROGRAM FILE …`
// writes FILE. What follows are the program's own arguments: what they have run is in it.
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";

const [, , program, file, ...args] = process.argv;
// Otherwise V8 forgets what has not run for a while, such as all of the start.
setFlagsFromString("--no-flush-bytecode");
process.argv = [process.execPath, program, ...args];
const { compiled } = createRequire(import.meta.url)(program);

process.on("exit", () => {
  // What was made with other flags would not be taken.
  setFlagsFromString("--flush-bytecode");
  // V8 believes what it finds there: so it is whole, or not there.
  const beside = openSync(`${file}.new`, "w");
  writeSync(beside, compiled());
  fsyncSync(beside);
  closeSync(beside);
  renameSync(`${file}.new`, file);
});
