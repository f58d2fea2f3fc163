import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inFolder, run, session } from "../support/cli.ts";

const before = `---
charter: 1
catalog: collaboration
status: draft
---

## Trust

**Observation:** Keys are shared.

## Partnership is not a customer/supplier relationship model

**Observation:** One pays the other.
`;

const after = before
  .replace("catalog: collaboration", "catalog: relational-norms-6")
  .replace("## Trust", "## Honesty <!-- formerly: Trust -->");

describe("charter switch", () => {
  it("holds a charter against another catalog, and says what becomes of its themes", () => {
    session(
      { "a.charter.md": before },
      `
$ charter switch relational-norms-6 a.charter.md
a.charter.md is now held against “relational-norms-6”.
  “Trust” → “Honesty”
  “Partnership is not a customer/supplier relationship model” stays, as the catalog has nothing like it
4 required themes are missing: Reciprocity, Equity, Integrity, Shared intent and outcomes.

$ charter switch relational-norms-6 a.charter.md
a.charter.md is already held against “relational-norms-6”.
4 required themes are missing: Reciprocity, Equity, Integrity, Shared intent and outcomes.`,
    );
  });

  it("writes the file, with its byte order mark and mode", () => {
    inFolder({ "a.charter.md": `\u{FEFF}${before}` }, (folder) => {
      const file = path.join(folder, "a.charter.md");
      const { mode } = statSync(file);
      run(" switch relational-norms-6 a.charter.md", folder);
      assert.equal(readFileSync(file, "utf8"), `\u{FEFF}${after}`);
      assert.equal(statSync(file).mode, mode);
    });
  });

  it("prints the charter where it is to change no file", () => {
    inFolder({ "a.charter.md": before }, (folder) => {
      assert.equal(run(" switch relational-norms-6 a.charter.md --print", folder).stdout, after);
      assert.equal(
        run(" switch relational-norms-6 - --stdin-filename a.charter.md < a.charter.md", folder).stdout,
        after,
      );
      assert.equal(readFileSync(path.join(folder, "a.charter.md"), "utf8"), before);
    });
  });

  it("knows catalogs of users’ own", () => {
    session(
      {
        "a.charter.md": "---\ncatalog: minimal-3\n---\n\n## It takes time\n",
        ".charter/catalogs/ours.yaml":
          "catalog: 1\nid: ours\ntitle: Ours\nthemes: [{ id: pace, title: Pace, counterparts: [time] }]\n",
      },
      `
$ charter switch ours a.charter.md
a.charter.md is now held against “ours”.
  “It takes time” → “Pace”

$ charter switch theirs a.charter.md
! charter: No catalog has the id “theirs”; there are ours, collaboration, commercial-alliance, life-cycle-8, minimal-3, relational-norms-6, team-agreement.
= 2`,
    );
  });

  it("tells that sign-offs are for the earlier themes", () => {
    session(
      { "a.charter.md": "---\ncatalog: minimal-3\nparties: [a, b]\nagreement: { signoffs: [{ party: a }] }\n---\n" },
      `
$ charter switch collaboration a.charter.md --print
---
catalog: collaboration
parties: [a, b]
agreement: { signoffs: [{ party: a }] }
---
! a.charter.md is now held against “collaboration”.
! 9 required themes are missing: Mutuality, Interests and objectives, Differences are an opportunity driver, Differences are also a risk, Trust, Horses for courses, Not everyone is a friend, Partnership is not a customer/supplier relationship model, It takes time.
! Who has signed has signed the earlier themes: ask again, and record the answers.`,
    );
  });

  it("changes nothing where it cannot", () => {
    session(
      { "a.md": "# A\n", "b.charter.md": "---\ncatalog: [\n---\n", "c.charter.md": new Uint8Array([0xff]) },
      `
$ charter switch minimal-3 a.md
! charter: “a.md” is no charter; \`charter explain\` tells why.
= 2

$ charter switch minimal-3 b.charter.md
! charter: The front matter cannot be read (line 2), so the catalog cannot be written into it.
= 2

$ charter switch minimal-3 c.charter.md
! charter: “c.charter.md” is not written in UTF-8, so it is left as it is.
= 2

$ charter switch minimal-3 d.charter.md
! charter: “d.charter.md” does not exist.
= 2`,
    );
  });
});
