import assert from "node:assert/strict";
import path from "node:path";
import { run, session, sessionIn } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { commit, git, inRepository, write } from "../support/git.ts";

const misspelt = complete.replace("## Mutuality", "## Mutuallity");

describe("charter check --changed-since", () => {
  it("looks only at what a branch has changed, committed or not", () => {
    inRepository([{ "a.charter.md": misspelt, "b.charter.md": complete, ".gitignore": "ignored/\n" }], (folder) => {
      git(folder, "switch", "-q", "-c", "branch");
      commit(folder, { "docs/c.charter.md": complete, "b.charter.md": undefined });
      git(folder, "switch", "-q", "main");
      commit(folder, { "later.charter.md": complete });
      git(folder, "switch", "-q", "branch");
      write(folder, { "new/d.charter.md": misspelt, "ignored/e.charter.md": misspelt });
      assert.deepEqual(pathsIn(folder, "--changed-since main"), ["docs/c.charter.md", "new/d.charter.md"]);
      assert.deepEqual(pathsIn(folder, "new --changed-since main"), ["new/d.charter.md"]);
      assert.deepEqual(pathsIn(path.join(folder, "docs"), ".. --changed-since main"), [
        "../new/d.charter.md",
        "c.charter.md",
      ]);
    });
  });

  it("is content where nothing has changed, and says so", () => {
    inRepository([{ "a.charter.md": misspelt }], (folder) => {
      sessionIn(
        folder,
        `
$ charter check --changed-since HEAD
! Checked 0 charters.

$ charter check --changed-since v1
! Checked 0 charters.
! charter: “v1” names no commit here.
= 2`,
      );
    });
  });
});

describe("charter check --staged", () => {
  it("reads what is about to be committed, and not what stands on the disk", () => {
    inRepository([{ "a.charter.md": complete, "b.charter.md": complete }], (folder) => {
      write(folder, { "a.charter.md": misspelt, "b.charter.md": misspelt });
      git(folder, "add", "a.charter.md");
      write(folder, { "a.charter.md": "## Trust\n" });
      sessionIn(
        folder,
        `
$ charter check --staged
a.charter.md
  9:4  warning  “Mutuallity” is read as the theme “Mutuality”, which it nearly names.  theme-unknown

! Checked 1 charter: 1 warning.

$ charter check --staged b.charter.md
! Checked 0 charters.`,
      );
    });
  });

  it("works before the first commit", () => {
    inRepository([], (folder) => {
      write(folder, { "a.charter.md": misspelt, "b.charter.md": misspelt });
      git(folder, "add", "b.charter.md");
      assert.deepEqual(pathsIn(folder, "--staged"), ["b.charter.md"]);
    });
  });

  it("needs a repository", () => {
    session(
      {},
      `
$ charter check --staged
! Checked 0 charters.
! charter: The current folder lies in no Git repository.
= 2

$ charter check --staged --changed-since main
! charter: option '--changed-since <commit>' cannot be used with option '--staged'
= 2`,
    );
  });
});

function pathsIn(folder: string, options: string): string[] {
  const { files } = JSON.parse(run(` check ${options} --format json`, folder).stdout);
  return files.map(({ path }: { readonly path: string }) => path);
}
