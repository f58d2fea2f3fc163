import assert from "node:assert/strict";
import { catalogOf } from "../../../src/catalog/shipped.ts";
import { readDecisionFile } from "../../../src/charter/decision-file.ts";
import { parseCharter } from "../../../src/charter/parse.ts";
import { decisionRules } from "../../../src/rules/decision/index.ts";
import { checkCharter } from "../../../src/rules/engine.ts";
import { rethrow } from "../../support/check-rule.ts";

describe("decisions in files of their own", () => {
  it("are told of in the charter, each by its file", () => {
    const problems = problemsIn("---\ntitle: Ferries\n---\n", [
      "raised: 2026-01-02\ndecided: 2026-03-03\napplies: [trust]",
      "raised: 2026-03-02\napplies: trust",
      "raised: 2026-05-20\ndecided: 2026-05-22\napplies: [fairness]",
      "raised: 2026-05-20",
    ]);
    assert.deepEqual(problems, [
      "Ferries: No date of a decision is written in “decisions/2.md”, and this question has been open for 91 days: decide it, escalate it, or drop it and say so.",
      "Ferries: “fairness”, which “decisions/3.md” applies, is no theme of this charter's catalog and none of its own.",
      "Ferries: The decision in “decisions/4.md” names no principle that it applies.",
      "Ferries: The decision in “decisions/1.md” took 60 days from 2026-01-02: look whether a principle or the one who decides is missing.",
    ]);
  });

  it("are told of where the charter speaks of decisions", () => {
    const file = ["raised: 2026-05-20"];
    const message = "The decision in “decisions/1.md” names no principle that it applies.";
    assert.deepEqual(problemsIn("---\ntitle: Ferries\ndecisions: []\n---\n", file), [`decisions: ${message}`]);
    assert.deepEqual(problemsIn("# Ferries\n\n## Decisions\n\nIn files.\n", file), [`Decisions: ${message}`]);
    assert.deepEqual(problemsIn("Words.\n", file), [`Words.: ${message}`]);
  });

  it("are told of as private by every rule that speaks of them, where they are", () => {
    const files = [
      "raised: 2026-01-02\ndecided: 2026-03-03\napplies: [trust]",
      "raised: 2026-03-02\napplies: trust",
      "raised: 2026-05-20\ndecided: 2026-05-22\napplies: [fairness]",
      "raised: 2026-05-20",
    ];
    for (const [more, isPrivate] of [
      ["visibility: private\n", true],
      ["", false],
    ] as const) {
      const { problems: found } = checked(
        "---\ntitle: Ferries\n---\n",
        files.map((words) => more + words),
      );
      assert.equal(found.length, 4);
      for (const problem of found) assert.equal(problem.isPrivate, isPrivate, problem.rule);
    }
  });

  it("count as uses of a principle, beside those in the charter", () => {
    const charter = `---
journey:
  - { type: review, date: 2025-09-15, status: done }
  - { type: review, date: 2026-03-16, status: done }
decisions:
  - { raised: 2026-05-20, decided: 2026-05-22, applies: [trust] }
---

## Trust

Principle: Ask first.

## Mutuality

Principle: Both gain.
`;
    const used = "raised: 2026-05-20\ndecided: 2026-05-22\napplies: [trust]";
    assert.deepEqual(problemsIn(charter, [used]), []);
    assert.deepEqual(problemsIn(charter, [used, used]), [
      "Mutuality: No decision on file applies “Mutuality”: look at its principle again in the next review.",
    ]);
    assert.deepEqual(problemsIn(charter, [used, used.replace("trust", "mutuality")]), []);
  });
});

function problemsIn(text: string, files: readonly string[]): string[] {
  const { charter, problems } = checked(text, files);
  const { lines } = charter;
  return problems.map(
    ({ range, message }) => `${charter.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}: ${message}`,
  );
}

function checked(text: string, files: readonly string[]) {
  const decisionFiles = files.flatMap(
    (content, index) => readDecisionFile(`decisions/${index + 1}.md`, `---\n${content}\n---\n`) ?? [],
  );
  const charter = parseCharter(text, catalogOf, { decisionFiles });
  const options = { asOf: "2026-06-01", profile: "guided", rules: decisionRules, onFailure: rethrow } as const;
  return { charter, problems: checkCharter(charter, options) };
}
