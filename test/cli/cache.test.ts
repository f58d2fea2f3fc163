import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { openCheckCache } from "../../src/cli/cache.ts";
import { check } from "../../src/cli/check.ts";
import { plainColors } from "../../src/cli/colors.ts";
import { governing } from "../../src/cli/governed.ts";
import type { CheckOptions } from "../../src/cli/options.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

const house = "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n";
const files: Readonly<Record<string, string>> = {
  ".charter.yaml": "extends: ./base.yaml\ncharters: notes/*.md\n",
  "base.yaml": "rules: { front-matter-missing: hint }\n",
  ".charter/catalogs/house.yaml": house,
  "a.charter.md": complete.replace("**Observation:** Flour", "Flour"),
  "docs/b.charter.md": "---\ncharter: 1\ncatalog: house\nreview: { last: 2026-01-05, every: P6M }\n---\n\n# B\n",
  "docs/c.charter.md": "# C\n\n## Trust\n",
  "docs/read.me.md": "# Read me\n",
  "docs/decisions/ferry.md": "---\nraised: 2026-03-02\napplies: [noise]\n---\n\n# Who pays\n",
  "notes/n.md": "# N\n",
};

const Real = Date;
/** How many milliseconds the clock of a run is ahead of the one that files get their times from. */
let ahead = 0;

class Clock extends Real {
  constructor(time: number | string = Clock.now()) {
    super(time);
  }
  static override now(): number {
    return Real.now() + ahead;
  }
}

const stream = { write: () => {}, colors: plainColors };
const silent: Terminal = { out: stream, err: stream, from: "/", canAsk: false, showsProgress: false };

/** What a run hangs on besides the files. */
type Options = Pick<CheckOptions, "format" | "profile" | "asOf" | "config" | "baseline" | "reader" | "staged">;

