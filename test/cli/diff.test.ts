import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run, session, sessionIn } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { commit, git, inRepository, write } from "../support/git.ts";
import { assertValid } from "../support/valid.ts";

const later = complete
  .replace("within two days", "within a week")
  .replace("depth: coordinated", "depth: collaborative");
const signed = (text: string): string =>
  text.replace("review:", "agreement: { signoffs: [{ party: mill, role: buyer, date: 2026-02-02 }] }\nreview:");

describe("charter diff", () => {
  it("says what has changed between two commits, theme by theme", () => {
    const states = [
      { "a/x.charter.md": signed(complete), "readme.md": "# A" },
      { "a/x.charter.md": signed(later), "readme.md": "# B" },
    ];
    inRepository(states, (folder) => {
      sessionIn(
        folder,
        `
$ charter diff HEAD~1..HEAD
a/x.charter.md
  “Mutuality”
    principle
    - Whoever knows of a change in demand first tells the other side within two days.
    + Whoever knows of a change in demand first tells the other side within a week.
  configuration
    depth: coordinated → collaborative
  sign-offs for the earlier text
    “mill” (buyer) agreed on 2026-02-02

! Compared 1 charter: 1 has changed (1 guiding principle, 1 choice, 1 sign-off to ask for again).

$ charter diff HEAD
! Compared 0 charters: nothing has changed.`,
      );
    });
  });

  it("compares the files as they are, and only those that are named", () => {
    inRepository([{ "x.charter.md": complete, "docs/y.charter.md": complete }], (folder) => {
      write(folder, { "x.charter.md": later, "docs/y.charter.md": later, "new.charter.md": complete });
      sessionIn(
        folder,
        `
$ charter diff HEAD docs
docs/y.charter.md
  “Mutuality”
    principle
    - Whoever knows of a change in demand first tells the other side within two days.
    + Whoever knows of a change in demand first tells the other side within a week.
  configuration
    depth: coordinated → collaborative

! Compared 1 charter: 1 has changed (1 guiding principle, 1 choice).`,
      );
      assert.deepEqual(pathsIn(folder, "diff"), ["docs/y.charter.md", "x.charter.md"]);
      assert.deepEqual(pathsIn(path.join(folder, "docs"), "diff HEAD .."), ["../x.charter.md", "y.charter.md"]);
    });
  });

  it("follows a charter to its new place, and tells what is new and gone", () => {
    const states = [
      { "old/x.charter.md": complete, "gone.md": "---\ntype: Collaboration Charter\n---\n\n## Trust\n" },
      { "old/x.charter.md": undefined, "new/x.charter.md": complete, "gone.md": undefined, "z.charter.md": "# Z\n" },
    ];
    inRepository(states, (folder) => {
      sessionIn(
        folder,
        `
$ charter diff HEAD~1..
gone.md  gone
  “Trust”  gone

old/x.charter.md → new/x.charter.md

z.charter.md  new

! Compared 3 charters: 3 have changed.`,
      );
    });
  });

  it("compares with where a branch has left another one", () => {
    inRepository([{ "x.charter.md": complete }], (folder) => {
      git(folder, "switch", "-q", "-c", "branch");
      commit(folder, { "y.charter.md": complete });
      git(folder, "switch", "-q", "main");
      commit(folder, { "x.charter.md": later });
      assert.deepEqual(pathsIn(folder, "diff main...branch"), ["y.charter.md"]);
      assert.deepEqual(pathsIn(folder, "diff main..branch"), ["x.charter.md", "y.charter.md"]);
    });
  });

  it("compares two files", () => {
    session(
      { "old.md": "# Trust\n\nObservation: a\n", "new.md": "# Trust\n\nObservation: b\n" },
      `
$ charter diff old.md new.md
old.md → new.md
  “Trust”
    observation
    - a
    + b

! Compared 1 charter: 1 has changed (1 observation).

$ charter diff old.md nowhere.md
! charter: The current folder lies in no Git repository.
= 2`,
    );
  });

  it("ends with 1 where a change is one to stop at", () => {
    inFolder({ "a.md": complete, "b.md": complete.replace("two days", "a week"), "c.md": signed(later) }, (folder) => {
      const status = (args: string): number | null => run(` diff ${args}`, folder).status;
      assert.equal(status("a.md b.md"), 0);
      assert.equal(status("a.md b.md --fail-on principle"), 1);
      assert.equal(status("a.md b.md --fail-on observation,configuration --fail-on signoff"), 0);
      assert.equal(status("a.md c.md --fail-on configuration"), 1);
      const { stderr } = run(" diff a.md c.md --fail-on configuration,principle", folder);
      assert.match(stderr, /^charter: A guiding principle has changed, and --fail-on principle stops here\.$/m);
      assert.match(run(" diff a.md b.md --fail-on title", folder).stderr, /Allowed choices are observation, /);
    });
  });

  it("lets a new charter pass, and stops at one that is gone", () => {
    inRepository([{}, { "x.charter.md": complete }], (folder) => {
      assert.equal(run(" diff HEAD~1..HEAD --fail-on principle", folder).status, 0);
      assert.equal(run(" diff HEAD..HEAD~1 --fail-on principle", folder).status, 1);
    });
  });

  it("prints JSON as its schema says", () => {
    const states = [
      { "x.charter.md": signed(complete) },
      { "x.charter.md": signed(later).replace("title: ", "title: New ") },
    ];
    const result = inRepository(states, (folder) => JSON.parse(run(" diff HEAD~1..HEAD --format json", folder).stdout));
    assertValid("diff-result", result);
    assert.deepEqual(result, {
      version: 1,
      base: "HEAD~1",
      head: "HEAD",
      files: [
        {
          path: "x.charter.md",
          status: "changed",
          agreedText: true,
          themes: [
            {
              id: "mutuality",
              title: "Mutuality",
              status: "changed",
              principle: {
                before: ["Whoever knows of a change in demand first tells the other side within two days."],
                after: ["Whoever knows of a change in demand first tells the other side within a week."],
              },
            },
          ],
          configuration: [{ name: "depth", before: "coordinated", after: "collaborative", agreed: true }],
          particulars: [{ name: "title", before: "Flour for the island", after: "New Flour for the island" }],
          staleSignoffs: [{ party: "mill", role: "buyer", date: "2026-02-02", agreed: true, line: 6 }],
        },
      ],
      errors: [],
      summary: { charters: 1, changed: 1, observations: 0, principles: 1, choices: 1, signoffs: 1 },
    });
  });

  it("prints Markdown for a comment, in which words are only words", () => {
    const files = { "a.md": complete, "b.md": signed(later).replace("within a week", "in a | \\<b>week @all\u202e") };
    const { stdout } = inFolder(files, (folder) =>
      run(" diff a.md b.md --format markdown --format json=d.json", folder),
    );
    assert.equal(
      stdout,
      `## What has changed in the charters

Compared 1 charter: 1 has changed (1 guiding principle, 1 choice).

### a.md → b.md

| What | Before | After |
| --- | --- | --- |
| **Mutuality**: guiding principle | Whoever knows of a change in demand first tells the other side within two days. | Whoever knows of a change in demand first tells the other side in a \\| \\<b\\>week @\u200ball\\\\u202e. |
| depth | coordinated | collaborative |
`,
    );
  });

  it("says what is missing where Git cannot answer", () => {
    inRepository([{ "x.charter.md": complete }, { "x.charter.md": later }], (folder) => {
      sessionIn(
        folder,
        `
$ charter diff v1..HEAD
! charter: “v1” names no commit here.
= 2

$ charter diff -- --output=x..HEAD
! charter: “--output=x” names no commit here.
= 2`,
      );
      git(folder, "clone", "-q", "--depth", "1", `file://${folder}`, "shallow");
      sessionIn(
        path.join(folder, "shallow"),
        `
$ charter diff HEAD~1..HEAD
! charter: “HEAD~1” is not in this clone, which has only a part of the history: fetch more of it, as \`git fetch --unshallow\` or \`fetch-depth: 0\` do.
= 2

$ charter diff HEAD..HEAD
! Compared 0 charters: nothing has changed.`,
      );
    });
  });

  it("takes for a charter what the configuration names", () => {
    const states = [
      { ".charter.yaml": "charters: [deals/*.md]\n", "deals/x.md": complete.replace("charter: 1\n", "") },
      { "deals/x.md": later.replace("charter: 1\n", ""), "notes/x.md": "## Trust\n" },
    ];
    inRepository(states, (folder) => {
      assert.deepEqual(pathsIn(folder, "diff HEAD~1..HEAD"), ["deals/x.md"]);
    });
  });

  it("reads no link, and files in any encoding", () => {
    inRepository([{ "x.charter.md": complete }], (folder) => {
      writeFileSync(
        path.join(folder, "x.charter.md"),
        Buffer.concat([Buffer.from(`\u{FEFF}${later}`), Buffer.of(0xff)]),
      );
      assert.deepEqual(pathsIn(folder, "diff"), ["x.charter.md"]);
      git(folder, "rm", "-q", "-f", "x.charter.md");
      git(
        folder,
        "-c",
        "core.symlinks=false",
        "update-index",
        "--add",
        "--cacheinfo",
        `120000,${linkIn(folder)},y.charter.md`,
      );
      git(folder, "commit", "-q", "-m", "Link");
      assert.deepEqual(pathsIn(folder, "diff HEAD~1..HEAD"), ["x.charter.md"]);
    });
  });
});

function linkIn(folder: string): string {
  writeFileSync(path.join(folder, "target"), "x.charter.md");
  return git(folder, "hash-object", "-w", "target").trim();
}

function pathsIn(folder: string, command: string): string[] {
  const { files } = JSON.parse(run(` ${command} --format json`, folder).stdout);
  return files.map(({ path }: { readonly path: string }) => path);
}
