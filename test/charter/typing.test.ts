import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import type { Charter } from "../../src/charter/charter.ts";
import { createCharterMemo, memoOf, parseCharter } from "../../src/charter/parse.ts";
import { checkTyped, typed } from "../support/typed-charter.ts";

const text = `## Mutuality

**Observation:** Two shifts share one dock.

**Guiding principle:** Whoever is late calls.

## Trust

**Observation:** One forecast serves both.

**Guiding principle:** Both read it on Monday.
`;

describe("a charter that is read again while somebody types", function () {
  this.timeout(60_000);

  it("is the one that is read anew, and has its problems", () => {
    fc.assert(fc.property(typed, checkTyped), { numRuns: 300 });
  });

  it("has the very themes and lines that nobody has edited", () => {
    const [before, after] = readings(text, text.replace("late calls", "late, calls"));
    assert.notEqual(after.themes[0], before.themes[0]);
    assert.equal(after.themes[0]?.observations[0]?.prose[0], before.themes[0]?.observations[0]?.prose[0]);
    assert.equal(after.themes[1], before.themes[1]);
  });

  it("has other themes where a line is added above", () => {
    const [before, after] = readings(text, `\n${text}`);
    assert.notEqual(after.themes[1], before.themes[1]);
    assert.equal(after.themes[1]?.title.range.start.line, 7);
  });

  it("has other themes where parties have other names, as these may look like placeholders", () => {
    const open = "---\nparties: [A]\n---\n## Trust\n\n**Observation:** TBD\n\n**Guiding principle:** TBD\n";
    const [before, after] = readings(open, open.replace("[A]", "[TODO TBD]"));
    assert.notEqual(after.themes[0], before.themes[0]);
  });

  it("gives what was read of it to those who try an edit, and learns nothing from them", () => {
    const memo = createCharterMemo();
    const before = parseCharter(text, shippedCatalog, { memo });
    const tried = parseCharter(text.replace("Two", "Three"), shippedCatalog, { memo: memoOf(before) });
    assert.equal(tried.themes[1], before.themes[1]);
    const after = parseCharter(text, shippedCatalog, { memo });
    assert.equal(after.themes[0], before.themes[0]);
  });
});

/** The charters of two texts, the second one read with what was remembered of the first. */
function readings(before: string, after: string): readonly [Charter, Charter] {
  const memo = createCharterMemo();
  return [parseCharter(before, shippedCatalog, { memo }), parseCharter(after, shippedCatalog, { memo })];
}
