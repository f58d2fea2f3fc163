// Bundles each program into one file under dist/ that needs nothing beside it: `npm run build`.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { compiledFile } from "../src/cli/compiled-file.ts";
import { cliProgram, startable } from "./build-cli.ts";
import { extensionPrograms, type Program } from "./build-extension.ts";

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

void Promise.all([commandLine(), ...extensionPrograms.map(bundle)]);

/** The program of the terminal, and what this Node makes of it. */
async function commandLine(): Promise<void> {
  const outfile = path.join(root, "dist/charter.js");
  try {
    const { outputFiles } = await build({
      ...shared,
      ...cliProgram,
      write: false,
      outfile,
    });
    const { file, id } = await startable(outputFiles[0]?.text ?? "");
    const beside = `${outfile}.${process.pid}.new`;
    writeFileSync(beside, file, { mode: 0o755 });
    // Node asks the nearest one what kind of program this is, and would otherwise read the one of a hundred kilobytes above.
    writeFileSync(path.join(root, "dist/package.json"), '{ "type": "commonjs" }\n');
    renameSync(beside, outfile);
    told("dist/charter.js", Buffer.from(file));
    compile(outfile, compiledFile(outfile, id));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

/**
 * Keeps what V8 has made of all that a check of a common charter needs: the next check begins with it. More would have all
 * of them wait for what few need, such as remark.
 */
function compile(program: string, file: string): void {
  const folder = path.dirname(program);
  for (const name of readdirSync(folder)) if (name.endsWith(".v8")) rmSync(path.join(folder, name), { force: true });
  const args = ["scripts/compile.mjs", program, file, "check", "examples/draft-with-gaps.charter.md"];
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0 && status !== 1) rmSync(file, { force: true });
  if (existsSync(file)) console.log(`${path.relative(root, file)}  ${kilobytes(statSync(file).size)}`);
  else console.error(`What V8 makes of the program could not be kept: ${stderr}`);
}

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
  told(outfile, bytes);
}

function told(name: string, bytes: Uint8Array): void {
  console.log(`${name}  ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} compressed`);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
