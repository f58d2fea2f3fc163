// Bundles each program into one file under dist/ that needs nothing beside it: `npm run build`.
import { chmodSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { extensionPrograms, type Program } from "./build-extension.ts";
import { lazyModules } from "./lazy-modules.ts";

const root = path.resolve(__dirname, "..");

/**
 * CommonJS, as VS Code's web hosts want it. In one file esbuild turns each `import()` into a function that evaluates
 * the module at its first call: what is needed rarely costs nothing but its bytes.
 */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  minify: true,
  legalComments: "inline",
  logLevel: "warning",
} satisfies BuildOptions;

const programs: readonly Program[] = [
  {
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/charter.js",
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    executable: true,
    plugins: [lazyModules],
  },
  ...extensionPrograms,
];

void Promise.all(programs.map(bundle));

async function bundle({ executable, outfile, ...options }: Program): Promise<void> {
  // Beside its place first, and then moved there: who runs it meanwhile has the old one or the new one, never half of it.
  const beside = path.join(root, `${outfile}.${process.pid}.new`);
  try {
    await build({ ...shared, ...options, outfile: beside });
  } catch {
    // esbuild has said why.
    process.exitCode = 1;
    return;
  }
  if (executable) chmodSync(beside, 0o755);
  const bytes = readFileSync(beside);
  renameSync(beside, path.join(root, outfile));
  console.log(`${outfile}  ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} compressed`);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
