import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkCharter } from "../../src/rules/engine.ts";
import type { Profile } from "../../src/rules/rule.ts";
import { charterOf, rethrow } from "../support/check-rule.ts";

const root = path.resolve(__dirname, "../..");

describe("good charters", () => {
  for (const name of readdirSync(path.join(root, "test/charters/good"))) {
    it(`have no problem: ${name}`, () => {
      assert.deepEqual(problemsIn(`test/charters/good/${name}`, "2026-06-01", "guided"), []);
    });
  }

  for (const profile of ["guided", "strict", "quiet"] as const) {
    it(`have no problem in the profile ${profile} when they fill in all that a charter can say`, () => {
      assert.deepEqual(problemsIn("test/charters/full-example.charter.md", "2026-06-01", profile), []);
    });
  }

  it("are read as a whole", () => {
    const themes = readdirSync(path.join(root, "test/charters/good")).map((name) => {
      const { frontMatter, themes } = charterOf(textOf(`test/charters/good/${name}`));
      assert.equal(frontMatter?.error, undefined);
      for (const { observations, principles } of themes)
        assert.ok([...observations, ...principles].every(({ content }) => content === "text"));
      return `${name.replace(".charter.md", "")}: ${themes.length}`;
    });
    assert.deepEqual(themes, [
      "commodity-supply: 3",
      "consortium-of-five: 9",
      "guarded-supplier: 10",
      "platform-team: 7",
      "restructuring: 10",
      "university-alliance: 9",
    ]);
  });
});

describe("an agreed charter", () => {
  const file = "examples/agreed-service.charter.md";

  it("has no problem at all on its date, however strictly one looks", () => {
    assert.deepEqual(problemsIn(file, "2026-06-01", "strict"), []);
  });

  it("has an overdue review and slipped milestones a year later, and nothing else", () => {
    assert.deepEqual(problemsIn(file, "2027-06-01", "strict"), [
      "warning milestone-slipped: 2026-09-22",
      "warning milestone-slipped: 2026-10-19",
      "warning milestone-slipped: 2027-01-26",
      "error review-overdue: 2026-10-20",
    ]);
  });
});

/** Severity, rule and what is marked. */
function problemsIn(file: string, asOf: string, profile: Profile): string[] {
  const charter = charterOf(textOf(file));
  return checkCharter(charter, { asOf, profile, onFailure: rethrow }).map(({ severity, rule, range }) => {
    const marked = charter.text.slice(charter.lines.offsetAt(range.start), charter.lines.offsetAt(range.end));
    return `${severity} ${rule}: ${marked}`;
  });
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
