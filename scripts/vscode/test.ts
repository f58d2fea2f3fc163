// Tests the extension inside VS Code: `tsx scripts/vscode/test.ts [kind …]`, after a build. Without names all but electron.
// GREP picks tests by title, VERBOSE=1 shows everything that VS Code prints.
import { isKind, testInVsCode, usualKinds } from "./suites.ts";

async function main(named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => !isKind(name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}. Known: ${usualKinds.join(", ")}, electron.`);
  const { passed, failed } = await testInVsCode(named.length > 0 ? named.filter(isKind) : usualKinds);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

void main(process.argv.slice(2));
