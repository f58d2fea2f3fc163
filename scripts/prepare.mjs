// npm runs this when it installs. Builds the programs where the package comes straight from Git, as hooks of pre-commit
// and `npx github:…` do, or is packed. In a checkout, `npm run build` does it when somebody wants it.
import { spawnSync } from "node:child_process";

const isFromGit = process.env.INIT_CWD !== process.cwd();
const isPacked = ["pack", "publish"].includes(process.env.npm_command ?? "");

if (isFromGit || isPacked) {
  const build = ["node_modules/tsx/dist/cli.mjs", "scripts/build.ts"];
  // Standard output is npm’s: it prints the name of what it has packed.
  const { status } = spawnSync(process.execPath, build, { stdio: ["ignore", 2, 2] });
  process.exitCode = status ?? 1;
}
