import assert from "node:assert/strict";
import { findFiles, meaningOf } from "../../src/workspace/find.ts";
import { resolvePath } from "../../src/workspace/paths.ts";
import { folderOf } from "../support/folder.ts";

describe("findFiles", () => {
  it("finds Markdown files at any depth, in the order of their code units", async () => {
    assert.equal(
      await search(["b.md", "a/z.markdown", "a/B.MD", "a/.hidden/c.md", "é.md", "notes.txt", "a.md"], ["."]),
      `
a.md
a/.hidden/c.md
a/B.MD
a/z.markdown
b.md
é.md`,
    );
  });

  it("leaves out what .gitignore excludes, nested and negated ones included", async () => {
    const files = {
      ".git/config": "",
      ".gitignore": "build/\n*.tmp.md\n",
      "a.md": "",
      "a.tmp.md": "",
      "build/b.md": "",
      "docs/.gitignore": "/drafts\n!keep.tmp.md\n",
      "docs/drafts/c.md": "",
      "docs/keep.tmp.md": "",
      "docs/sub/drafts/d.md": "",
    };
    assert.equal(
      await search(files, ["."]),
      `
a.md
docs/keep.tmp.md
docs/sub/drafts/d.md`,
    );
  });

  it("obeys the .gitignore files above, up to the root of the repository", async () => {
    const files = {
      "repository/.git/config": "",
      "repository/.gitignore": "private.md\n",
      "repository/docs/a.md": "",
      "repository/docs/private.md": "",
      ".gitignore": "a.md\n",
    };
    assert.equal(await search(files, ["."], "repository/docs"), "\na.md");
  });

  it("obeys no .gitignore above the current folder where there is no repository", async () => {
    assert.equal(await search({ ".gitignore": "*.md\n", "docs/a.md": "" }, ["."], "docs"), "\na.md");
  });

  it("reads a folder that is named although it is ignored, with all below it", async () => {
    const files = {
      ".gitignore": "vendor/\n*.log.md\n",
      "a.md": "",
      "vendor/b.md": "",
      "vendor/.gitignore": "c.md\n",
      "vendor/c.md": "",
      "vendor/vendor/d.log.md": "",
    };
    assert.equal(await search(files, ["."]), "\na.md");
    assert.equal(
      await search(files, ["vendor"]),
      `
vendor/b.md
vendor/c.md
vendor/vendor/d.log.md`,
    );
  });

  it("reads a file that is named although it is ignored, Markdown or not", async () => {
    const files = { ".gitignore": "*\n", "a.md": "", "notes.txt": "", "b.md": "" };
    assert.equal(
      await search(files, ["a.md", "./notes.txt"]),
      `
a.md (named)
notes.txt (named)`,
    );
  });

  it("takes patterns, in which a folder stands for what is in it", async () => {
    const files = ["a.md", "x/b.md", "x/y/c.md", "z/d.md"];
    assert.equal(await search(files, ["x/*.md"]), "\nx/b.md");
    assert.equal(await search(files, ["{x,z}"]), "\nx/b.md\nx/y/c.md\nz/d.md");
    assert.equal(await search(files, ["**/c.md", "*.md"]), "\na.md\nx/y/c.md");
  });

  it("prefers a file to a pattern of the same spelling", async () => {
    assert.equal(await search(["[a].md", "a.md"], ["[a].md"]), "\n[a].md (named)");
  });

  it("takes away what stands behind an exclamation mark", async () => {
    const files = ["a.md", "drafts/b.md", "docs/drafts/c.md"];
    assert.equal(await search(files, ["!drafts"]), "\na.md\ndocs/drafts/c.md");
    assert.equal(await search(files, [".", "!**/drafts/**"]), "\na.md");
  });

  it("gives each file once, however often it is asked for", async () => {
    assert.equal(await search(["x/a.md"], [".", "x", "x/a.md", "x/../x/*.md"]), "\nx/a.md (named)");
  });

  it("looks at folders above as well", async () => {
    assert.equal(await search(["a/b.md", "c/d.md"], ["../a"], "c"), "\n../a/b.md");
  });

  it("says which names lead nowhere", async () => {
    assert.equal(
      await search(["a.md"], ["b.md", "*.charter.md", "a.md/c", ""]),
      `
“” does not exist.
“*.charter.md” matches no Markdown file.
“a.md/c” does not exist.
“b.md” does not exist.`,
    );
  });

  it("says of a folder that it is named like a charter, and looks into it all the same", async () => {
    assert.equal(
      await search(["x.charter.md/a.md"], ["."]),
      `
x.charter.md/a.md
“x.charter.md” is a folder, although it is named like a charter.`,
    );
  });

  it("follows links to files, and no link to a folder but a named one", async () => {
    const files = {
      "a.md": "",
      "x/b.md": "",
      "x/loop": { link: ".." },
      "link.md": { link: "a.md" },
      "lost.md": { link: "nowhere.md" },
      ".#a.md": { link: "someone@machine" },
      linked: { link: "x" },
    };
    assert.equal(
      await search(files, ["."]),
      `
a.md
link.md
x/b.md
“lost.md” is a link that leads nowhere.`,
    );
    assert.equal(await search(files, ["linked"]), "\nlinked/b.md");
  });

  it("tells which folder cannot be read, and reads the others", async () => {
    const host = folderOf(["a/b.md", "c/d.md"]);
    const guarded: typeof host = {
      ...host,
      list: (folder) => {
        if (folder.endsWith("/a")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
        return host.list(folder);
      },
    };
    const { files, failures } = await findFiles(guarded, ["."], "/work");
    assert.deepEqual(
      [...files.map(({ name }) => name), ...failures.map(({ message }) => message)],
      ["c/d.md", "The folder “a” cannot be read: the permission is missing."],
    );
  });
});

describe("meaningOf", () => {
  const meant = (...patterns: string[]): string[] => {
    const means = meaningOf(patterns, "/work");
    return ["a.md", "docs/b.md", "docs/sub/c.md", "docs/d.txt", "../e.md", "x[1].md"].filter((name) =>
      means(resolvePath("/work", name)),
    );
  };

  it("says of files that may be gone whether they are meant", () => {
    assert.deepEqual(meant(), ["a.md", "docs/b.md", "docs/sub/c.md", "x[1].md"]);
    assert.deepEqual(meant("docs", "x[1].md"), ["docs/b.md", "docs/sub/c.md", "x[1].md"]);
    assert.deepEqual(meant("docs/*", "../*.md"), ["docs/b.md", "docs/sub/c.md", "../e.md"]);
    assert.deepEqual(meant("**/*.md", "!docs/sub"), ["a.md", "docs/b.md", "x[1].md"]);
    assert.deepEqual(meant("!docs"), ["a.md", "x[1].md"]);
  });
});

/** What is found, one line for each file and then for each message. */
async function search(files: Parameters<typeof folderOf>[0], patterns: string[], from = ""): Promise<string> {
  const found = await findFiles(folderOf(files), patterns, `/work/${from}`.replace(/\/$/, ""));
  return [
    ...found.files.map(({ name, named }) => `\n${name}${named ? " (named)" : ""}`),
    ...found.failures.map(({ message }) => `\n${message}`),
  ].join("");
}
