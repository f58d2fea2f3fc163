import assert from "node:assert/strict";
import { answers, hasSafeguard } from "../../src/charter/answers.ts";
import { charterOf } from "../support/check-rule.ts";

describe("a key that is asked for", () => {
  it("is answered in the front matter, by “none” too", () => {
    assert.ok(answers(charterOf("---\nexit: { notice: P3M }\n---\n"), "exit"));
    assert.ok(answers(charterOf("---\nexit: none\n---\n"), "exit"));
    assert.ok(!answers(charterOf("---\nexit:\n---\n"), "exit"));
  });

  it("is answered by a section or a table of the body with text in it", () => {
    assert.ok(answers(charterOf("## Milestones\n\nFirst the bridge.\n"), "journey"));
    assert.ok(answers(charterOf("## 7. Governance\n\n| Who |\n| --- |\n| Mill |\n"), "governance"));
    assert.ok(answers(charterOf("## Escalation\n\n### First step\n\nThe leads.\n"), "governance"));
    assert.ok(!answers(charterOf("## Review\n\n<!-- when? -->\n"), "review"));
    assert.ok(!answers(charterOf("## Review of the literature\n\nTwo books.\n"), "review"));
  });

  it("is answered by a theme of that name", () => {
    const theme = "## Exit and transition\n\n**Guiding principle:** Whoever leaves hands over within a month.\n";
    assert.ok(answers(charterOf(`---\ncatalog: life-cycle-8\n---\n\n${theme}`), "exit"));
  });
});

describe("a safeguard", () => {
  it("is a way of escalation, a way out, or a section about one", () => {
    for (const text of [
      "---\ngovernance: { escalation: [leads, sponsors] }\n---\n",
      "---\nexit: { notice: P3M }\n---\n",
      "## Guardrails\n\nNobody digs at night.\n",
      "## Exit\n\nWith a month's notice.\n",
    ])
      assert.ok(hasSafeguard(charterOf(text)), text);
  });

  it("is neither a core group nor the answer that there is none", () => {
    for (const text of [
      "---\ngovernance: { core-group: [mill.owner] }\n---\n",
      "---\ngovernance: { escalation: none }\nexit: none\n---\n",
      "## Review\n\nEvery spring.\n",
      "## Exit\n",
    ])
      assert.ok(!hasSafeguard(charterOf(text)), text);
  });
});
