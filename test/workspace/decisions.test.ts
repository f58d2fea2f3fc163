import assert from "node:assert/strict";
import { decisionFinder } from "../../src/workspace/decisions.ts";
import { folderOf } from "../support/folder.ts";

const decision = "---\nraised: 2026-03-02\n---\n";

describe("decisions beside a charter", () => {
  it("are the Markdown files right in the folder, in order of their names", async () => {
    const host = folderOf({
      "a.charter.md": "",
      "decisions/b.md": decision,
      "decisions/a.markdown": decision,
      "decisions/README.md": "# Decisions\n",
      "decisions/notes.txt": decision,
      "decisions/old/c.md": decision,
      "other/decisions/d.md": decision,
    });
    const { files, failures } = await decisionFinder(host, "/work")("/work/a.charter.md");
    assert.deepEqual(
      files.map(({ file }) => file),
      ["decisions/a.markdown", "decisions/b.md"],
    );
    assert.deepEqual(failures, []);
  });

  it("are none without the folder", async () => {
    const find = decisionFinder(folderOf({ "a.charter.md": "", decisions: "a file" }), "/work");
    assert.deepEqual(await find("/work/a.charter.md"), { files: [], failures: [] });
  });

  it("are read once for all charters of a folder, and given to those that they name", async () => {
    const host = folderOf({ "decisions/a.md": decision.replace("raised", "charter: b.charter.md\nraised") });
    let reads = 0;
    const counting = {
      ...host,
      read(path: string) {
        reads++;
        return host.read(path);
      },
    };
    const find = decisionFinder(counting, "/work");
    const found = await Promise.all(["a", "b"].map((name) => find(`/work/${name}.charter.md`)));
    assert.deepEqual(
      found.map(({ files }) => files.length),
      [0, 1],
    );
    assert.equal(reads, 1);
  });

  it("tell which file cannot be read", async () => {
    const host = folderOf({ "decisions/a.md": decision, "decisions/b.md": decision });
    const broken = {
      ...host,
      read: (path: string) => {
        if (path.endsWith("a.md")) throw Object.assign(new Error(), { code: "EACCES" });
        return host.read(path);
      },
    };
    const { files, failures } = await decisionFinder(broken, "/work")("/work/a.charter.md");
    assert.equal(files.length, 1);
    assert.deepEqual(failures, [
      { path: "decisions/a.md", message: "“decisions/a.md” cannot be read: the permission is missing." },
    ]);
  });
});
