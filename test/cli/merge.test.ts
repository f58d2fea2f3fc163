import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { assertValid } from "../support/valid.ts";

const misspelt = complete.replace("## Mutuality", "## Mutuallity");
const names = Array.from({ length: 7 }, (_, i) => `${i}.charter.md`);
const portfolio = { ...Object.fromEntries(names.map((name, i) => [name, i % 3 ? complete : misspelt])), "z.md": "# Z" };

describe("charter check --shard", () => {
  it("spreads the files, each once, and says which part it is", () => {
    inFolder(portfolio, (folder) => {
      const parts = [1, 2, 3].map((part) => JSON.parse(run(` check --format json --shard ${part}/3`, folder).stdout));
      for (const part of parts) assertValid("check-result", part);
      assert.deepEqual(
        parts.map(({ shard, files, summary }) => [
          shard,
          files.map((file: { path: string }) => file.path),
          summary.files,
        ]),
        [
          [{ index: 1, count: 3 }, ["0.charter.md", "3.charter.md", "6.charter.md"], 3],
          [{ index: 2, count: 3 }, ["1.charter.md", "4.charter.md"], 3],
          [{ index: 3, count: 3 }, ["2.charter.md", "5.charter.md"], 2],
        ],
      );
    });
  });

  it("takes a part of a whole and nothing else", () => {
    for (const part of ["0/3", "4/3", "1", "1/0", "-1/3", "1/3x"])
      assert.equal(inFolder({}, (folder) => run(` check --shard=${part}`, folder)).status, 2, part);
  });
});

describe("charter merge", () => {
  it("gives what one check of all gives", () => {
    inFolder(portfolio, (folder) => {
      const all = "check . nowhere.md --format";
      for (const part of [1, 2, 3]) run(` ${all} json=${part}.json --shard ${part}/3`, folder);
      for (const format of ["json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown", "text"]) {
        const whole = run(` ${all} ${format}`, folder);
        const merged = run(` merge 2.json 1.json 3.json --format ${format}`, folder);
        assert.deepEqual(
          [merged.stdout, merged.stderr, merged.status],
          [whole.stdout, whole.stderr, whole.status],
          format,
        );
      }
    });
  });

  it("ends as a check does", () => {
    inFolder(portfolio, (folder) => {
      run(" check --format json=a.json", folder);
      assert.equal(run(" merge a.json", folder).status, 0);
      assert.equal(run(" merge a.json --max-warnings 2", folder).status, 1);
    });
  });

  it("counts a file once that two runs were told of", () => {
    inFolder(portfolio, (folder) => {
      run(" check 0.charter.md 1.charter.md --format json=a.json", folder);
      run(" check 1.charter.md 2.charter.md --format json=b.json", folder);
      assert.equal(run(" merge a.json b.json", folder).stderr, "Checked 3 charters: 1 warning.\n");
    });
  });

  it("says which part is missing, and takes it for none without problems", () => {
    inFolder(portfolio, (folder) => {
      run(" check --format json=1.json --shard 1/3", folder);
      run(" check --format json=other.json --shard 1/2", folder);
      assert.match(run(" merge 1.json", folder).stderr, /^charter: The result of --shard 2\/3 is missing\.$/m);
      assert.match(run(" merge 1.json other.json", folder).stderr, /parts of different divisions: by 3 and by 2\.$/m);
      assert.equal(run(" merge 1.json", folder).status, 2);
    });
  });

  it("takes nothing for a result that is none", () => {
    const files = { "a.json": "{}", "b.json": "{", "c.json": '{"version":1,"files":[{}],"errors":[],"summary":{}}' };
    session(
      files,
      `
$ charter merge a.json b.json c.json d.json
! charter: “a.json” is no result of \`charter check --format json\` that this version knows.
! charter: “b.json” is no result of \`charter check --format json\` that this version knows.
! charter: “c.json” is no result of \`charter check --format json\` that this version knows.
! charter: “d.json” cannot be read: it does not exist.
= 2`,
    );
  });

  it("leaves the results as they are", () => {
    inFolder(portfolio, (folder) => {
      run(" check --format json=a.json", folder);
      const before = readFileSync(path.join(folder, "a.json"), "utf8");
      run(" merge a.json --format json=b.json", folder);
      assert.equal(readFileSync(path.join(folder, "a.json"), "utf8"), before);
      assert.equal(readFileSync(path.join(folder, "b.json"), "utf8"), before);
    });
  });
});
