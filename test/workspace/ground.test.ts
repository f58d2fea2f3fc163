import assert from "node:assert/strict";
import { configurationsFrom } from "../../src/workspace/configurations.ts";
import { decisionFinder } from "../../src/workspace/decisions.ts";
import { findFiles } from "../../src/workspace/find.ts";
import { groundsFrom, isWithin } from "../../src/workspace/ground.ts";
import type { Host } from "../../src/workspace/host.ts";
import { folderOf } from "../support/folder.ts";

type Files = Parameters<typeof folderOf>[0];

const quiet = "profile: quiet\n";
const house = "catalog: 1\nid: house\ntitle: T\nextends: minimal-3\n";
/** Of what stands there, nobody learns anything. */
const theirs = { "theirs/.charter.yaml": "secret: heron\n", "theirs/house.yaml": `${house}heron: 1\n` };
const instead = "copy it in, or into a package that `extends` names.";

describe("what a configuration names", () => {
  const ways: Readonly<Record<string, readonly [files: Files, ...says: string[]]>> = {
    "a file outside of the repository": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": "extends: ../theirs/.charter.yaml\n" },
      `ours/.charter.yaml:1:10 “../theirs/.charter.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "one that is not there, just as one that is": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": "extends: ../theirs/nothing.yaml\n" },
      `ours/.charter.yaml:1:10 “../theirs/nothing.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "an absolute path": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": "extends: /work/theirs/.charter.yaml\n" },
      `ours/.charter.yaml:1:10 “/work/theirs/.charter.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "the folder above": [
      { ".charter.yaml": "secret: heron\n", "ours/.git/HEAD": "", "ours/.charter.yaml": "extends: ..\n" },
      `ours/.charter.yaml:1:10 “..” leads out of this repository and is not read: ${instead}`,
    ],
    "a file outside of the folder, where there is no repository": [
      { ...theirs, "ours/.charter.yaml": "extends: ../theirs/.charter.yaml\n" },
      `ours/.charter.yaml:1:10 “../theirs/.charter.yaml” leads out of the folder “ours” and is not read: ${instead}`,
    ],
    "a catalog": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": "catalogs: ../theirs/house.yaml\n" },
      `ours/.charter.yaml:1:11 “../theirs/house.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "a folder of catalogs": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": "catalogs: ../theirs\n" },
      `ours/.charter.yaml:1:11 “../theirs” leads out of this repository and is not read: ${instead}`,
    ],
    "a link inside that leads out": [
      {
        ...theirs,
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: ./shared.yaml\n",
        "ours/shared.yaml": { link: "../theirs/.charter.yaml" },
      },
      `ours/.charter.yaml:1:10 “./shared.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "a file behind a folder that is a link": [
      {
        ...theirs,
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: ./shared/.charter.yaml\n",
        "ours/shared": { link: "../theirs" },
      },
      `ours/.charter.yaml:1:10 “./shared/.charter.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "a folder whose configuration is a link that leads out": [
      {
        ...theirs,
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: ./shared\n",
        "ours/shared/.charter.yaml": { link: "../../theirs/.charter.yaml" },
      },
      "ours/shared/.charter.yaml:1:1 This file cannot be read: it is a link that leads out of this repository.",
    ],
    "a configuration that is itself a link that leads out": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": { link: "../theirs/.charter.yaml" } },
      "ours/.charter.yaml:1:1 This file cannot be read: it is a link that leads out of this repository.",
    ],
    "a catalog that is a link that leads out": [
      {
        ...theirs,
        "ours/.git/HEAD": "",
        "ours/.charter/catalogs/house.yaml": { link: "../../../theirs/house.yaml" },
      },
      "ours/.charter/catalogs/house.yaml:1:1 This file cannot be read: it is a link that leads out of this repository.",
    ],
    "what a file in it names on": [
      {
        ...theirs,
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: ./a/house.yaml\n",
        "ours/a/house.yaml": "extends: ../../theirs/.charter.yaml\n",
      },
      `ours/a/house.yaml:1:10 “../../theirs/.charter.yaml” leads out of this repository and is not read: ${instead}`,
    ],
    "a file outside of a package that names it": [
      {
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: acme\n",
        "ours/secret.yaml": "secret: heron\n",
        "ours/node_modules/acme/.charter.yaml": "extends: ../../secret.yaml\n",
      },
      `ours/node_modules/acme/.charter.yaml:1:10 “../../secret.yaml” leads out of the package “acme” and is not read: ${instead}`,
    ],
    "a link in a package that leads out of it": [
      {
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: acme/more\n",
        "ours/secret.yaml": "secret: heron\n",
        "ours/node_modules/acme/more.yaml": { link: "../../secret.yaml" },
      },
      "ours/node_modules/acme/more.yaml:1:1 This file cannot be read: it is a link that leads out of the package “acme”.",
    ],
    "a folder elsewhere that passes for a package": [
      {
        ...theirs,
        "ours/.git/HEAD": "",
        "ours/.charter.yaml": "extends: acme\n",
        "ours/node_modules/acme": { link: "../../theirs" },
        "theirs/package.json": '{ "name": "theirs" }',
      },
      "ours/.charter.yaml:1:10 “node_modules/acme” leads out of this repository, to a folder that is not the package “acme”, and is not read.",
    ],
    "a way out of node_modules that looks like a package": [
      { ...theirs, "ours/.git/HEAD": "", "ours/.charter.yaml": 'extends: "@a/../../../theirs/.charter"\n' },
      "ours/.charter.yaml:1:10 No “node_modules” here or above holds the package “@a/../../../theirs/.charter”; install it, or begin the name of a file with “./”.",
    ],
  };
  for (const [way, [files, ...says]] of Object.entries(ways)) {
    it(`is not read when it is ${way}`, async () => assert.deepEqual(await problems(files, "ours"), says));
  }

  const good: Readonly<Record<string, Files>> = {
    "in the repository, above the folder that is open": {
      ".git/HEAD": "",
      "house.yaml": quiet,
      "ours/.charter.yaml": "extends: ../house.yaml\n",
    },
    "behind a link that stays in the repository": {
      "ours/.git/HEAD": "",
      "ours/.charter.yaml": "extends: ./b/house.yaml\n",
      "ours/b": { link: "a" },
      "ours/a/house.yaml": quiet,
    },
    "a package to which a link leads, as pnpm makes them, and what that needs": {
      "ours/.git/HEAD": "",
      "ours/.charter.yaml": "extends: acme\n",
      "ours/node_modules/acme": { link: "../../store/acme@1/node_modules/acme" },
      "store/acme@1/node_modules/acme/package.json": '{ "name": "acme" }',
      "store/acme@1/node_modules/acme/.charter.yaml": 'extends: "@b/words"\n',
      "store/acme@1/node_modules/@b/words": { link: "../../../words@2" },
      "store/words@2/package.json": '{ "name": "@b/words" }',
      "store/words@2/.charter.yaml": quiet,
    },
    "a file of a package, and its catalogs": {
      "ours/.git/HEAD": "",
      "ours/.charter.yaml": "extends: acme/a\ncatalog: house\n",
      "ours/node_modules/acme/a/.charter.yaml": "extends: ../b.yaml\n",
      "ours/node_modules/acme/b.yaml": `catalogs: ./c.yaml\n${quiet}`,
      "ours/node_modules/acme/c.yaml": house,
    },
  };
  for (const [way, files] of Object.entries(good)) {
    it(`is read when it is ${way}`, async () => {
      assert.deepEqual(await problems(files, "ours"), []);
      assert.equal(await profile(files, "ours"), "quiet");
    });
  }

  it("is read when it stands in another folder that is open", async () => {
    const files = { "ours/.charter.yaml": "extends: ../beside/house.yaml\n", "beside/house.yaml": quiet };
    assert.equal(await profile(files, "ours", ["/work/ours", "/work/beside"]), "quiet");
  });

  it("is read beside a configuration in a folder that somebody has named through a link", async () => {
    const files = {
      "ours/.git/HEAD": "",
      "ours/linked": { link: "../beside" },
      "beside/.charter.yaml": "extends: ./house.yaml\n",
      "beside/house.yaml": quiet,
    };
    assert.equal(await profile(files, "ours/linked"), "quiet");
  });

  it("is seen from its own folder where somebody names the configuration itself", async () => {
    const files = {
      ...theirs,
      "ours/.git/HEAD": "",
      "ci/house.yaml": "extends: [./quiet.yaml, ../theirs/.charter.yaml]\n",
      "ci/quiet.yaml": quiet,
    };
    const only = { path: "/work/ci/house.yaml", folder: "/work/ours" };
    const found = await configurationsFrom(folderOf(files), { tops: () => ["/work/ours"], only }).in("/work/ours");
    assert.equal(found.settingsFor("/work/ours/a.md").profile?.value, "quiet");
    assert.deepEqual(
      found.files.flatMap(({ path, issues }) => issues.map(({ message }) => `${path} ${message}`)),
      [`/work/ci/house.yaml “../theirs/.charter.yaml” leads out of the folder “ci” and is not read: ${instead}`],
    );
  });
});

