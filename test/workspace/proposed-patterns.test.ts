import assert from "node:assert/strict";
import fc from "fast-check";
import { decidingPattern } from "../../src/workspace/patterns.ts";
import { patternsFor } from "../../src/workspace/proposed-patterns.ts";

describe("patterns for files", () => {
  it("name a folder in which most files are meant, but for the others", () => {
    assert.deepEqual(patternsFor(["docs/a.md", "docs/b.md"], ["docs/README.md", "README.md"]), [
      "docs/*.md",
      "!docs/README.md",
    ]);
  });

  it("name folders beside each other with a file of one name", () => {
    assert.deepEqual(patternsFor(["x/one/charter.md", "x/two/charter.md"], ["x/one/notes.md"]), ["x/*/charter.md"]);
    assert.deepEqual(patternsFor(["p/a/docs/us.md", "p/b/docs/us.md"], []), ["p/*/docs/us.md"]);
  });

  it("name folders beside each other in which nothing else stands", () => {
    const names = ["a", "b", "c"].flatMap((folder) => [`p/${folder}/docs/1.md`, `p/${folder}/docs/2.md`]);
    assert.deepEqual(patternsFor(names, ["p/a/README.md"]), ["p/*/docs/*.md"]);
    assert.deepEqual(patternsFor(names, ["p/d/docs/x.md"]), ["p/a/docs/*.md", "p/b/docs/*.md", "p/c/docs/*.md"]);
  });

  it("name files one by one where others are the most, and in the outermost folder", () => {
    assert.deepEqual(patternsFor(["docs/a.md", "docs/b.md"], ["docs/1.md", "docs/2.md"]), ["docs/a.md", "docs/b.md"]);
    assert.deepEqual(patternsFor(["a.md", "b.md"], []), ["a.md", "b.md"]);
  });

  it("mean exactly those, whatever they are called", () => {
    const name = fc
      .array(fc.constantFrom("a", "b [x]", "c (1)", "{d}", "!e", "f g", "é", "docs", "README"), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => `${parts.join("/")}.md`);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.nat(12), (names, count) => {
        const [wanted, others] = [names.slice(0, count), names.slice(count)];
        const patterns = patternsFor(wanted, others).map((value) => ({ value, range: nowhere }));
        const isMeant = (file: string): boolean => decidingPattern(patterns, file) !== undefined;
        assert.deepEqual([wanted.filter(isMeant), others.filter(isMeant)], [wanted, []]);
      }),
      { numRuns: 300 },
    );
  });
});

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
