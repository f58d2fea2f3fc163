import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inFolder, jsonOf, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { inRepository } from "../support/git.ts";
import { assertValid } from "../support/valid.ts";

/** Each private word has “heron” in it, and no other word has. */
const secret = `---
charter: 1
title: Mast and mill
catalog: minimal-3
status: agreed
collaboration: { relationship: customer-supplier, depth: integrated, delivery: { nature: complex } }
parties:
  - id: mast
    role: customer
    visibility: private
    attitude: adversarial # heron
    concerns: [the heron nests in the mast, { concern: "the heron leaves" }]
  - { id: mill, role: suplier, concerns: [none is heard] }
journey:
  - { type: site-visti, date: heronday, visibility: private }
---

## Mutuality

**Observation:** Both sides pay for the mast.

**Guiding principle:** As partners we will try to share heron-free costs.

## Our margin, heron <!-- visibility: private -->

**Observation:** The heron gets nine per cent, TBD by the heron [heron price].

<!-- charter-disable-next-line principle-question -- the heron wants it -->
**Guiding principle:** As heron partners we will try to double it, etc?

### Heron margins

More of the heron.

## It takes timme

**Observation:** Both sides pay for the mast.
`.replace("heron-free ", "");

const files = {
  "a.charter.md": secret,
  "b.charter.md": secret.replaceAll("the heron", "our heron").replace("pay", "pays"),
  "decisions/heron.md": "---\nvisibility: private\nraised: 2026-01-02\napplies: [heron]\n---\n",
  "decisions/our-heron.md":
    "---\nraised: 2026-01-02\ndecided: 2026-05-05\n---\n\n# The heron <!-- visibility: private -->\n",
};
const formats = ["text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown"];

describe("what is private", () => {
  for (const command of [
    ...formats.map((format) => `check --profile strict --format ${format}`),
    "inspect a.charter.md",
    "explain a.charter.md",
    "explain a.charter.md --format json",
    "explain a.charter.md principle-question",
    ...["text", "json", "markdown"].map((format) => `diff a.charter.md b.charter.md --format ${format}`),
    "fix",
    "baseline --profile strict",
  ]) {
    it(`is left out of: charter ${command}`, () => {
      inFolder(files, (folder) => {
        const { stdout, stderr } = run(` ${command}`, folder);
        assert.doesNotMatch(stdout + stderr, /heron/i);
        assert.notEqual(stdout, "");
        for (const name of readdirSync(folder))
          if (!/\.md$|^decisions$/.test(name))
            assert.doesNotMatch(readFileSync(path.join(folder, name), "utf8"), /heron/i);
      });
    });
  }

  it("is left out of what a new configuration is made of", () => {
    const words = secret.replace("charter: 1\n", "");
    inFolder({ "notes.md": words }, (folder) => {
      const { stdout, stderr } = run(" init", folder);
      assert.match(stdout, /“Mutuality” → mutuality/);
      assert.doesNotMatch(stdout + stderr, /heron/i);
    });
  });

  it("is counted where it is a decision in a file of its own", () => {
    const decision = "---\nraised: 2026-03-02\nvisibility: private\n---\n";
    session(
      { "a.charter.md": complete, "decisions/1.md": decision },
      `
$ charter check --as-of 2026-06-01
! Checked 1 charter among 2 Markdown files: no problems.
! 2 problems of private parts left out; an editor shows all.`,
    );
  });

  it("is told of by the number of its problems, and errors still count", () => {
    const text = complete.replace(
      "review:",
      "parties: [{ id: mast, visibility: private, attitude: adversarial }]\nreview:",
    );
    const close = text
      .replace("charter: 1", "charter: 1\nstatus: active")
      .replace("depth: coordinated", "depth: integrated");
    session(
      { "a.charter.md": close, ".charter.yaml": "rules: { signoff-missing-party: off }\n" },
      `
$ charter check --profile strict --format json=all.json
! Checked 1 charter: 2 warnings, 6 hints.
! 2 problems of private parts left out, 1 error among them; an editor shows all.
= 1

$ charter merge all.json --format json=again.json
! Checked 1 charter: 2 warnings, 6 hints.
! 2 problems of private parts left out, 1 error among them; an editor shows all.
= 1`,
    );
  });

  it("is left out of the structured document, which says so and is valid", () => {
    const document = jsonOf(files, "inspect a.charter.md") as {
      private?: boolean;
      parties: readonly { attitude?: string; concerns?: unknown }[];
      themes: readonly { title: string }[];
    };
    assertValid("charter", document);
    assert.equal(document.private, true);
    assert.deepEqual(document.parties[0]?.attitude, undefined);
    assert.deepEqual(document.parties[0]?.concerns, undefined);
    assert.deepEqual(
      document.themes.map(({ title }) => title),
      ["Mutuality", "It takes timme"],
    );
  });

  it("is left out of differences, also where it was not private before", () => {
    inRepository(
      [{ "a.charter.md": secret.replace(" <!-- visibility: private -->", "") }, { "a.charter.md": secret }],
      (folder) => {
        const { stdout } = run(" diff HEAD~1..HEAD --format json", folder);
        assert.doesNotMatch(stdout, /heron/i);
      },
    );
  });

  it("is said to have changed where nothing else has", () => {
    session(
      { "a.charter.md": secret, "b.charter.md": secret.replace("nine", "ten") },
      `
$ charter diff a.charter.md b.charter.md
a.charter.md → b.charter.md
  A private part has changed.

! Compared 1 charter: 1 has changed.

$ charter diff a.charter.md b.charter.md --fail-on observation
a.charter.md → b.charter.md
  A private part has changed.

! Compared 1 charter: 1 has changed.
! charter: An observation has changed, and --fail-on observation stops here.
= 1`,
    );
  });
});

describe("an adversarial attitude", () => {
  const open = secret.replace("    visibility: private\n", "");

  it("is warned of when a charter leaves the editor, without a name", () => {
    for (const command of [" inspect a.charter.md", " diff b.charter.md a.charter.md --format markdown"]) {
      inFolder({ "a.charter.md": open, "b.charter.md": secret }, (folder) => {
        const { stderr } = run(command, folder);
        assert.match(
          stderr,
          /charter: “a\.charter\.md” records an adversarial attitude \(line 10\): think of who will/,
        );
        assert.doesNotMatch(stderr, /mast/);
      });
    }
  });

  it("is not warned of where it is left out", () => {
    inFolder(files, (folder) => assert.equal(run(" inspect a.charter.md", folder).stderr, ""));
  });
});