describe("a record of known problems", () => {
  it("is not read when it is a link that leads out", async () => {
    const files = {
      "ours/.git/HEAD": "",
      "ours/charter.baseline.json": { link: "../theirs.json" },
      "theirs.json": "heron",
    };
    const { brokenBaseline } = await configurationsFrom(folderOf(files), { tops: () => ["/work/ours"] }).in(
      "/work/ours",
    );
    assert.equal(brokenBaseline?.reason, "it is a link that leads out of this repository");
  });
});

describe("decisions beside a charter", () => {
  const decision = "---\nraised: 2026-03-02\n---\n";
  const found = async (files: Files): Promise<unknown> => {
    const { files: decisions, failures } = await decisionFinder(folderOf(files), "/work/ours")("/work/ours/a.md");
    return [...decisions.map(({ file }) => file), ...failures.map(({ message }) => message)];
  };

  it("are not read through a link that leads out, and are told of", async () => {
    assert.deepEqual(
      await found({
        "ours/.git/HEAD": "",
        "ours/decisions/1.md": { link: "../../theirs/1.md" },
        "ours/decisions/2.md": { link: "../old/2.md" },
        "ours/old/2.md": decision,
        "theirs/1.md": decision,
      }),
      ["decisions/2.md", "“decisions/1.md” cannot be read: it is a link that leads out of this repository."],
    );
  });

  it("are not looked for in a folder elsewhere", async () => {
    assert.deepEqual(
      await found({ "ours/.git/HEAD": "", "ours/decisions": { link: "../theirs" }, "theirs/1.md": decision }),
      ["The folder “decisions” cannot be read: it is a link that leads out of this repository."],
    );
  });
});

