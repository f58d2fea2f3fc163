import assert from "node:assert/strict";
import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "dist/charter.js");
let fresh = false;

type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/**
 * Runs the commands of a transcript in a new folder with these files, and compares what they print:
 *
 *     $ charter check - < a.md     a command, here with a file as its standard input
 *     2:1  error  …                what it prints
 *     ! charter: …                 what it prints on standard error
 *     = 1                          its exit status, unless it is 0
 */
export function session(files: Files, transcript: string): void {
  inFolder(files, (folder) => sessionIn(folder, transcript));
}

/** The same in a folder that is there. */
export function sessionIn(folder: string, transcript: string): void {
  const expected = transcript.trim();
  const commands = [...expected.matchAll(/^\$ charter(.*)$/gm)].map((match) => match[1] ?? "");
  assert.ok(commands.length > 0, "A transcript has commands.");
  const actual = commands
    .map((command) => {
      const { stdout, stderr, status } = run(command, folder);
      const errors = stderr.replace(/^(?=.)/gm, "! ");
      return `$ charter${command}\n${stdout}${errors}${status === 0 ? "" : `= ${status}\n`}`;
    })
    .join("\n");
  assert.equal(actual.replace(/\n\n+/g, "\n\n").trim(), expected);
}

/** What a command that prints JSON prints. */
export function jsonOf(files: Files, command: string): unknown {
  return inFolder(files, (folder) => JSON.parse(run(` ${command}`, folder).stdout));
}

/** Calls the bundled program with the arguments of a command line in which double quotes hold words together. */
export function run(command: string, folder: string): SpawnSyncReturns<string> {
  const [line = "", stdin] = command.split(" < ");
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  return spawnSync(process.execPath, [bundle(), ...words], {
    cwd: folder,
    encoding: "utf8",
    input: stdin === undefined ? "" : readFileSync(path.join(folder, stdin)),
    env: { PATH: process.env.PATH },
    maxBuffer: 1 << 28,
  });
}

/** The bundled program, which is built first where a source is newer. */
export function bundle(): string {
  const sources = ["src", "catalogs", "schemas"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  );
  const modified = (name: string) => statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!fresh && !sources.every((name) => modified(name) < modified("dist/charter.js")))
    execFileSync(process.execPath, [
      path.join(root, "node_modules/tsx/dist/cli.mjs"),
      path.join(root, "scripts/build.ts"),
    ]);
  fresh = true;
  return file;
}

/** Hands over a new folder with these files, and removes it. */
export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = folderWith(files);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for work that takes its time. */
export async function whileInFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = folderWith(files);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderWith(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
  return folder;
}
