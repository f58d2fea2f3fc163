import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run, sessionIn } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

/** Two repositories beside each other; what the other one says has “heron” in it. */
const files = {
  "ours/.git/HEAD": "",
  "ours/.charter.yaml": "extends: [../theirs/.charter.yaml, ./link.yaml]\ncatalogs: ./links\n",
  "ours/link.yaml": { link: "../theirs/.charter.yaml" },
  "ours/links/a.yaml": { link: "../../theirs/a.yaml" },
  "ours/a.charter.md": complete,
  "ours/b.charter.md": { link: "../theirs/b.charter.md" },
  "ours/decisions/1.md": { link: "../../theirs/decisions/1.md" },
  "ours/round": { link: "." },
  "theirs/.charter.yaml": "heron: 1\n",
  "theirs/a.yaml": "heron: 1\n",
  "theirs/b.charter.md": "## Heron\n",
  "theirs/decisions/1.md": "---\nraised: 2026-03-02\ntitle: The heron\n---\n",
};

describe("charter check, where links and paths lead out of the repository", () => {
  it("says so and reads nothing there", () => {
    inFolder(files, (folder) => {
      sessionIn(
        path.join(folder, "ours"),
        `
$ charter check
.charter.yaml
  1:11  error  “../theirs/.charter.yaml” leads out of this repository and is not read: copy it in, or into a package that \`extends\` names.  configuration-extends
  1:36  error  “./link.yaml” leads out of this repository and is not read: copy it in, or into a package that \`extends\` names.  configuration-extends

links/a.yaml
  1:1  error  This file cannot be read: it is a link that leads out of this repository.  catalog-syntax

! Checked 1 charter: 3 errors.
! charter: “b.charter.md” is a link that leads out of what is searched; it is read where it is named.
! charter: “decisions/1.md” is a link that leads out of what is searched; it is read where it is named.
! charter: “.charter.yaml” does not hold as it is written, line 1: “../theirs/.charter.yaml” leads out of this repository and is not read: copy it in, or into a package that \`extends\` names.
! charter: “links/a.yaml” does not hold as it is written, line 1: This file cannot be read: it is a link that leads out of this repository.
= 2`,
      );
    });
  });

  it("shows nothing of it in any command", () => {
    inFolder(files, (folder) => {
      for (const command of [
        "check --format json",
        "explain a.charter.md --format json",
        "explain .charter.yaml",
        "baseline",
        "fix",
        "check --config .charter.yaml --format json",
      ]) {
        const { stdout, stderr } = run(` ${command}`, path.join(folder, "ours"));
        assert.doesNotMatch(stdout + stderr, /heron/i, command);
        assert.notEqual(stdout + stderr, "", command);
      }
    });
  });

  it("writes no record of problems there", () => {
    const linked = { "ours/.git/HEAD": "", "ours/charter.baseline.json": { link: "../theirs" }, theirs: "heron\n" };
    inFolder(linked, (folder) => {
      sessionIn(
        path.join(folder, "ours"),
        `
$ charter baseline
! charter: “charter.baseline.json” cannot be written: it is a link that leads out of this repository.
= 2`,
      );
      assert.equal(readFileSync(path.join(folder, "theirs"), "utf8"), "heron\n");
    });
  });

  it("reads a link that is named", () => {
    inFolder(files, (folder) => {
      const { stdout } = run(" check b.charter.md", path.join(folder, "ours"));
      assert.match(stdout, /^b\.charter\.md$/m);
    });
  });
});
