import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, cpSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import path from "node:path";
import { bundle, inFolder } from "../support/cli.ts";

const charter = `## Trust

**Observation:** The carrier has seen the forecast twice this year.

**Guiding principle:** The lead opens the forecast every Friday.
`;

/** Prints at the end which of Node's modules have been loaded. */
const listing = `
process.on("exit", () => {
  const loaded = process.moduleLoadList.map((entry) => entry.replace(/^NativeModule /, ""));
  require("node:fs").writeFileSync(__dirname + "/loaded.json", JSON.stringify(loaded));
});
`;

describe("the start of the command line", () => {
  for (const [where, open] of [
    ["into a pipe", (): "pipe" | number => "pipe"],
    ["nowhere", (): "pipe" | number => openSync(devNull, "w")],
  ] as const)
    it(`waits for no module of Node that it does not use where it writes ${where}`, () => {
      inFolder({ "a.charter.md": charter, "listing.js": listing }, (folder) => {
        const args = ["--require", path.join(folder, "listing.js"), bundle(), "check", "a.charter.md"];
        const out = open();
        const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: ["ignore", out, out] });
        if (typeof out === "number") closeSync(out);
        assert.equal(status, 0);
        const loaded: readonly string[] = require(path.join(folder, "loaded.json"));
        assert.ok(loaded.includes("fs"));
        for (const name of ["child_process", "crypto", "net", "os", "readline", "stream", "tty"])
          assert.ok(!loaded.includes(name), name);
      });
    });

  describe("with what the build has made for this Node", () => {
    it("runs that", () => {
      assert.equal(isCompiled(bundle()), "true");
    });

    it("says the same without it", () => {
      inFolder({ "a.charter.md": charter }, (folder) => {
        const [quick, slow] = [{}, { NODE_DISABLE_COMPILE_CACHE: "1" }].map((env) => {
          const options = { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH, ...env } } as const;
          const { stdout, stderr, status } = spawnSync(process.execPath, [bundle(), "check"], options);
          return { stdout, stderr, status };
        });
        assert.match(quick?.stderr ?? "", /^Checked 1 charter/);
        assert.deepEqual(quick, slow);
      });
    });

    for (const [what, broken] of [
      ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
      ["empty", () => Buffer.alloc(0)],
      ["something else", (bytes: Buffer) => Buffer.alloc(bytes.length, "charter")],
    ] as const) {
      it(`does without where it is ${what}`, () => {
        inFolder({}, (folder) => {
          const program = copyOf(bundle(), folder);
          for (const file of compiledIn(folder)) writeFileSync(file, broken(readFileSync(file)));
          assert.equal(isCompiled(program), "false");
          assert.equal(spawnSync(process.execPath, [program, "check", "--version"]).status, 0);
        });
      });
    }

    it("does without where the flags of V8 are others", () => {
      assert.equal(isCompiled(bundle(), "--no-opt"), "false");
    });

    it("takes nothing that was made of another program", () => {
      inFolder({}, (folder) => {
        const program = copyOf(bundle(), folder);
        // As long as before.
        writeFileSync(program, readFileSync(program, "utf8").replace(/programId|[0-9a-f]{16}/, "0123456789abcdef"));
        assert.equal(isCompiled(program), "false");
      });
    });
  });

  it("has a program in ASCII, which V8 reads sooner", () => {
    assert.doesNotMatch(readFileSync(bundle(), "utf8"), /[^\0-\x7f]/);
  });
});

/** Whether the program runs what was made of it before. Asked for its version, it says that first. */
function isCompiled(program: string, ...flags: readonly string[]): string | undefined {
  const code = `process.argv.splice(1, 0, ""); process.argv[2] = "--version"; const { isCompiled } = require(${JSON.stringify(program)}); console.log(isCompiled)`;
  const { stdout } = spawnSync(process.execPath, [...flags, "-e", code, "x"], { encoding: "utf8" });
  return stdout.trim().split("\n").at(-1);
}

function copyOf(program: string, folder: string): string {
  const from = path.dirname(program);
  for (const file of [program, ...compiledIn(from)]) cpSync(file, path.join(folder, path.basename(file)));
  return path.join(folder, path.basename(program));
}

function compiledIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".v8"));
  assert.ok(names.length > 0);
  return names.map((name) => path.join(folder, name));
}
