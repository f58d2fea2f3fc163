// Runs all tests, or those in the files that are named: `npm test`, `npx tsx scripts/test.ts test/layers.test.ts`.
// With --vscode, as in `npm test`, those inside VS Code follow; they need what the build makes.
// The last line says how many passed and failed. No test at all is a failure.
import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import { testInVsCode } from "./vscode/suites.ts";
import "../test/support/seed.ts";

const tests = path.resolve(__dirname, "../test");
const args = process.argv.slice(2);
const named = args.filter((arg) => arg !== "--vscode").map((file) => path.resolve(file));
const all = readdirSync(tests, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !/^(?:vscode|ui)\b/.test(file))
  .map((file) => path.join(tests, file));

const mocha = new Mocha({ reporter: "dot", forbidOnly: true, forbidPending: true, timeout: 60_000 });
// Whoever ends before the last line below has failed.
process.exitCode = 1;
mocha.files = (named.length > 0 ? named : all).sort();

const runner = mocha.run(async (failures) => {
  const inVsCode = args.includes("--vscode") ? await testInVsCode() : { passed: 0, failed: 0 };
  const passed = (runner.stats?.passes ?? 0) + inVsCode.passed;
  const failed = failures + inVsCode.failed;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
