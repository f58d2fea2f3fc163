import assert from "node:assert/strict";
import { baselineText, comparedWith, readBaseline, recorded } from "../../src/rules/baseline.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { charterOf, rethrow } from "../support/check-rule.ts";

describe("a record of known problems", () => {
  const old = "# A\n\n## Trust\n\n**Observation:** a\n\n## Mutuality\n\n**Observation:** b\n";

  it("knows each problem again, wherever it stands by now", () => {
    const { fresh, gone } = compared(old, `Words.\n\n${old}`);
    assert.deepEqual([fresh, gone], [[], 0]);
  });

  it("tells what is new", () => {
    const { fresh } = compared(old, `${old}\n## Trust\n`);
    assert.deepEqual([...new Set(fresh)].sort(), ["observation-missing Trust", "theme-duplicate Trust"]);
  });

  it("counts the same problem as often as it was there", () => {
    const twice = `${old}\n## Trust\n\n**Observation:** c\n`;
    const { fresh } = compared(old, twice);
    assert.ok(fresh.includes("principle-missing Trust"));
    assert.deepEqual(compared(twice, twice).fresh, []);
  });

  it("counts what is gone", () => {
    const mended = old.replace(
      "**Observation:** a",
      "**Observation:** a\n\n**Guiding principle:** Who is late calls the other crew.",
    );
    assert.equal(compared(old, mended).gone, 1);
  });

  it("is written and read", () => {
    const baseline = new Map([
      ["b.md", [{ rule: "open-list", theme: "trust", text: "etc.", count: 2 }]],
      ["a.md", [{ rule: "encoding", text: "", count: 1 }]],
      ["empty.md", []],
    ]);
    const text = baselineText(baseline);
    assert.ok(text.indexOf("a.md") < text.indexOf("b.md"));
    const read = readBaseline(text);
    assert.ok(typeof read !== "string");
    assert.deepEqual([...read.keys()], ["a.md", "b.md"]);
    assert.equal(baselineText(read), text);
  });

  it("is refused where nobody has written it", () => {
    assert.equal(readBaseline("{"), "it is no JSON");
    assert.equal(readBaseline("[]"), "`charter baseline` has not written it");
    assert.equal(readBaseline('{ "version": 2, "files": {} }'), "`charter baseline` has not written it");
  });
});

function compared(before: string, after: string): { fresh: string[]; gone: number } {
  const check = (text: string) => {
    const charter = charterOf(text);
    return { charter, problems: checkCharter(charter, { asOf: "2026-06-01", profile: "guided", onFailure: rethrow }) };
  };
  const old = check(before);
  const now = check(after);
  const { fresh, gone } = comparedWith(recorded(old.charter, old.problems), now.charter, now.problems);
  const { text, lines } = now.charter;
  const words = fresh.map(
    ({ rule, range }) => `${rule} ${text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`,
  );
  return { fresh: words, gone };
}