describe("a search", () => {
  const files = {
    "ours/.git/HEAD": "",
    "ours/docs/out.md": { link: "../../theirs/a.md" },
    "ours/docs/in.md": { link: "../a.md" },
    "ours/a.md": "",
    "theirs/a.md": "",
  };
  const found = async (...patterns: string[]): Promise<unknown> => {
    const { files: all, failures } = await findFiles(folderOf(files), patterns, "/work/ours");
    return [...all.map(({ name }) => name), ...failures.map(({ message }) => message)];
  };

  it("reads no link that leads out, and tells of it", async () => {
    const message = "“docs/out.md” is a link that leads out of what is searched; it is read where it is named.";
    assert.deepEqual(await found("."), ["a.md", "docs/in.md", message]);
    assert.deepEqual(await found("docs/*.md"), ["docs/in.md", message]);
  });

  it("reads it where it is named", async () => {
    assert.deepEqual(await found("docs/out.md"), ["docs/out.md"]);
  });
});

describe("on a disk that takes either case, with letters for its drives", () => {
  /** All is the same in either case; the disk itself says `C:/Work/…`. */
  const disk: Host = {
    kindOf: (path) => (path.toLowerCase() === "c:/work/.git" ? "folder" : undefined),
    list: () => [],
    read: () => new Uint8Array(),
    realPath: (path) => path.replace(/^c:\/work\/link(?=\/|$)/i, "D:/Link").replace(/^c:\/work(?=\/|$)/i, "C:/Work"),
  };
  const isInside = async (path: string): Promise<boolean> =>
    isWithin(disk, path, await groundsFrom(disk, () => []).of("c:/work/docs"));

  it("a path is inside however it is spelled", async () => {
    for (const path of ["c:/work/a.yaml", "C:/WORK/docs/a.yaml", "c:/Work"]) assert.ok(await isInside(path), path);
  });

  it("a path is outside on another drive, in a folder of a similar name, and behind a link", async () => {
    for (const path of ["d:/work/a.yaml", "C:/Workshop/a.yaml", "c:/a.yaml", "c:/work/link/a.yaml"])
      assert.ok(!(await isInside(path)), path);
  });

  it("names that differ in case only are others where the disk says so", async () => {
    const host = folderOf({ "ours/.git/HEAD": "", "OURS/a.yaml": "" });
    assert.ok(!(await isWithin(host, "/work/OURS/a.yaml", await groundsFrom(host, () => []).of("/work/ours"))));
  });

  it("of a path that does not even look inside, the disk is asked nothing", async () => {
    const ground = await groundsFrom(disk, () => []).of("c:/work/docs");
    const asked = { ...disk, realPath: (path: string) => assert.fail(`asked for ${path}`) };
    assert.ok(!(await isWithin(asked, "//elsewhere/share/a.yaml", ground)));
  });
});

async function problems(files: Files, folder: string): Promise<string[]> {
  const found = await configurationsFrom(folderOf(files), { tops: () => [`/work/${folder}`] }).in(`/work/${folder}`);
  return found.files.flatMap(({ path, issues }) =>
    issues.map(
      ({ range: { start }, message }) =>
        `${path.replace("/work/", "")}:${start.line + 1}:${start.character + 1} ${message}`,
    ),
  );
}

async function profile(files: Files, folder: string, tops = [`/work/${folder}`]): Promise<string | undefined> {
  const found = await configurationsFrom(folderOf(files), { tops: () => tops }).in(`/work/${folder}`);
  return found.settingsFor(`/work/${folder}/a.md`).profile?.value;
}
