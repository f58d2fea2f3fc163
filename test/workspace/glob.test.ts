import assert from "node:assert/strict";
import fc from "fast-check";
import picomatch from "picomatch";
import { globMatcher } from "../../src/workspace/glob.ts";
import { decidingPattern } from "../../src/workspace/patterns.ts";
import "../support/seed.ts";

const pieces = "a b c . * ? [ab] [a-b] [^a] {a,b} {a*,b} @(a|b)b +(a|b)b *(a)b ?(a)b".split(" ");

/** Patterns but for the few that picomatch reads otherwise than people do, such as a `?` behind a bracket. */
const globs = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map(nameGlob) },
      { weight: 1, arbitrary: fc.constant("**") },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((names) => names.join("/"))
  .filter((glob) => !/\*\/\*\*(?:\/\*\*|$)/.test(glob) && !glob.includes("**/**"));

const paths = fc
  .array(fc.array(fc.constantFrom("a", "b", "ab", "c", "."), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((names) => names.map((parts) => parts.join("").replace(/^\.+$/, "a")).join("/"));

describe("a glob pattern", () => {
  it("fits the paths that picomatch says it fits", () => {
    let fits = 0;
    const isSame = fc.property(globs, paths, (glob, path) => {
      const expected = picomatch(glob, { dot: true })(path);
      if (expected) fits++;
      assert.equal(globMatcher(glob)(path), expected);
    });
    fc.assert(isSame, { numRuns: 2000 });
    assert.ok(fits > 100);
  });

  const readings: Readonly<Record<string, readonly [fits: readonly string[], not: readonly string[]]>> = {
    "docs/**/a/**/b/**/*.md": [
      ["docs/a/b/c.md", "docs/x/a/y/z/b/c.md"],
      ["docs/b/a/c.md", "a/b/c.md"],
    ],
    "a/b/c/**": [["a/b/c", "a/b/c/d/e.md"], ["a/b/cd"]],
    "**": [["a", "a/b.md"], []],
    "@(a|b)/!(old|*.draft).md": [
      ["a/new.md", "b/older.md"],
      ["a/old.md", "b/x.draft.md", "c/new.md"],
    ],
    "!(a/b)*": [["x"], ["x/y"]],
    "+([ab])/{c,d{e,f}}.md": [
      ["abba/c.md", "a/df.md"],
      ["abc/c.md", "a/d.md"],
    ],
    "a\\*b[c]": [["a*bc", "a*b[c]"], ["axbc"]],
    "(a|b)*(c": [["axx(c", "b(c"], ["c(c"]],
    "a{b[c": [["a{b[c"], ["ab"]],
  };
  for (const [glob, [fits, not]] of Object.entries(readings)) {
    it(`fits what it means: ${glob}`, () => {
      for (const path of fits) assert.ok(globMatcher(glob)(path), path);
      for (const path of not) assert.ok(!globMatcher(glob)(path), path);
    });
  }

  it("that names a folder means all below it, however much it repeats", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const means = (path: string): boolean => decidingPattern([{ value: "*/a*/b*/c", range }], path) !== undefined;
    for (const path of ["x/a/b/c", "x/a/b/c/d.md", "x/ay/bz/c/d/e.md"]) assert.ok(means(path), path);
    for (const path of ["x/a/b", "x/a/b/cd.md", "a/b/c/d.md"]) assert.ok(!means(path), path);
  });

  it("is done with names that a regular expression would be tried on for years", () => {
    const name = "a".repeat(255);
    const hostile: readonly (readonly [glob: string, path: string])[] = [
      [`${"*a".repeat(40)}*b`, name],
      [`${"**/a/".repeat(40)}b`, "a/".repeat(1000)],
      ["+(a*)+(a*)+(a*)b", name],
      ["+(+(+(a+)*)*)b", name],
      ["((a+)+|(a+)+)+b", name],
      [`${"!(*!(".repeat(20)}*a${")b)".repeat(20)}c`, name],
      ["{a,aa}{a,aa}{a,aa}{a*,aa}{a*,aa}{a*,aa}b", name],
    ];
    for (const [value, path] of hostile) {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      assert.equal(decidingPattern([{ value, range }], `${path}/x`.replace("//", "/")), undefined, value);
    }
  });
});

/** Stars that stand together are one, and none stands before a bracket. */
function nameGlob(parts: readonly string[]): string {
  const glob = parts
    .join("")
    .replace(/\*+(?!\()/g, "*")
    .replace(/^\.+/, "")
    .replace(/\*([@+*?]\()/g, "$1");
  return glob === "" ? "a" : glob;
}
