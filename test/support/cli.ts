import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const bundle = path.join(root, "dist/charter.js");

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
  const expected = transcript.trim();
  const commands = [...expected.matchAll(/^\$ charter(.*)$/gm)].map((match) => match[1] ?? "");
  assert.ok(commands.length > 0, "A transcript has commands.");
  const actual = inFolder(files, (folder) =>
    commands
      .map((command) => {
        const { stdout, stderr, status } = run(command, folder);
        const errors = stderr.replace(/^(?=.)/gm, "! ");
        return `$ charter${command}\n${stdout}${errors}${status === 0 ? "" : `= ${status}\n`}`;
      })
      .join("\n"),
  );
  assert.equal(actual.replace(/\n\n+/g, "\n\n").trim(), expected);
}

/** What a command that prints JSON prints. */
export function jsonOf(files: Files, command: string): unknown {
  return inFolder(files, (folder) => JSON.parse(run(` ${command}`, folder).stdout));
}

/** Calls the bundled program with the arguments of a command line in which double quotes hold words together. */
export function run(command: string, folder: string): SpawnSyncReturns<string> {
  assert.ok(existsSync(bundle), "The tests of the command line call dist/charter.js: `npm run build` makes it.");
  const [line = "", stdin] = command.split(" < ");
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  return spawnSync(process.execPath, [bundle, ...words], {
    cwd: folder,
    encoding: "utf8",
    input: stdin === undefined ? "" : readFileSync(path.join(folder, stdin)),
    env: { PATH: process.env.PATH },
    maxBuffer: 1 << 28,
  });
}

/** Hands over a new folder with these files, and removes it. */
export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (typeof content === "object" && "link" in content) symlinkSync(content.link, file);
      else writeFileSync(file, content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
