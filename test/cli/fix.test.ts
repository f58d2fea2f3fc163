import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";

const misspelt = complete.replace("## Mutuality", "## Mutuallity").replace("title: Flour", "titel: Flour");

describe("charter fix", () => {
  it("corrects what is misspelt and says what it did", () => {
    session(
      { "a.charter.md": misspelt, "b.charter.md": complete, "c.md": "## Mutuallity" },
      `
$ charter fix
a.charter.md
  3:1  Change to “title”  front-matter-unknown-key
  9:4  Change to “Mutuality”  theme-unknown

! Fixed 2 problems in 2 charters.

$ charter fix
! Fixed 0 problems in 2 charters.

$ charter check
! Checked 2 charters among 3 Markdown files: no problems.`,
    );
  });

  it("changes nothing else: line endings, byte order mark, permissions", () => {
    const before = `\u{FEFF}${misspelt}`.replaceAll("\n", "\r\n");
    const after = `\u{FEFF}${complete}`.replaceAll("\n", "\r\n");
    inFolder({}, (folder) => {
      const file = path.join(folder, "a.charter.md");
      writeFileSync(file, before, { mode: 0o640 });
      run(" fix", folder);
      assert.equal(readFileSync(file, "utf8"), after);
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder), ["a.charter.md"]);
    });
  });

  it("writes through a link", () => {
    inFolder({ "real.md": misspelt, "a.charter.md": { link: "real.md" } }, (folder) => {
      run(" fix a.charter.md", folder);
      assert.equal(readFileSync(path.join(folder, "real.md"), "utf8"), complete);
    });
  });

  it("opens no empty form and decides nothing", () => {
    const gaps = "## Trust\n\nObservation: a\n";
    inFolder({ "a.charter.md": gaps }, (folder) => {
      const { status } = run(" fix", folder);
      assert.equal(readFileSync(path.join(folder, "a.charter.md"), "utf8"), gaps);
      assert.equal(status, 1);
    });
  });

  it("leaves a file alone whose bytes it cannot keep", () => {
    const bytes = Buffer.concat([Buffer.from(misspelt), Buffer.of(0xff)]);
    inFolder({ "a.charter.md": bytes }, (folder) => {
      const { stderr, status } = run(" fix", folder);
      assert.match(stderr, /“a\.charter\.md” is not written in UTF-8, so it is left as it is\./);
      assert.equal(status, 2);
      assert.deepEqual(readFileSync(path.join(folder, "a.charter.md")), bytes);
    });
  });

  it("writes standard input to standard output", () => {
    inFolder({ in: misspelt, other: "# Not a charter\n" }, (folder) => {
      assert.equal(run(" fix - --stdin-filename a.charter.md < in", folder).stdout, complete);
      assert.equal(run(" fix - < other", folder).stdout, "# Not a charter\n");
    });
  });
});
