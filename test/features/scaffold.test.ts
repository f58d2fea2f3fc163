import assert from "node:assert/strict";
import { catalogOf } from "../../src/catalog/shipped.ts";
import { scaffoldCharter } from "../../src/charter/scaffold-charter.ts";
import { contains } from "../../src/charter/text.ts";
import { codeLensesOf } from "../../src/features/code-lens.ts";
import { nextGap } from "../../src/features/gaps.ts";
import { progressOf } from "../../src/features/progress.ts";
import { documentSymbolsOf } from "../../src/features/symbols.ts";
import { charterOf, edited, problemsOf } from "../support/check-feature.ts";

const fresh = scaffoldCharter(
  {
    parties: [{ name: "Corner Shop" }, { name: "Tallow Mill" }],
    relationship: "customer-supplier",
    delivery: "complex",
    depth: "coordinated",
  },
  catalogOf(undefined),
);

describe("a fresh scaffold", () => {
  it("shows one quiet remark per theme, and beside them only hints about the parties", () => {
    const charter = charterOf(fresh);
    const problems = problemsOf(charter);
    const inBody = problems.filter(({ range }) => contains(charter.frontMatter?.range ?? range, range.start) === false);
    assert.deepEqual(
      inBody.map(({ theme, severity }) => [theme, severity]),
      charter.themes.map(({ id }) => [id, "information"]),
    );
    assert.ok(problems.every((problem) => inBody.includes(problem) || problem.severity === "hint"));
  });

  it("counts no theme as complete", () => {
    const charter = charterOf(fresh);
    assert.deepEqual(progressOf(charter), { complete: 0, themes: 10 });
    assert.equal(codeLensesOf(charter, problemsOf(charter))[0]?.command?.title, "0 of 10 themes complete");
  });

  it("has its first theme complete once the first pair is filled in, from gap to gap", () => {
    let charter = charterOf(fresh);
    for (const words of ["Both have met.", "Both visit each other before a price is named."]) {
      const start = charter.firstHeading?.range.start ?? charter.lines.positionAt(0);
      const gap = nextGap(charter, problemsOf(charter), start);
      assert.ok(gap);
      charter = charterOf(edited(charter, [{ range: gap.range, newText: words }]));
    }
    assert.deepEqual(progressOf(charter), { complete: 1, themes: 10 });
    const [symbol] = documentSymbolsOf(charter);
    assert.equal(symbol?.detail, "1 of 10 themes complete");
    assert.equal(symbol?.children?.[0]?.detail, "complete");
    assert.equal(symbol?.children?.[1]?.detail, "empty");
    const [count, next] = codeLensesOf(charter, problemsOf(charter));
    assert.equal(count?.command?.title, "1 of 10 themes complete");
    assert.equal(next?.command?.title, "Next: The observation of “Mutuality” is empty.");
    assert.equal(problemsOf(charter).filter(({ theme }) => theme === charter.themes[0]?.id).length, 0);
  });
});
