import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run, session } from "../support/cli.ts";

const before = `---
charter: 1
title: Flour for the island
status: agreed
version: "1.2"
catalog: minimal-3
parties:
  - { id: mill, name: Old Mill, role: supplier }
  - { id: shop, name: Quay Shop, role: customer }
agreement:
  required: [mill.owner, shop.buyer]
---

## Mutuality

**Observation:** Early forecasts keep the mill busy and the shelves full.

**Guiding principle:** Whoever knows of a change in demand first tells the other side within two days.
`;

const digest = "sha256:a40535ce72438eb99349708a8cf61e825e23016c8240c44f17eec26581a77ffd";

const after = before.replace(
  "shop.buyer]\n",
  `shop.buyer]
  signoffs:
    - party: mill
      role: owner
      name: A. Bo
      date: 2026-06-01
      version: "1.2"
      digest: ${digest}
  texts:
    - digest: ${digest}
      choices: e3b0c44298fc
      themes:
        mutuality: 36b1011d19b1
`,
);

describe("charter agree", () => {
  it("writes the answer with version and digest, and says what that is worth", () => {
    session(
      { "a.charter.md": before },
      `
$ charter agree a.charter.md --party mill --name "A. Bo" --as-of 2026-06-01
Recorded in a.charter.md:
  mill (A. Bo, owner) agrees to version 1.2, 2026-06-01
  ${digest}
! This is a note of what was said, and no electronic signature.`,
    );
  });

  it("changes nothing else: line endings, byte order mark, permissions", () => {
    const bytes = (text: string) => `\u{FEFF}${text}`.replaceAll("\n", "\r\n");
    inFolder({}, (folder) => {
      const file = path.join(folder, "a.charter.md");
      writeFileSync(file, bytes(before), { mode: 0o640 });
      run(' agree a.charter.md --party mill --name "A. Bo" --as-of 2026-06-01', folder);
      assert.equal(readFileSync(file, "utf8"), bytes(after));
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder), ["a.charter.md"]);
    });
  });

  it("lets a change of one word be told by its theme, and new line breaks not at all", () => {
    inFolder({ "a.charter.md": before }, (folder) => {
      const file = path.join(folder, "a.charter.md");
      const changed = (): string[] => {
        const { stdout } = run(" check --as-of 2026-06-01 --profile strict --format json", folder);
        const { files } = JSON.parse(stdout) as { files: { problems: { rule: string; message: string }[] }[] };
        const problems = files.flatMap(({ problems }) => problems);
        return problems.filter(({ rule }) => rule === "changed-since-agreement").map(({ message }) => message);
      };
      const agreed = (): string => readFileSync(file, "utf8");
      const change = (words: string | RegExp, others: string) => writeFileSync(file, agreed().replace(words, others));
      run(" agree a.charter.md --party mill --as-of 2026-05-30", folder);
      run(" agree a.charter.md --party shop --name B --no --as-of 2026-05-31", folder);
      change("demand first tells", "demand\r\nfirst __tells__   ");
      assert.deepEqual(changed(), []);

      change("two days", "three days");
      assert.deepEqual(changed(), [
        "“Mutuality” has changed since “mill” (owner) agreed on 2026-05-30: ask again, and record the answer.",
        "“Mutuality” has changed since “shop” (buyer) answered on 2026-05-31: ask again, and record the answer.",
      ]);

      const { stdout } = run(" agree a.charter.md --again --as-of 2026-06-01", folder);
      assert.match(
        stdout,
        /^Recorded in a\.charter\.md:\n {2}mill \(owner\) agrees to version 1\.2, 2026-06-01\n {2}sha/,
      );
      assert.equal(changed().length, 1);
      assert.equal(
        run(" agree a.charter.md --again", folder).stdout,
        "Nothing to record: every yes in a.charter.md is to the text that stands there.\n",
      );
    });
  });

  it("writes nothing where it cannot", () => {
    const files = {
      "a.charter.md": before,
      "two.charter.md": before.replace("mill.owner", "mill.owner, mill.miller"),
      "other.md": "# No charter\n",
      "latin.charter.md": Buffer.concat([Buffer.from(before), Buffer.of(0xff)]),
    };
    inFolder(files, (folder) => {
      for (const [args, message] of [
        ["a.charter.md --party baker", "“baker” is none of the parties, which are mill, shop."],
        ["a.charter.md", "Say who agrees (--party), or that all have agreed once more (--again)."],
        ["a.charter.md --again", "Nobody has agreed yet: record each party's first answer by itself."],
        ["a.charter.md --again --no", "--again renews the rows that are there; --no is for one answer."],
        ["two.charter.md --party mill", "“mill” answers in several functions; say in which: owner, miller."],
        ["other.md --party mill", "“other.md” is no charter; `charter explain` tells why."],
        ["latin.charter.md --party mill", "“latin.charter.md” is not written in UTF-8, so it is left as it is."],
        ["gone.charter.md --party mill", "“gone.charter.md” does not exist."],
        ["- --party mill < other.md", "An answer is recorded in a file; standard input is none."],
      ] as const) {
        const { stdout, stderr, status } = run(` agree ${args}`, folder);
        assert.deepEqual({ stdout, stderr, status }, { stdout: "", stderr: `charter: ${message}\n`, status: 2 });
      }
      for (const [name, content] of Object.entries(files))
        assert.deepEqual(readFileSync(path.join(folder, name)), Buffer.from(content));
    });
  });
});
