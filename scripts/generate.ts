// Writes every derived file: `npm run generate`. With --check it writes nothing and fails if one of them is stale.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A derived file: where it stands (from the root of the project, forward slashes) and what it says. */
export interface Derived {
  readonly path: string;
  readonly content: string;
}

const root = path.resolve(__dirname, "..");

// In this order: what a later one imports, an earlier one has written.
const generators = ["catalogs", "validators", "stems", "rules", "hovers", "l10n", "notices"];

const again = "--again";

void main(process.argv.includes("--check"));

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  for (const name of generators) {
    const file = path.join(root, `scripts/generate/${name}.ts`);
    const { generate } = (await import(file)) as { generate(): Promise<readonly Derived[]> };
    for (const { path: relative, content } of await generate()) {
      const target = path.join(root, relative);
      if (existsSync(target) && readFileSync(target, "utf8") === content) continue;
      stale.push(relative);
      if (check) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }
  const list = stale.map((file) => `  ${file}`).join("\n");
  if (!check) {
    console.log(stale.length > 0 ? `Written:\n${list}` : "Everything is up to date.");
    if (!process.argv.includes(again) && stale.some((file) => file.startsWith("src/"))) generateAgain();
  }
  if (check && stale.length > 0) {
    console.error(`Stale generated files, run \`npm run generate\`:\n${list}`);
    process.exitCode = 1;
  }
}

/** What has been imported before it was written is old in this process: rules look for words with the stems in the code. */
function generateAgain(): void {
  const [, script, ...args] = process.argv;
  execFileSync(process.execPath, [...process.execArgv, script ?? "", ...args, again], { stdio: "inherit" });
}