describe("charter check --cache", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "charter-"));
    for (const [name, text] of Object.entries(files)) write(name, text);
    ahead = 10_000;
    globalThis.Date = Clock as DateConstructor;
  });

  afterEach(() => {
    globalThis.Date = Real;
    rmSync(folder, { recursive: true });
  });

  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const edit = (name: string, change: (text: string) => string): void =>
    write(name, change(existsSync(at(name)) ? readFileSync(at(name), "utf8") : ""));
  const remove = (name: string): void => rmSync(at(name), { recursive: true, force: true });

  const said = async (options: CheckOptions, patterns: readonly string[] = []): Promise<string> => {
    const lines: string[] = [];
    const stream = { write: (text: string) => void lines.push(text), colors: plainColors };
    const status = await check(patterns, options, { ...silent, out: stream, err: stream, from: folder });
    return [...lines, `= ${status}`].join("");
  };

  /** The answers of two runs that keep what they find and of one that does not. */
  const assertSame = async (options: Options = {}): Promise<void> => {
    const expected = await said(options);
    assert.equal(await said({ ...options, cache: true }), expected);
    assert.equal(await said({ ...options, cache: true }), expected);
  };

  /** Waits until a file that is written now gets another time than all before. */
  const tick = (): void => {
    const changed = (): number => {
      write("clock", "");
      return statSync(at("clock")).ctimeMs;
    };
    for (const before = changed(); changed() <= before; );
    remove("clock");
  };

  /** Makes what is kept tell by itself that it was asked: a sum over the other words is right again. */
  const forge = (from: string, to: string, name = ".charter/cache/check"): void => {
    const text = readFileSync(at(name), "utf8");
    const [header = "", ...lines] = text.split("\n");
    const body = lines.join("\n").replaceAll(from, to);
    const sum = createHash("sha256").update(body).digest("base64url");
    write(name, `${header.replace(/\S+$/, sum)}\n${body}`);
  };

  const changes: Readonly<Record<string, () => void>> = {
    "another text": () => edit("a.charter.md", (text) => text.replace("Early", "Late ").replace("**Obs", "**Abs")),
    "a text of the same size and time": () => {
      const { atime, mtime } = statSync(at("docs/b.charter.md"));
      edit("docs/b.charter.md", (text) => text.replace("2026-01-05", "2026-01-06").replace("# B", "# C"));
      edit("docs/b.charter.md", (text) => (text.includes("house") ? text.replace("house", "minis") : text));
      utimesSync(at("docs/b.charter.md"), atime, mtime);
    },
    "a file instead of another one": () => renameSync(at("docs/c.charter.md"), at("docs/b.charter.md")),
    "a link to another text": () => {
      remove("docs/c.charter.md");
      symlinkSync("../a.charter.md", at("docs/c.charter.md"));
    },
    "bytes that are no UTF-8": () => write("docs/c.charter.md", Uint8Array.of(0x23, 0x20, 0xff, 0x0a)),
    "a byte order mark": () => edit("docs/c.charter.md", (text) => `\u{FEFF}${text}`),
    "a new charter": () => write("docs/d.charter.md", "# D\n"),
    "a file that is gone": () => remove("docs/c.charter.md"),
    "a name that makes no charter": () => renameSync(at("docs/c.charter.md"), at("docs/c.md")),
    "another name": () => renameSync(at("a.charter.md"), at("z.charter.md")),
    "another folder": () => renameSync(at("docs"), at("papers")),
    "what Git leaves out": () => write(".gitignore", "docs\n"),
    "a configuration": () => edit(".charter.yaml", (text) => `${text}profile: strict\n`),
    "a configuration that is gone": () => remove(".charter.yaml"),
    "a nearer configuration": () => write("docs/.charter.yaml", "rules: { theme-missing: off }\n"),
    "a broken configuration": () => write(".charter.yaml", "rules: [\n"),
    "what is extended": () => write("base.yaml", "rules: { front-matter-missing: error }\n"),
    "a pattern for charters": () => edit(".charter.yaml", (text) => text.replace("notes/*", "docs/*")),
    "a pattern that ignores": () => edit(".charter.yaml", (text) => `${text}ignore: a.*\n`),
    "an override": () =>
      edit(".charter.yaml", (text) => `${text}overrides: [{ files: docs/c*, rules: { observation-missing: off } }]\n`),
    "an option of a rule": () => edit(".charter.yaml", (text) => `${text}rules: { principle-too-long: { max: 3 } }\n`),
    "a part that becomes private": () =>
      edit("a.charter.md", (text) => text.replace("charter: 1", "charter: 1\nvisibility: private")),
    "the language": () => edit(".charter.yaml", (text) => `${text}language: de\n`),
    "words of wording": () => edit(".charter.yaml", (text) => `${text}lexicon: { add: { vague: [pallets] } }\n`),
    "the catalog for charters that name none": () => edit(".charter.yaml", (text) => `${text}catalog: house\n`),
    "a catalog of one’s own": () => edit(".charter/catalogs/house.yaml", (text) => text.replace("at night", "by day")),
    "a catalog of one’s own that is gone": () => remove(".charter/catalogs"),
    "a date in the configuration": () => edit(".charter.yaml", (text) => `${text}as-of: 2026-02-01\n`),
    "a new day": () => {
      ahead += 200 * 86_400_000;
    },
    "a decision": () =>
      edit("docs/decisions/ferry.md", (text) => text.replace("raised", "decided: 2026-03-04\nraised")),
    "a decision that is gone": () => remove("docs/decisions/ferry.md"),
    "a decision that nobody can read": () => {
      remove("docs/decisions/ferry.md");
      mkdirSync(at("docs/decisions/ferry.md"), { recursive: true });
    },
    "a record of known problems": () =>
      write(
        "charter.baseline.json",
        JSON.stringify({
          version: 1,
          files: { "docs/c.charter.md": [{ rule: "observation-missing", theme: "trust", text: "Trust", count: 1 }] },
        }),
      ),
    "a record that cannot be read": () => write("charter.baseline.json", "{"),
  };

  for (const [what, change] of Object.entries(changes)) {
    it(`sees ${what}`, async () => {
      await assertSame();
      tick();
      change();
      await assertSame();
    });
  }

  const options: Readonly<Record<string, Options>> = {
    "the profile": { profile: "strict" },
    "the date": { asOf: "2026-02-01" },
    "the configuration": { config: "base.yaml" },
    "whether known problems count": { baseline: false },
    "the reader": { reader: "remark" },
    "a format that prints more": { format: [{ format: "json" }] },
    "a format that prints fingerprints": { format: [{ format: "sarif" }] },
  };

  for (const [what, option] of Object.entries(options)) {
    it(`asks for ${what}`, async () => {
      changes["a record of known problems"]?.();
      await assertSame();
      await assertSame(option);
      await assertSame();
    });
  }

  it("gives the same answers after any changes", async () => {
    const names = fc.constantFrom(...Object.keys(changes));
    const steps = fc.array(fc.tuple(names, fc.constantFrom({}, ...Object.values(options))), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        for (const name of readdirSync(folder)) remove(name);
        for (const [name, text] of Object.entries(files)) write(name, text);
        for (const [name, option] of chosen) {
          await assertSame(option);
          tick();
          try {
            changes[name]?.();
          } catch {
            // An earlier change has taken the file away.
          }
        }
        await assertSame();
      }),
      { numRuns: 8 },
    );
  });

  it("reads no file again that is as it was", async () => {
    await said({ cache: true });
    forge("has no observation", "is forged");
    assert.match(await said({ cache: true }), /a\.charter\.md\n.*is forged/);
  });

  it("knows a text again in a file that is new", async () => {
    await said({ cache: true });
    forge("has no observation", "is forged");
    cpSync(at("a.charter.md"), at("copy"));
    renameSync(at("copy"), at("a.charter.md"));
    assert.match(await said({ cache: true }), /a\.charter\.md\n.*is forged/);
  });

  it("reads again what may have changed in the moment in which it was read", async () => {
    const stamps = async (time: number): Promise<readonly string[]> => {
      ahead = time;
      remove(".charter/cache");
      await said({ cache: true });
      const kept = readFileSync(at(".charter/cache/check"), "utf8");
      return kept.match(/(?<=^"a\.charter\.md"\t\["[^"]*",").*?(?=")/gm) ?? [];
    };
    assert.deepEqual(await stamps(0), [""]);
    assert.match((await stamps(10_000)).join(), /^\d+ [\d.]+ [\d.]+ \d+$/);
  });

  it("forgets files that are gone, and keeps those that were not looked at", async () => {
    await said({ cache: true });
    remove("docs/c.charter.md");
    write("docs/b.charter.md", "# B\n");
    await said({ cache: true }, ["docs/b.charter.md"]);
    const names = readFileSync(at(".charter/cache/check"), "utf8").match(/(?<=^").*?(?="\t)/gm);
    assert.deepEqual(names?.sort(), [
      "a.charter.md",
      "docs/b.charter.md",
      "docs/decisions/ferry.md",
      "docs/read.me.md",
      "notes/n.md",
    ]);
  });

  it("keeps nothing of what is not on the disk", async () => {
    await said({ cache: true });
    const before = readFileSync(at(".charter/cache/check"), "utf8");
    const { status } = run("check - --cache --stdin-filename a.charter.md < docs/read.me.md", folder);
    assert.equal(status, 0);
    assert.equal(readFileSync(at(".charter/cache/check"), "utf8"), before);
  });

  const damages: Readonly<Record<string, (text: string) => string>> = {
    "that was cut off": (text) => text.slice(0, text.length / 2),
    "without its last line": (text) => text.replace(/.+\n$/, ""),
    "in which a letter has changed": (text) => text.replace("no observation", "no observasion"),
    "with another version": (text) => text.replace(/(?<=cache )./, "!"),
    "that is empty": () => "",
    "that is no more than its name": () => "charter check cache ",
  };

  for (const [what, damage] of Object.entries(damages)) {
    it(`begins anew instead of a cache ${what}`, async () => {
      const expected = await said({});
      await said({ cache: true });
      edit(".charter/cache/check", damage);
      assert.equal(await said({ cache: true }), expected);
      forge("has no observation", "is forged");
      assert.match(await said({ cache: true }), /is forged/);
    });
  }

  it("leaves a file alone that is something else, and says so", () => {
    session(
      { "a.charter.md": complete, "notes.txt": "Mine.\n" },
      `
$ charter check --cache-location notes.txt
! Checked 1 charter: no problems.
! “notes.txt” is no cache of \`charter check\`, so it is left as it is.

$ charter check --cache-location a.charter.md/cache
! Checked 1 charter: no problems.
! The cache “a.charter.md/cache” cannot be written: something else stands in its way.

$ charter check --cache-location deep/er/cache
! Checked 1 charter: no problems.`,
    );
  });

  it("holds for one version of the program only", async () => {
    const from = folder;
    const governed = await governing({}, { ...silent, from });
    assert.ok("at" in governed);
    const source = { path: at("docs/c.charter.md"), name: "docs/c.charter.md", named: false };
    const held = await governed.at(source.path);
    const kept = ["1", "1", "2", "1"].map((program) => {
      const cache = openCheckCache({}, { themes: false, details: true }, { from }, program);
      const { key, kept } = cache.lookUp(source, { held, decisionFiles: [], knownProblems: [], reader: undefined });
      const mark = { hash: "hash", stamp: { words: "stamp", changed: 0 } };
      cache.keep(source, key, mark, { result: undefined, known: 0, gone: 0 });
      cache.save();
      return kept !== undefined;
    });
    assert.deepEqual(kept, [false, true, false, false]);
  });

  it("tells Git by itself to leave it out", async () => {
    await said({ cache: true });
    assert.equal(readFileSync(at(".charter/cache/.gitignore"), "utf8"), "*\n");
  });
});
