import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { nodeHost } from "../../src/machine/node.ts";
import { beginLook } from "../../src/server/look.ts";
import { complete } from "../support/complete.ts";
import { saidOf } from "../support/said-of.ts";
import "../support/seed.ts";

const house = "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n";
const files: Readonly<Record<string, string>> = {
  ".charter.yaml": "extends: ./base.yaml\ncharters: notes/*.md\n",
  "base.yaml": "rules: { front-matter-missing: hint }\n",
  ".charter/catalogs/house.yaml": house,
  "a.charter.md": complete.replace("**Observation:** Flour", "Flour"),
  "docs/b.charter.md": "---\ncharter: 1\ncatalog: house\nreview: { next: 2026-06-20 }\n---\n\n# B\n",
  "docs/c.charter.md": "# C\n\n## Trust\n",
  "docs/read.me.md": "# Read me\n",
  "docs/decisions/ferry.md": "---\nraised: 2026-03-02\napplies: [noise]\n---\n\n# Who pays\n",
  "notes/n.md": "# N\n",
};

const Real = Date;

/** Files are old when they are read: no two texts of one share a stamp. */
class Later extends Real {
  constructor(time: number | string = Later.now()) {
    super(time);
  }
  static override now(): number {
    return Real.now() + 10_000;
  }
}

/** What a start of the server hangs on besides the files. */
interface Start {
  readonly day?: string;
  readonly locale?: string;
  readonly settings?: object;
}

