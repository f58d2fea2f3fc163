// Runs all tests, or those in the files that are named: `npm test`, `npx tsx scripts/test.ts test/layers.test.ts`.
// The last line says how many passed and failed. No test at all is a failure.
import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

const tests = path.resolve(__dirname, "../test");
const named = process.argv.slice(2).map((file) => path.resolve(file));
const all = readdirSync(tests, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !file.startsWith("vscode"))
  .map((file) => path.join(tests, file));

const mocha = new Mocha({ reporter: "dot", forbidOnly: true, forbidPending: true });
mocha.files = (named.length > 0 ? named : all).sort();

const runner = mocha.run((failures) => {
  const passes = runner.stats?.passes ?? 0;
  console.log(`${passes} passed, ${failures} failed`);
  process.exitCode = failures > 0 || passes === 0 ? 1 : 0;
});
