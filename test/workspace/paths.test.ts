import assert from "node:assert/strict";
import { folderOf, foldersAbove, isBelow, relativePath, resolvePath } from "../../src/workspace/paths.ts";

describe("Paths", () => {
  for (const [from, path, expected] of [
    ["/work/one", "two/a.md", "/work/one/two/a.md"],
    ["/work/one", "../two/./a.md", "/work/two/a.md"],
    ["/work/one", "/two/", "/two"],
    ["/work/one", "../../..", "/"],
    ["c:/work/one", "../a.md", "c:/work/a.md"],
    ["c:/work", "../../a.md", "c:/a.md"],
    ["c:/work", "D:/a.md", "D:/a.md"],
    ["//server/share/work", "../a.md", "//server/share/a.md"],
    ["//server/share/work", "../../../a.md", "//server/share/a.md"],
    ["c:/work", "//server/share/a.md", "//server/share/a.md"],
  ] as const)
    it(`finds “${path}” from “${from}”`, () => assert.equal(resolvePath(from, path), expected));

  for (const [from, path, expected] of [
    ["/work", "/work", "."],
    ["/work", "/work/a.md", "a.md"],
    ["/work/one", "/work/two/a.md", "../two/a.md"],
    ["c:/work", "c:/a.md", "../a.md"],
    ["c:/work", "d:/a.md", "d:/a.md"],
    ["//server/share/one", "//server/share/a.md", "../a.md"],
    ["//server/share", "//server/other/a.md", "//server/other/a.md"],
    ["c:/work", "//server/share/a.md", "//server/share/a.md"],
  ] as const)
    it(`leads from “${from}” to “${path}”`, () => assert.equal(relativePath(from, path), expected));

  for (const [path, expected] of [
    ["/", []],
    ["/a.md", ["/"]],
    ["/work/one/a.md", ["/", "/work", "/work/one"]],
    ["c:/work/a.md", ["c:/", "c:/work"]],
    ["//server/share", []],
    ["//server/share/work/a.md", ["//server/share/", "//server/share/work"]],
  ] as const)
    it(`knows what is above “${path}”`, () => assert.deepEqual(foldersAbove(path), expected));

  it("has everything of a volume below its root, and nothing of another one", () => {
    for (const root of ["/", "c:/", "//server/share/"]) assert.ok(isBelow(`${root}work/a.md`, root));
    assert.ok(!isBelow("//server/other/a.md", "//server/share/"));
  });

  it("takes the innermost of the folders above for the one that holds a file", () =>
    assert.equal(folderOf("//server/share/a.md"), "//server/share/"));
});