describe("what the server keeps for its next start", function () {
  this.timeout(60_000);
  let folder = "";
  let storage = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "charter-"));
    storage = path.join(mkdtempSync(path.join(tmpdir(), "charter-")), "kept");
    for (const [name, text] of Object.entries(files)) write(name, text);
    globalThis.Date = Later as DateConstructor;
  });

  afterEach(() => {
    globalThis.Date = Real;
    for (const place of [folder, path.dirname(storage)]) rmSync(place, { recursive: true });
  });

  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const edit = (name: string, change: (text: string) => string): void =>
    write(name, change(existsSync(at(name)) ? readFileSync(at(name), "utf8") : ""));
  const remove = (name: string): void => rmSync(at(name), { recursive: true, force: true });
  const file = (): string => path.join(storage, "first-look");
  const kept = (): string => readFileSync(file(), "utf8");

  /** What a new server says of the folder. */
  const said = (place: string | undefined, { day = "2026-06-18", locale, settings = {} }: Start = {}) =>
    saidOf({
      place: "this thread",
      folder,
      settings,
      machine: { files: nodeHost, beginLook, today: () => day },
      initialize: {
        locale,
        initializationOptions: { storage: place === undefined ? undefined : `${pathToFileURL(place)}` },
      },
    });

  /** The answers of two servers that keep what they find and of one that does not. */
  const assertSame = async (start: Start = {}): Promise<void> => {
    const expected = await said(undefined, start);
    assert.deepEqual(await said(storage, start), expected);
    assert.deepEqual(await said(storage, start), expected);
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
  const forge = (): void => {
    const [header = "", ...lines] = kept().split("\n");
    const body = lines.join("\n").replaceAll("has no observation", "is forged");
    writeFileSync(file(), `${header.replace(/\S+$/, createHash("sha256").update(body).digest("base64url"))}\n${body}`);
  };

  const changes: Readonly<Record<string, () => void>> = {
    "another text": () => edit("a.charter.md", (text) => text.replace("Early", "Late ").replace("**Obs", "**Abs")),
    "a text of the same size and time": () => {
      const { atime, mtime } = statSync(at("docs/b.charter.md"));
      edit("docs/b.charter.md", (text) => (text.includes("house") ? text.replace("house", "minis") : text));
      utimesSync(at("docs/b.charter.md"), atime, mtime);
    },
    "a file instead of another one": () => renameSync(at("docs/c.charter.md"), at("docs/b.charter.md")),
    "a new charter": () => write("docs/d.charter.md", "# D\n"),
    "a file that is gone": () => remove("docs/c.charter.md"),
    "a name that makes no charter": () => renameSync(at("docs/c.charter.md"), at("docs/c.md")),
    "another folder": () => renameSync(at("docs"), at("papers")),
    "bytes that are no UTF-8": () => write("docs/c.charter.md", Uint8Array.of(0x23, 0x20, 0xff, 0x0a)),
    "a configuration": () => edit(".charter.yaml", (text) => `${text}profile: strict\n`),
    "a configuration that is gone": () => remove(".charter.yaml"),
    "a nearer configuration": () => write("docs/.charter.yaml", "rules: { theme-missing: off }\n"),
    "what is extended": () => write("base.yaml", "rules: { front-matter-missing: error }\n"),
    "a pattern for charters": () => edit(".charter.yaml", (text) => text.replace("notes/*", "docs/*")),
    "a pattern that ignores": () => edit(".charter.yaml", (text) => `${text}ignore: a.*\n`),
    "an option of a rule": () => edit(".charter.yaml", (text) => `${text}rules: { principle-too-long: { max: 3 } }\n`),
    "a part that becomes private": () =>
      edit("a.charter.md", (text) => text.replace("charter: 1", "charter: 1\nvisibility: private")),
    "the language of charters": () => edit(".charter.yaml", (text) => `${text}language: de\n`),
    "the catalog for charters that name none": () => edit(".charter.yaml", (text) => `${text}catalog: house\n`),
    "a catalog of one’s own": () => edit(".charter/catalogs/house.yaml", (text) => text.replace("at night", "by day")),
    "a date in the configuration": () => edit(".charter.yaml", (text) => `${text}as-of: 2026-12-01\n`),
    "a comment that accepts until a day": () =>
      edit("docs/c.charter.md", (text) => `<!-- charter-disable observation-missing until 2026-06-20 -->\n${text}`),
    "a decision": () =>
      edit("docs/decisions/ferry.md", (text) => text.replace("raised", "decided: 2026-03-04\nraised")),
    "a decision that is gone": () => remove("docs/decisions/ferry.md"),
    "a record of known problems": () =>
      write(
        "charter.baseline.json",
        JSON.stringify({
          version: 1,
          files: { "docs/c.charter.md": [{ rule: "observation-missing", theme: "trust", text: "Trust", count: 1 }] },
        }),
      ),
  };

  const starts: Readonly<Record<string, Start>> = {
    "the next day": { day: "2026-06-19" },
    "a day after one that counts": { day: "2026-07-02" },
    "a day before": { day: "2026-06-01" },
    "a language of the editor": { locale: "de" },
    "a profile in the settings": { settings: { profile: "strict" } },
    "a rule in the settings": { settings: { rules: { "observation-missing": "off" } } },
  };

  for (const [what, change] of Object.entries(changes)) {
    it(`is not said after ${what}`, async () => {
      await assertSame();
      tick();
      change();
      await assertSame();
    });
  }

  for (const [what, start] of Object.entries(starts)) {
    it(`is not said instead of what holds for ${what}`, async () => {
      await assertSame();
      await assertSame(start);
      await assertSame();
    });
  }

  it("gives the same answers after any changes", async () => {
    const names = fc.constantFrom(...Object.keys(changes));
    const steps = fc.array(fc.tuple(names, fc.constantFrom({}, ...Object.values(starts))), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        for (const name of readdirSync(folder)) remove(name);
        for (const [name, text] of Object.entries(files)) write(name, text);
        for (const [name, start] of chosen) {
          await assertSame(start);
          tick();
          try {
            changes[name]?.();
          } catch {
            // An earlier change has taken the file away.
          }
        }
        await assertSame();
      }),
      { numRuns: 5 },
    );
  });

  it("spares reading what is as it was, also on the next day", async () => {
    await said(storage);
    forge();
    assert.match(JSON.stringify(await said(storage)), /is forged/);
    assert.match(JSON.stringify(await said(storage, { day: "2026-06-19" })), /is forged/);
  });

  it("is not said on a day for which it was not worked out", async () => {
    await said(storage);
    forge();
    assert.doesNotMatch(JSON.stringify(await said(storage, { day: "2026-08-01" })), /is forged/);
  });

  it("holds nothing of a charter with private parts, nor what was kept before it had some", async () => {
    const open =
      "---\ncharter: 1\ncatalog: house\nparties:\n  - { id: mill, name: Mill, attitude: sour }\n---\n\n# B\n";
    write("docs/b.charter.md", open);
    await said(storage);
    assert.match(kept(), /docs\/b\.charter\.md/);
    tick();
    write("docs/b.charter.md", open.replace("attitude: sour", "attitude: sour, visibility: private"));
    await assertSame();
    assert.doesNotMatch(kept(), /docs\/b\.charter\.md/);
  });

  it("holds nothing of a charter with a private decision beside it", async () => {
    edit("docs/decisions/ferry.md", (text) => text.replace("raised", "visibility: private\nraised"));
    await assertSame();
    assert.doesNotMatch(kept(), /docs\/b\.charter\.md/);
    assert.match(kept(), /a\.charter\.md/);
  });

  it("is nothing where nobody names a place", async () => {
    await said(undefined);
    assert.equal(existsSync(storage), false);
  });

  it("is nothing, and what was kept goes, where the settings say so", async () => {
    await said(storage);
    await said(storage, { settings: { cache: { enabled: false } } });
    assert.deepEqual(readdirSync(storage), []);
  });

  it("takes nothing else along where it cannot be written", async () => {
    const expected = await said(undefined);
    writeFileSync(storage, "");
    assert.deepEqual(await said(storage), expected);
  });
});
