import assert from "node:assert/strict";
import { codeLensesOf } from "../../src/features/code-lens.ts";
import { charterOf, problemsOf } from "../support/check-feature.ts";

describe("code lenses", () => {
  const lenses = (text: string, commands?: ReadonlySet<string>) => {
    const charter = charterOf(text);
    return codeLensesOf(charter, problemsOf(charter), { commands });
  };

  it("stand above the charter’s title, and on the first line where there is none", () => {
    assert.equal(lenses("---\ncharter: 1\n---\n\n# A\n")[0]?.range.start.line, 4);
    assert.equal(lenses("---\ncharter: 1\n---\n\n## Trust\n")[0]?.range.start.line, 0);
  });

  it("run a command only where the client has it", () => {
    const text = "---\ncharter: 1\n---\n\n# A\n\n## Trust\n";
    assert.equal(lenses(text)[1]?.command?.command, "");
    assert.equal(lenses(text, new Set(["charter.goToNextGap"]))[1]?.command?.command, "charter.goToNextGap");
  });

  it("name no gap in a complete charter", () => {
    assert.deepEqual(
      lenses(
        "---\ncatalog: minimal-3\n---\n\n# A\n\n| Theme | Observation | Principle |\n| --- | --- | --- |\n| Mutuality | a | b |\n| Horses for courses | c | d |\n| It takes time | e | f |\n",
      ).map(({ command }) => command?.title),
      ["3 of 3 themes complete"],
    );
  });
});
